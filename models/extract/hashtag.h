// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of posts: # and words joined by _ (#حفر_الباطن, #سيول_الأردن). Tokens are indices into the
// AnnotatedText. Pure, safe on all threads.
#pragma once

#include "annotatedtext.h"

namespace tawthiq::extract {

struct Hashtag {
    int first = 0; // the first word, behind the #
    int end = 0;
};

// The tag that holds `token`, when it has several words.
[[nodiscard]] std::optional<Hashtag> hashtagAround(const AnnotatedText &text, int token);

} // namespace tawthiq::extract
