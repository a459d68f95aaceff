// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a library in order: numbers about it, compacting, analysing again after an engine changed.
// Only derived rows are ever replaced; what a person wrote is not touched. Blocks; any thread.
#pragma once

#include "analyser.h"
#include "care.h"
#include "database.h"

#include <atomic>

namespace tawthiq::library {

class Caretaker
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>; // reports

    explicit Caretaker(store::Database &database) : m_database(database) { }

    // `analyser` may be null: then no analysis counts as outdated.
    [[nodiscard]] domain::Result<LibraryStats> stats(const extract::Analyser *analyser) const;
    // Merges the index and gives freed space back to the disk; needs as much free space as the file is large.
    [[nodiscard]] domain::Outcome compact();
    // Reports whose analysis another engine made, or all. Cancelling keeps what is done.
    [[nodiscard]] domain::Result<ReanalysisSummary> reanalyse(const extract::Analyser &analyser, bool all,
                                                              const Progress &progress,
                                                              const std::atomic_bool &cancel);

private:
    store::Database &m_database;
};

} // namespace tawthiq::library
