// SPDX-License-Identifier: GPL-3.0-or-later
#include "caretaker.h"

#include "analysiscodec.h"
#include "deriver.h"
#include "reportstore.h"
#include "searchindex.h"
#include "statement.h"
#include "transaction.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

constexpr qsizetype Batch = 200; // reports to a transaction

QString dataHash(const extract::Analyser &analyser)
{
    return analyser.knowledge().lexicon->dataHash();
}

domain::Result<QList<domain::ReportId>> outdated(store::Connection &connection,
                                                 const extract::Analyser &analyser, bool all)
{
    store::Statement find(connection,
                          "SELECT r.id FROM report r LEFT JOIN analysis a ON a.report = r.id "
                          "LEFT JOIN engine e ON e.id = a.engine WHERE ?3 OR e.version IS NOT ?1 "
                          "OR e.data_hash IS NOT ?2 ORDER BY r.rank");
    find.bind(1, QString(QLatin1StringView(extract::EngineVersion)))
        .bind(2, dataHash(analyser))
        .bind(3, all ? 1 : 0);
    QList<domain::ReportId> ids;
    while (find.next()) {
        ids += find.integer(0);
    }
    return find.result(ids);
}

bool holds(const domain::Analysis &analysis, const QString &kind, domain::TextSpan span)
{
    if (kind == u"figure"_s) {
        return std::any_of(analysis.figures.cbegin(), analysis.figures.cend(),
                           [span](const auto &figure) { return figure.span == span; });
    }
    return std::any_of(analysis.mentions.cbegin(), analysis.mentions.cend(),
                       [span](const auto &mention) { return mention.span == span; });
}

domain::Outcome addLost(store::Connection &connection, domain::ReportId id, const domain::Analysis &analysis,
                        QStringList &lost)
{
    store::Statement reviews(
        connection,
        "SELECT kind, begin, stop, exact, status FROM review WHERE report = ?1 AND id IN "
        "(SELECT max(id) FROM review WHERE report = ?1 GROUP BY kind, begin, stop)");
    reviews.bind(1, id);
    while (reviews.next()) {
        if (!holds(analysis, reviews.text(0), {reviews.number(1), reviews.number(2)})) {
            lost += u"Report %1: %2 «%3» (%4) is not found any more; the review is kept."_s.arg(id).arg(
                reviews.text(0), reviews.text(3).simplified(), reviews.text(4));
        }
    }
    return reviews.result(domain::Done{});
}

domain::Outcome reanalyseOne(store::Connection &connection, const extract::Analyser &analyser,
                             domain::ReportId id, ReanalysisSummary &summary)
{
    const auto report = store::ReportStore(connection).report(id);
    const auto place = store::ReportStore(connection).publication(id);
    const auto before = store::AnalysisStore(connection).content(id);
    if (!report || !place || !before) {
        return !report ? report.error() : !place ? place.error() : before.error();
    }
    const domain::Analysis analysis = analyser.analyse(report->body, report->publishedOn);
    const auto rows = Deriver(connection, analyser).rowsOf(*report, analysis);
    if (!rows) {
        return rows.error();
    }
    ++summary.reports;
    summary.changed += rows->content == *before ? 0 : 1;
    if (auto done = addLost(connection, id, analysis, summary.lost); !done) {
        return done;
    }
    return store::AnalysisStore(connection).replace(id, place->rank, place->rank, *rows);
}

domain::Outcome reanalyseBatch(store::Connection &connection, const extract::Analyser &analyser,
                               const QList<domain::ReportId> &ids, ReanalysisSummary &summary)
{
    store::Transaction transaction(connection);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (const domain::ReportId id : ids) {
        if (auto done = reanalyseOne(connection, analyser, id, summary); !done) {
            return done;
        }
    }
    return transaction.commit();
}

} // namespace

domain::Result<LibraryStats> Caretaker::stats(const extract::Analyser *analyser) const
{
    auto reader = m_database.reader();
    if (!reader) {
        return reader.error();
    }
    store::Connection &connection = **reader;
    LibraryStats stats;
    const std::pair<qint64 *, const char *> numbers[] = {
        {&stats.reports, "SELECT count(*) FROM report"},
        {&stats.textUnits, "SELECT coalesce(sum(units), 0) FROM body"},
        {&stats.figures, "SELECT coalesce(sum(figures), 0) FROM analysis"},
        {&stats.places, "SELECT count(*) FROM place"},
        {&stats.notes, "SELECT count(*) FROM annotation"},
        {&stats.reviews, "SELECT count(*) FROM review"},
        {&stats.textBytes, "SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM body"},
        {&stats.originalBytes, "SELECT coalesce(sum(length(bytes)), 0) FROM original"},
        {&stats.analysisBytes, "SELECT coalesce(sum(length(content)), 0) FROM analysis"},
        {&stats.indexBytes, "SELECT coalesce(sum(length(block)), 0) FROM search_index_data"},
    };
    for (const auto &[number, sql] : numbers) {
        const auto value = connection.integer(sql);
        if (!value) {
            return value.error();
        }
        *number = *value;
    }
    const auto version = connection.integer("PRAGMA user_version");
    const auto current = store::SearchIndex(connection).isCurrent();
    stats.schemaVersion = version ? static_cast<int>(*version) : 0;
    stats.indexIsCurrent = current && *current;
    stats.fileBytes = QFileInfo(m_database.path()).size();
    if (analyser != nullptr) {
        const auto old = outdated(connection, *analyser, false);
        stats.outdatedAnalyses = old ? old->size() : 0;
    }
    return stats;
}

domain::Outcome Caretaker::compact()
{
    auto writer = m_database.writer();
    if (!writer) {
        return writer.error();
    }
    if (auto done = store::SearchIndex(**writer).merge(); !done) {
        return done;
    }
    return (*writer)->run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

domain::Result<ReanalysisSummary> Caretaker::reanalyse(const extract::Analyser &analyser, bool all,
                                                       const Progress &progress,
                                                       const std::atomic_bool &cancel)
{
    QList<domain::ReportId> ids;
    {
        auto reader = m_database.reader();
        const auto found = reader ? outdated(**reader, analyser, all)
                                  : domain::Result<QList<domain::ReportId>>(reader.error());
        if (!found) {
            return found.error();
        }
        ids = *found;
    }
    ReanalysisSummary summary;
    for (qsizetype at = 0; at < ids.size() && !cancel; at += Batch) {
        auto writer = m_database.writer();
        const auto done = writer ? reanalyseBatch(**writer, analyser, ids.mid(at, Batch), summary)
                                 : domain::Outcome(writer.error());
        if (!done) {
            return done.error();
        }
        if (progress) {
            progress(summary.reports, ids.size());
        }
    }
    return summary;
}

} // namespace tawthiq::library
