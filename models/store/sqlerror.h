// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's codes mean for a person: what happened and the way out. Pure, any thread.
#pragma once

#include "result.h"

struct sqlite3;

namespace tawthiq::store {

// The last failure of `handle` (may be null: out of memory) about the library at `path`.
[[nodiscard]] domain::Error sqlError(sqlite3 *handle, const QString &path);

} // namespace tawthiq::store
