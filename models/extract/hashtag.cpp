// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashtag.h"

namespace tawthiq::extract {

namespace {

bool stands(const AnnotatedText &text, int token)
{
    return text.tokens().valid(token) && text.tokens().at(token).gap == text::Gap::None
        && (text.tokens().isWord(token) || text.tokens().isNumber(token)
            || text.tokens().isSign(token, u'_'));
}

} // namespace

std::optional<Hashtag> hashtagAround(const AnnotatedText &text, int token)
{
    int first = token;
    while (stands(text, first) && stands(text, first - 1)) {
        --first;
    }
    if (!stands(text, first) || !text.tokens().isSign(first - 1, u'#')) {
        return std::nullopt;
    }
    int end = first + 1;
    while (stands(text, end)) {
        ++end;
    }
    return end > first + 1 ? std::optional(Hashtag{first, end}) : std::nullopt;
}

} // namespace tawthiq::extract
