// SPDX-License-Identifier: GPL-3.0-or-later
// A whole copy of an open library in another file, made while others read and write: it shows one
// moment. Written beside its name, read back, and only then renamed. Blocks; the connection's thread.
#pragma once

#include "connection.h"

namespace tawthiq::store {

// Error Duplicate when the file is there already: a backup never replaces anything.
[[nodiscard]] domain::Outcome backUpTo(Connection &connection, const QString &path);

} // namespace tawthiq::store
