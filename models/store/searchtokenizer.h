// SPDX-License-Identifier: GPL-3.0-or-later
// The index's tokenizer, registered on every connection under the name "tawthiq". All folding and
// splitting is done before, by text/searchforms.h, for texts on the threads that analyse; here the
// tokens are only taken apart: a space between tokens, '|' between the forms of one.
#pragma once

struct sqlite3;

namespace tawthiq::store {

[[nodiscard]] bool addSearchTokenizer(sqlite3 *handle);

} // namespace tawthiq::store
