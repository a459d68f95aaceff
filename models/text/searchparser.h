// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the language of search:
//   قصف مدرسة          both words        "سوق النعمان"   words in a row     مدر*          beginnings
//   قصف OR غارة        AND OR NOT, or و أو ليس between words, parentheses
//   قصف NEAR/5 سوق     at most five words between; NEAR(قصف سوق, 5) too; ten unless told
//   place:إدلب source:"وكالة أنباء" date:2021-06..2021-09 note:* — fields, in Arabic too: مكان: مصدر:
// Any other sign only parts words. Errors (BadInput) say what is wrong and at which character, counted
// from 1 in Unicode code points; Error::column holds it. Pure, safe on all threads.
#pragma once

#include "result.h"
#include "searchtree.h"

namespace tawthiq::text {

// An empty search, or one of signs alone, is the tree that every report matches.
[[nodiscard]] domain::Result<domain::SearchNode> parseSearch(QStringView query);

// A phrase of these words, for lists of names; empty when they hold no letter and no digit.
[[nodiscard]] domain::SearchPhrase searchPhrase(QStringView words);

// The English name of a field, as in "place".
[[nodiscard]] QLatin1StringView fieldName(domain::SearchField field);

} // namespace tawthiq::text
