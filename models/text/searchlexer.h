// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a search into its pieces: words, phrases, fields, operators, parentheses. Direction marks and
// other invisible characters are nowhere in the way. Pure; used by searchparser alone.
#pragma once

#include "result.h"
#include "searchtree.h"

#include <optional>

namespace tawthiq::text {

struct SearchPiece {
    enum class Kind : quint8 { Open, Close, And, Or, Not, Near, Comma, Word, Phrase, End };
    Kind kind = Kind::End;
    domain::TextSpan span; // UTF-16 units of the query
    QString text; // of words and phrases, without quotes and star
    std::optional<domain::SearchField> field;
    int distance = 0; // of NEAR/5
    bool prefix = false;
    bool couldBeWord = false; // و, أو, ليس: operators only where they join something
};

[[nodiscard]] domain::Result<QList<SearchPiece>> cutSearch(QStringView query);

// What is wrong at UTF-16 position `at`.
[[nodiscard]] domain::Error searchError(QStringView query, int at, const QString &message);

} // namespace tawthiq::text
