// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"

#include "transaction.h"

#include <QElapsedTimer>

#include <algorithm>
#include <new>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

// In one transaction. Large ones leave the index few pieces to merge; an edit that waits ends them.
constexpr std::size_t BatchReports = 10'000;
constexpr qint64 BatchBytes = 48LL * 1024 * 1024;
constexpr qint64 BatchMilliseconds = 1000; // what is committed shows in the list
constexpr std::size_t LeastReports = 50; // even when someone waits
constexpr qint64 PollMilliseconds = 100;

domain::Error cancelled(const QString &source)
{
    return {domain::ErrorCode::Cancelled, u"The import was stopped before this report."_s, source, 0};
}

domain::Error tooLargeForMemory(const QString &source)
{
    return {domain::ErrorCode::BadInput,
            u"There is not enough memory for this report. Split it, or close other programs."_s, source, 0};
}

void fail(ImportItem &item, const domain::Error &error)
{
    item.identified = {};
    item.prepared.reset();
    item.outcome.status = ImportStatus::Failed;
    item.outcome.error = error;
}

qint64 bytesOf(const ImportBatch &batch)
{
    return std::accumulate(batch.cbegin(), batch.cend(), qint64(0),
                           [](qint64 sum, const auto &item) { return sum + item->bytes; });
}

} // namespace

ImportRun::ImportRun(store::Database &database, const extract::Analyser &analyser,
                     const ImportRequest &request, const Progress &progress, const std::atomic_bool &cancel) :
    m_database(database),
    m_preparer(analyser),
    m_progress(progress),
    m_cancel(cancel),
    m_reader(request),
    m_jobs(request.jobs > 0 ? request.jobs
                            : std::max(1, static_cast<int>(std::thread::hardware_concurrency())))
{
    m_done.bytesTotal = m_reader.bytesTotal();
}

domain::Result<ImportSummary> ImportRun::run()
{
    if (auto writer = m_database.writer(); !writer) {
        return writer.error();
    }
    std::vector<std::thread> threads;
    threads.emplace_back([this] { read(); });
    for (int i = 0; i < m_jobs; ++i) {
        threads.emplace_back([this] { analyse(); });
    }
    write();
    for (std::thread &thread : threads) {
        thread.join();
    }
    concludeUnread();
    m_summary.cancelled = m_cancel;
    return m_summary;
}

void ImportRun::read()
{
    while (m_line.waitForRoom() && !m_cancel) {
        auto next = m_reader.next();
        if (!next) {
            break;
        }
        auto item = std::make_shared<ImportItem>();
        item->outcome.source = next->source;
        item->bytesRead = next->bytesRead;
        item->bytes = next->draft ? next->draft->original.size() + 2 * next->draft->report.body.size() : 0;
        item->read = std::move(next);
        m_line.append(std::move(item));
    }
    m_line.endReading();
}

void ImportRun::analyse()
{
    while (const auto item = m_line.takeWaiting()) {
        try {
            if (!m_cancel) {
                prepare(*item);
            }
        } catch (const std::bad_alloc &) {
            fail(*item, tooLargeForMemory(item->outcome.source));
        }
        m_line.setReady(*item);
    }
}

// Fills the item; leaves `prepared` empty when the text is known already, or being analysed.
void ImportRun::prepare(ImportItem &item)
{
    if (!item.read->draft) {
        fail(item, item.read->draft.error());
        return;
    }
    item.identified = m_preparer.identify(std::move(*item.read->draft));
    item.outcome.warnings = item.identified.warnings;
    if (auto reader = m_database.reader()) {
        store::ReportStore reports(**reader);
        const auto sameBytes = reports.withOriginal(item.identified.originalSha256);
        const auto sameText = reports.withFingerprint(item.identified.fingerprint);
        if ((sameBytes && *sameBytes != 0) || (sameText && *sameText != 0)) {
            return;
        }
    }
    if (m_line.claim(item.identified.fingerprint)) {
        item.prepared = m_preparer.prepare(std::exchange(item.identified, {}));
    }
}

void ImportRun::write()
{
    ImportBatch batch;
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    bool more = true;
    while (more) {
        do {
            more = m_line.collect(batch, BatchReports, PollMilliseconds);
        } while (more && batch.size() < BatchReports && bytesOf(batch) < BatchBytes
                 && sinceCommit.elapsed() < BatchMilliseconds);
        while (!batch.empty()) {
            // After a failure nothing more is tried: what is stored is a beginning, without holes.
            auto end = batch.size();
            const auto stored = m_failure ? domain::Outcome(*m_failure) : storeBatch(batch, end);
            const auto rest = batch.begin() + static_cast<std::ptrdiff_t>(end);
            conclude({batch.begin(), rest}, stored);
            batch.erase(batch.begin(), rest);
        }
        sinceCommit.restart();
    }
}

