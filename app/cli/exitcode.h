// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's end tells a script. Documented by `tawthiq-cli help`; never renumbered.
#pragma once

namespace tawthiq::cli {

enum class ExitCode {
    Ok = 0,
    SomeFailed = 1, // an input could not be read, a line was broken, a check found something
    Usage = 2,
    LibraryRefused = 3, // missing, newer, locked, corrupt, not a library
    NotWritable = 4, // output could not be written: disk full, no permission
    Interrupted = 5, // by the person (Ctrl+C); what was complete is kept
};

} // namespace tawthiq::cli
