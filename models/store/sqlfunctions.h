// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of our own that SQL statements may call; registered on every connection.
//   tw_contains(text, words): 1 when the folded text holds each word of `words` (folded, one space
//   between them), the same folding everywhere.
#pragma once

struct sqlite3;

namespace tawthiq::store {

[[nodiscard]] bool addSqlFunctions(sqlite3 *handle);

} // namespace tawthiq::store
