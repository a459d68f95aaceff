// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the search index and the filter terms anew from the texts and the stored analyses, after a
// migration or a change of the folding. Many transactions, so that the log stays small; until the last
// the index counts as not current, and a kill means only that it is begun again. Blocks; any thread.
#pragma once

#include "database.h"

#include <atomic>

namespace tawthiq::library {

class Reindexer
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>; // reports

    explicit Reindexer(store::Database &database) : m_database(database) { }

    // Number of reports indexed. Cancelled: Error Cancelled, the index is not current.
    [[nodiscard]] domain::Result<qint64> run(const Progress &progress, const std::atomic_bool &cancel);
    // run() where the index is not current; nothing on a library that cannot be written.
    [[nodiscard]] domain::Outcome runIfNeeded();

private:
    [[nodiscard]] domain::Outcome begin();
    [[nodiscard]] domain::Result<qint64> step(qint64 &after);
    [[nodiscard]] domain::Outcome end();

    store::Database &m_database;
};

} // namespace tawthiq::library
