// SPDX-License-Identifier: GPL-3.0-or-later
// What search and facets share: the query on the command line and the filters by name.
#pragma once

#include "librarydoor.h"

namespace tawthiq::cli {

// --place, --from, --to, --date-of, --harm, --victim, --weapon, --actor, --source, --status,
// --with-notes, --exact-letters, --certainly.
[[nodiscard]] QList<QCommandLineOption> searchOptions();

// Reads them and the search itself; names are looked up in the library. False after saying what is
// wrong.
[[nodiscard]] bool readSearch(const QCommandLineParser &arguments, const library::Library &library,
                              domain::Query &query, const Command &command, Console &console);

// How to write a search; for the help of both commands.
[[nodiscard]] QString searchHelp();

} // namespace tawthiq::cli
