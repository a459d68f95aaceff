// SPDX-License-Identifier: GPL-3.0-or-later
#include "reindexer.h"

#include "analysiscodec.h"
#include "filterrows.h"
#include "reportstore.h"
#include "searchindex.h"
#include "statement.h"
#include "transaction.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

constexpr int Batch = 5000; // reports to a transaction

struct Row {
    qint64 rank = 0;
    domain::Report report;
    QByteArray analysis;
};

domain::Result<QList<qint64>> ranksAfter(store::Connection &connection, qint64 after)
{
    store::Statement find(connection, "SELECT rank FROM report WHERE rank > ?1 ORDER BY rank LIMIT ?2");
    find.bind(1, after).bind(2, Batch);
    QList<qint64> ranks;
    while (find.next()) {
        ranks += find.integer(0);
    }
    return find.result(ranks);
}

domain::Result<Row> rowAt(store::Connection &connection, qint64 rank)
{
    store::Statement find(connection,
                          "SELECT r.id, r.title, r.publisher, b.text, coalesce(a.content, '') FROM report r "
                          "JOIN body b ON b.report = r.id LEFT JOIN analysis a ON a.report = r.id "
                          "WHERE r.rank = ?1");
    Row row;
    row.rank = rank;
    if (find.bind(1, rank).next()) {
        row.report.id = find.integer(0);
        row.report.title = find.text(1);
        row.report.publisher = find.text(2);
        row.report.body = find.text(3);
        row.analysis = find.blob(4);
    }
    return find.result(row);
}

domain::Outcome indexRow(store::Connection &connection, const Row &row)
{
    if (auto done = store::SearchIndex(connection).insert(row.rank, store::searchTokensOf(row.report));
        !done) {
        return done;
    }
    const auto analysis = store::unpackAnalysis(row.analysis, static_cast<int>(row.report.body.size()));
    const auto terms = termsOf(analysis.value_or(domain::Analysis()), row.report);
    return store::AnalysisStore(connection).setTerms(row.report.id, row.rank, terms);
}

} // namespace

domain::Outcome Reindexer::begin()
{
    auto writer = m_database.writer();
    if (!writer) {
        return writer.error();
    }
    store::Transaction transaction(**writer);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    store::SearchIndex index(**writer);
    for (const auto &done :
         {index.setCurrent(false), index.clear(), store::AnalysisStore(**writer).clearTerms()}) {
        if (!done) {
            return done;
        }
    }
    return transaction.commit();
}

// The next batch; how many reports it held.
domain::Result<qint64> Reindexer::step(qint64 &after)
{
    auto writer = m_database.writer();
    if (!writer) {
        return writer.error();
    }
    store::Transaction transaction(**writer);
    if (!transaction.begun()) {
        return transaction.begun().error();
    }
    const auto ranks = ranksAfter(**writer, after);
    if (!ranks) {
        return ranks.error();
    }
    for (const qint64 rank : *ranks) {
        const auto row = rowAt(**writer, rank);
        const auto done = row ? indexRow(**writer, *row) : domain::Outcome(row.error());
        if (!done) {
            return done.error();
        }
        after = rank;
    }
    const auto done = transaction.commit();
    return done ? domain::Result<qint64>(ranks->size()) : done.error();
}

domain::Outcome Reindexer::end()
{
    auto writer = m_database.writer();
    if (!writer) {
        return writer.error();
    }
    return store::SearchIndex(**writer).setCurrent(true);
}

domain::Result<qint64> Reindexer::run(const Progress &progress, const std::atomic_bool &cancel)
{
    if (auto done = begin(); !done) {
        return done.error();
    }
    qint64 total = 0;
    if (auto reader = m_database.reader()) {
        total = store::ReportStore(**reader).count().ok() ? *store::ReportStore(**reader).count() : 0;
    }
    qint64 done = 0;
    qint64 after = std::numeric_limits<qint64>::min();
    while (true) {
        const auto stepped = step(after);
        if (!stepped) {
            return stepped.error();
        }
        if (*stepped == 0) {
            break;
        }
        done += *stepped;
        if (progress) {
            progress(done, total);
        }
        if (cancel) {
            return domain::Error{domain::ErrorCode::Cancelled,
                                 u"The search index is not complete; make it anew before searching."_s,
                                 {},
                                 0};
        }
    }
    const auto ended = end();
    return ended ? domain::Result<qint64>(done) : ended.error();
}

domain::Outcome Reindexer::runIfNeeded()
{
    if (m_database.isReadOnly()) {
        return domain::Done{};
    }
    {
        auto reader = m_database.reader();
        if (!reader) {
            return reader.error();
        }
        const auto current = store::SearchIndex(**reader).isCurrent();
        if (!current || *current) {
            return current ? domain::Outcome(domain::Done{}) : current.error();
        }
    }
    const std::atomic_bool never = false;
    const auto done = run({}, never);
    return done ? domain::Outcome(domain::Done{}) : done.error();
}

} // namespace tawthiq::library
