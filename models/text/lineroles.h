// SPDX-License-Identifier: GPL-3.0-or-later
// What each line of a report is, by its shape and place alone: title, standfirst (summary), byline or
// dateline, caption, heading, body. No words are looked at, so that it works for every outlet.
// Spans are UTF-16 units. Pure function, linear, safe on all threads.
#pragma once

#include "textspan.h"
#include "vocabulary.h"

#include <vector>

namespace tawthiq::text {

// `lines`: the non-blank lines of `body` in order, without surrounding white space. One role for each.
[[nodiscard]] std::vector<domain::SentenceRole> rolesOfLines(QStringView body,
                                                             const std::vector<domain::TextSpan> &lines);

} // namespace tawthiq::text
