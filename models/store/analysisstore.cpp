// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisstore.h"

#include "statement.h"

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

using Toll = domain::ReportSummary::Toll;

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : u"-"_s;
}

std::optional<qint64> number(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

QString tollsAsText(const QList<Toll> &tolls)
{
    QStringList lines;
    for (const Toll &toll : tolls) {
        const QStringList words{QString(domain::code(toll.harm)), QString(domain::code(toll.qualifier)),
                                number(toll.value), number(toll.min), number(toll.max)};
        lines += words.join(u' ');
    }
    return lines.join(u'\n');
}

QList<Toll> tollsFromText(const QString &text)
{
    QList<Toll> tolls;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words.size() != 5) {
            continue;
        }
        Toll toll;
        toll.harm = domain::fromCode<domain::Harm>(words[0]).value_or(domain::Harm::Killed);
        toll.qualifier = domain::fromCode<domain::Qualifier>(words[1]).value_or(domain::Qualifier::Exact);
        toll.value = number(words[2]);
        toll.min = number(words[3]);
        toll.max = number(words[4]);
        tolls += toll;
    }
    return tolls;
}

domain::Result<qint64> AnalysisStore::engineId(const StorableAnalysis &analysis)
{
    Statement find(m_connection, "SELECT id FROM engine WHERE version = ?1 AND data_hash = ?2");
    if (find.bind(1, analysis.engineVersion).bind(2, analysis.dataHash).next()) {
        return find.integer(0);
    }
    Statement insert(m_connection, "INSERT INTO engine (version, data_hash) VALUES (?1, ?2)");
    auto done = insert.bind(1, analysis.engineVersion).bind(2, analysis.dataHash).run();
    return done ? domain::Result<qint64>(m_connection.lastInsertId()) : done.error();
}

domain::Result<qint64> AnalysisStore::placeId(const StorableAnalysis::Place &place)
{
    Statement find(m_connection, "SELECT id FROM place WHERE code = ?1");
    if (find.bind(1, place.code).next()) {
        return find.integer(0);
    }
    Statement insert(m_connection,
                     "INSERT INTO place (code, parent, name_ar, name_en) VALUES (?1, ?2, ?3, ?4)");
    auto done =
        insert.bind(1, place.code).bind(2, place.parent).bind(3, place.nameAr).bind(4, place.nameEn).run();
    return done ? domain::Result<qint64>(m_connection.lastInsertId()) : done.error();
}

domain::Result<qint64> AnalysisStore::termId(const StorableAnalysis::Term &term)
{
    Statement find(m_connection, "SELECT id FROM term WHERE kind = ?1 AND code = ?2");
    if (find.bind(1, term.kind).bind(2, term.code).next()) {
        return find.integer(0);
    }
    Statement insert(m_connection, "INSERT INTO term (kind, code, name) VALUES (?1, ?2, ?3)");
    auto done = insert.bind(1, term.kind).bind(2, term.code).bind(3, term.name).run();
    return done ? domain::Result<qint64>(m_connection.lastInsertId()) : done.error();
}

domain::Result<QString> AnalysisStore::linkTerms(qint64 rank, const QList<StorableAnalysis::Term> &terms)
{
    QStringList ids;
    Statement link(m_connection, "INSERT OR IGNORE INTO report_term (term, rank) VALUES (?1, ?2)");
    for (const StorableAnalysis::Term &term : terms) {
        const auto id = termId(term);
        if (!id) {
            return id.error();
        }
        ids += QString::number(*id);
        if (auto done = link.bind(1, *id).bind(2, rank).run(); !done) {
            return done.error();
        }
    }
    return ids.join(u' ');
}

domain::Outcome AnalysisStore::unlink(const char *sql, const QString &ids, qint64 rank)
{
    Statement unlink(m_connection, sql);
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        if (auto done = unlink.bind(1, id.toLongLong()).bind(2, rank).run(); !done) {
            return done;
        }
    }
    return domain::Done{};
}

domain::Outcome AnalysisStore::setTerms(domain::ReportId id, qint64 rank,
                                        const QList<StorableAnalysis::Term> &terms)
{
    const auto ids = linkTerms(rank, terms);
    if (!ids) {
        return ids.error();
    }
    return Statement(m_connection, "UPDATE analysis SET terms = ?2 WHERE report = ?1")
        .bind(1, id)
        .bind(2, *ids)
        .run();
}

