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
    Statement insert(m_connection,
                     "INSERT INTO analysis (report, engine, figures, warnings, tolls, places, content) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, id).bind(2, *engine).bind(3, analysis.figures).bind(4, analysis.warnings);
    return insert.bind(5, tollsAsText(analysis.tolls))
        .bind(6, placeIds.join(u' '))
        .bind(7, analysis.content)
        .run();
}

domain::Outcome AnalysisStore::remove(domain::ReportId id, qint64 rank)
{
    Statement find(m_connection, "SELECT places FROM analysis WHERE report = ?1");
    const QString places = find.bind(1, id).next() ? find.text(0) : QString();
    find.reset();
    Statement unlink(m_connection, "DELETE FROM report_place WHERE place = ?1 AND rank = ?2");
    for (const QString &place : places.split(u' ', Qt::SkipEmptyParts)) {
        if (auto done = unlink.bind(1, place.toLongLong()).bind(2, rank).run(); !done) {
            return done;
        }
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
