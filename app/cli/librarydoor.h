// SPDX-License-Identifier: GPL-3.0-or-later
// What every command over a library shares: --library, opening it, the filters of list and export.
#pragma once

#include "command.h"
#include "library.h"

namespace tawthiq::cli {

[[nodiscard]] QCommandLineOption libraryOption();

// The library of --library; an exit code after saying why there is none.
struct OpenedLibrary {
    std::unique_ptr<library::Library> library;
    ExitCode code = ExitCode::Ok;
};
enum class Engine { Loaded, None }; // None: nothing will be analysed
[[nodiscard]] OpenedLibrary openLibrary(const QCommandLineParser &arguments, library::OpenMode mode,
                                        const Command &command, Console &console,
                                        Engine engine = Engine::Loaded);

// --text, --place, --from, --to, --date-of: which reports.
[[nodiscard]] QList<QCommandLineOption> filterOptions();
// False after saying what is wrong.
[[nodiscard]] bool readFilter(const QCommandLineParser &arguments, domain::Query &query,
                              const Command &command, Console &console);

} // namespace tawthiq::cli