domain::Outcome AnalysisStore::clearTerms()
{
    return m_connection.run("DELETE FROM report_term; DELETE FROM term");
}

domain::Outcome AnalysisStore::insert(domain::ReportId id, qint64 rank, const StorableAnalysis &analysis)
{
    const auto engine = engineId(analysis);
    if (!engine) {
        return engine.error();
    }
    QStringList placeIds;
    Statement link(m_connection, "INSERT OR IGNORE INTO report_place (place, rank) VALUES (?1, ?2)");
    for (const StorableAnalysis::Place &place : analysis.places) {
        const auto placed = placeId(place);
        if (!placed) {
            return placed.error();
        }
        placeIds += QString::number(*placed);
        if (auto done = link.bind(1, *placed).bind(2, rank).run(); !done) {
            return done;
        }
    }
    Statement event(m_connection,
                    "INSERT OR IGNORE INTO report_event (rank, first, last) VALUES (?1, ?2, ?3)");
    for (const StorableAnalysis::Days &days : analysis.events) {
        if (auto done = event.bind(1, rank).bind(2, days.first).bind(3, days.last).run(); !done) {
            return done;
        }
    }
    const auto terms = linkTerms(rank, analysis.terms);
    if (!terms) {
        return terms.error();
    }
    Statement insert(
        m_connection,
        "INSERT INTO analysis (report, engine, figures, warnings, tolls, places, content, terms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, id).bind(2, *engine).bind(3, analysis.figures).bind(4, analysis.warnings);
    return insert.bind(5, tollsAsText(analysis.tolls))
        .bind(6, placeIds.join(u' '))
        .bind(7, analysis.content)
        .bind(8, *terms)
        .run();
}

domain::Outcome AnalysisStore::remove(domain::ReportId id, qint64 rank)
{
    Statement find(m_connection, "SELECT places, terms FROM analysis WHERE report = ?1");
    const bool found = find.bind(1, id).next();
    const QString places = found ? find.text(0) : QString();
    const QString terms = found ? find.text(1) : QString();
    find.reset();
    if (auto done = unlink("DELETE FROM report_place WHERE place = ?1 AND rank = ?2", places, rank); !done) {
        return done;
    }
    if (auto done = unlink("DELETE FROM report_term WHERE term = ?1 AND rank = ?2", terms, rank); !done) {
        return done;
    }
    Statement events(m_connection, "DELETE FROM report_event WHERE rank = ?1");
    if (auto done = events.bind(1, rank).run(); !done) {
        return done;
    }
    return Statement(m_connection, "DELETE FROM analysis WHERE report = ?1").bind(1, id).run();
}

domain::Outcome AnalysisStore::replace(domain::ReportId id, qint64 oldRank, qint64 newRank,
                                       const StorableAnalysis &analysis)
{
    StorableAnalysis kept = analysis;
    {
        Statement find(m_connection, "SELECT warnings FROM analysis WHERE report = ?1");
        kept.warnings = find.bind(1, id).next() ? find.number(0) : 0;
    }
    // The report has moved already, and its events with it.
    if (auto done = remove(id, oldRank); !done) {
        return done;
    }
    Statement events(m_connection, "DELETE FROM report_event WHERE rank = ?1");
    if (auto done = events.bind(1, newRank).run(); !done) {
        return done;
    }
    return insert(id, newRank, kept);
}

domain::Result<QByteArray> AnalysisStore::content(domain::ReportId id)
{
    Statement find(m_connection, "SELECT content FROM analysis WHERE report = ?1");
    const QByteArray bytes = find.bind(1, id).next() ? find.blob(0) : QByteArray();
    return find.result(bytes);
}

domain::Result<QList<domain::PlaceFacet>> AnalysisStore::facets()
{
    Statement all(m_connection,
                  "SELECT p.code, p.parent, p.name_ar, p.name_en, n.reports FROM place p JOIN "
                  "(SELECT place, count(*) AS reports FROM report_place GROUP BY place) n ON n.place = p.id "
                  "ORDER BY n.reports DESC, p.name_ar");
    QList<domain::PlaceFacet> facets;
    while (all.next()) {
        facets += domain::PlaceFacet{all.text(0), all.text(1), all.text(2), all.text(3), all.number(4)};
    }
    return all.result(facets);
}

} // namespace tawthiq::store
