// SPDX-License-Identifier: GPL-3.0-or-later
// A half-open range of a report's body, in UTF-16 code units (the unit of QString, ICU and QTextCursor).
// The only span type inside the program; files and the command line speak Unicode code points, and
// models/text/codepoints.h is the one place that converts.
#pragma once

#include <QStringView>

#include <algorithm>

namespace tawthiq::domain {

struct TextSpan {
    int begin = 0;
    int end = 0;

    [[nodiscard]] constexpr int length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(TextSpan other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool contains(int position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] constexpr TextSpan united(TextSpan other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    // The words of `body` the span covers; a view, so `body` must outlive it.
    [[nodiscard]] QStringView in(QStringView body) const { return body.mid(begin, length()); }

    friend constexpr bool operator==(TextSpan, TextSpan) = default;
    friend constexpr auto operator<=>(TextSpan, TextSpan) = default;
};

} // namespace tawthiq::domain
