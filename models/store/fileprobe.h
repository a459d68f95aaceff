// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at a file before SQLite touches it: is it a library, whole, and of which version?
// Reads the first 100 bytes only; writes nothing. Pure, any thread.
#pragma once

#include "result.h"

namespace tawthiq::store {

// "TWTQ": marks a SQLite file as one of ours.
inline constexpr qint32 ApplicationId = 0x54575451;

enum class FileState { Missing, Empty, Library };

// Error for a folder, an unreadable, foreign, damaged or shortened file.
[[nodiscard]] domain::Result<FileState> probeFile(const QString &path);

} // namespace tawthiq::store
