// SPDX-License-Identifier: GPL-3.0-or-later
// One import: a reader, a pool of analysers on all cores and one writer. Reports are written in the
// order of their sources, many to a transaction; what is complete is kept whatever happens. run()
// blocks; `progress` is called on its thread.
#pragma once

#include "database.h"
#include "importline.h"
#include "library.h"

namespace tawthiq::library {

class ImportRun
{
public:
    using Progress = std::function<void(const ImportProgress &)>;

    ImportRun(store::Database &database, const extract::Analyser &analyser, const ImportRequest &request,
              const Progress &progress, const std::atomic_bool &cancel);

    [[nodiscard]] domain::Result<ImportSummary> run();

private:
    void read();
    void analyse();
    void prepare(ImportItem &item);
    void write();
    [[nodiscard]] domain::Outcome storeBatch(const ImportBatch &batch, std::size_t &end);
    [[nodiscard]] domain::Outcome storeAll(store::Connection &connection, const ImportBatch &batch,
                                           std::size_t &end);
    [[nodiscard]] domain::Outcome indexAll(store::Connection &connection, const ImportBatch &batch);
    [[nodiscard]] domain::Outcome storeOne(store::Connection &connection, ImportItem &item);
    void conclude(const ImportBatch &batch, const domain::Outcome &stored);
    void concludeUnread();

    store::Database &m_database;
    DraftPreparer m_preparer;
    const Progress &m_progress;
    const std::atomic_bool &m_cancel;
    SourceReader m_reader;
    int m_jobs;
    ImportLine m_line;
    ImportSummary m_summary;
    ImportProgress m_done;
    std::optional<domain::Error> m_failure; // why nothing more could be written
};

} // namespace tawthiq::library