// Stores the batch up to `end`, which comes nearer when someone waits to write.
domain::Outcome ImportRun::storeBatch(const ImportBatch &batch, std::size_t &end)
{
    auto writer = m_database.writer();
    if (!writer) {
        return writer.error();
    }
    // A power cut may cost the last batch of an import, never its consistency.
    if (auto set = (*writer)->run("PRAGMA synchronous = NORMAL"); !set) {
        return set;
    }
    const auto stored = storeAll(**writer, batch, end);
    const auto restored = (*writer)->run("PRAGMA synchronous = FULL");
    return stored ? restored : stored;
}

domain::Outcome ImportRun::storeAll(store::Connection &connection, const ImportBatch &batch, std::size_t &end)
{
    store::Transaction transaction(connection);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (std::size_t at = 0; at < end; ++at) {
        if (auto done = storeOne(connection, *batch[at]); !done) {
            return done;
        }
        if (at + 1 >= LeastReports && at + 1 < end && m_database.isWriterWanted()) {
            end = at + 1;
        }
    }
    if (auto done = indexAll(connection, {batch.begin(), batch.begin() + static_cast<std::ptrdiff_t>(end)});
        !done) {
        return done;
    }
    return transaction.commit();
}

// The words of what was stored, in the order of the ranks: the index flushes when it goes back.
domain::Outcome ImportRun::indexAll(store::Connection &connection, const ImportBatch &batch)
{
    std::vector<const ImportItem *> stored;
    for (const auto &item : batch) {
        if (item->rank != 0) {
            stored.push_back(item.get());
        }
    }
    std::sort(stored.begin(), stored.end(),
              [](const ImportItem *a, const ImportItem *b) { return a->rank < b->rank; });
    store::SearchIndex index(connection);
    for (const ImportItem *item : stored) {
        if (auto done = index.insert(item->rank, item->prepared->tokens); !done) {
            return done;
        }
    }
    return domain::Done{};
}

domain::Outcome ImportRun::storeOne(store::Connection &connection, ImportItem &item)
{
    if (!item.isKnown()) {
        return domain::Done{};
    }
    store::ReportStore reports(connection);
    const store::StorableReport &known = item.prepared ? item.prepared->report : item.identified;
    for (const auto &same :
         {reports.withOriginal(known.originalSha256), reports.withFingerprint(known.fingerprint)}) {
        if (!same) {
            return same.error();
        }
        if (*same != 0) {
            item.outcome.status = ImportStatus::Duplicate;
            item.outcome.report = *same;
            return domain::Done{};
        }
    }
    if (!item.prepared) { // the one it duplicates was not stored after all
        item.prepared = m_preparer.prepare(std::exchange(item.identified, {}));
    }
    const auto id = reports.insert(item.prepared->report);
    if (!id) {
        return id.error();
    }
    const auto place = reports.publication(*id);
    if (!place) {
        return place.error();
    }
    item.outcome.status = ImportStatus::Imported;
    item.outcome.report = *id;
    item.outcome.warnings = item.prepared->report.warnings;
    item.rank = place->rank;
    return store::AnalysisStore(connection).insert(*id, place->rank, item.prepared->analysis);
}

// Turns a written batch, or one that could not be, into outcomes.
void ImportRun::conclude(const ImportBatch &batch, const domain::Outcome &stored)
{
    for (const auto &item : batch) {
        ImportOutcome &outcome = item->outcome;
        if (outcome.status == ImportStatus::Failed) {
            ++m_summary.failed;
        } else if (!item->isKnown()) {
            outcome.status = ImportStatus::Cancelled;
            outcome.error = cancelled(outcome.source);
        } else if (!stored) {
            outcome.status = ImportStatus::Failed;
            outcome.report = 0;
            outcome.error = stored.error();
            ++m_summary.failed;
        }
        m_summary.imported += outcome.status == ImportStatus::Imported ? 1 : 0;
        m_summary.duplicates += outcome.status == ImportStatus::Duplicate ? 1 : 0;
        m_summary.outcomes += outcome;
        ++m_done.done;
        m_done.bytesDone = item->bytesRead;
        m_done.current = outcome.source;
    }
    if (!stored) {
        m_failure = stored.error();
        m_line.stop();
    }
    if (m_progress) {
        m_progress(m_done);
    }
}

// Sources that were never begun.
void ImportRun::concludeUnread()
{
    for (const QString &source : m_reader.skipRest()) {
        ImportOutcome outcome{source, ImportStatus::Cancelled, 0, cancelled(source), {}};
        if (m_failure) {
            outcome.status = ImportStatus::Failed;
            outcome.error = *m_failure;
            ++m_summary.failed;
        }
        m_summary.outcomes += outcome;
    }
}

} // namespace tawthiq::library
