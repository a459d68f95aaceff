// SPDX-License-Identifier: GPL-3.0-or-later
// A search in the language of the index (FTS5's): only letters and digits of our own tokens, always in
// quotes, so that nothing a person types can be a fault there. Pure, any thread.
#pragma once

#include "searchtree.h"

#include <QByteArray>

#include <optional>

namespace tawthiq::store {

// Empty when the tree asks for more than words: fields, or a NOT of nothing.
[[nodiscard]] std::optional<QByteArray> matchExpression(const domain::SearchNode &node);

} // namespace tawthiq::store
