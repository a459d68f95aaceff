// SPDX-License-Identifier: GPL-3.0-or-later
// The outward shape of one line: how long, how it begins and ends, what stands in it. Lengths in
// UTF-16 units. Of a line that ends in a full stop only length and end are told, of a long one not what
// stands in it: such lines are paragraphs. Pure, safe on all threads.
#pragma once

#include <QStringView>

namespace tawthiq::text {

struct LineShape {
    int length = 0;
    int words = 0; // LongLine when the line is longer than that
    int numbers = 0; // words that are all digits and signs
    char16_t end = 0; // the last mark or letter, closing quotes and brackets set aside
    bool separator = false; // a dash, bar or slash with a space beside it: Agency - Town
    bool field = false; // "Place: Town": a colon after one to three words, more after it
    bool credit = false; // ends in a short bracket: (agency)
    bool copyright = false; // begins with ©
    bool wrapped = false; // all between brackets, dashes or asterisks

    [[nodiscard]] bool stopped() const
    {
        return end == u'.' || end == u'!' || end == u'\u061F' || end == u'?' || end == u'\u2026';
    }
};

inline constexpr int LongLine = 140;

[[nodiscard]] LineShape shapeOf(QStringView line);

[[nodiscard]] bool isSentenceMark(char16_t unit); // . ؟ ! ? …
[[nodiscard]] bool isCloser(char16_t unit); // quotes of any direction, ) ]

} // namespace tawthiq::text
