// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where UTF-16 units (inside the program) and Unicode code points (files, command line)
// meet. A lone surrogate is one code point of its own, as JSON readers have it. Positions outside the
// body are taken to its nearest end; the middle of a surrogate pair belongs to the pair's beginning.
// Built in one pass; keeps only the places of surrogate pairs and does not need the body afterwards.
// Immutable, safe on all threads.
#pragma once

#include <QStringView>

#include <vector>

namespace tawthiq::text {

class CodePointMap
{
public:
    explicit CodePointMap(QStringView body);

    [[nodiscard]] int utf16Length() const { return m_length; }
    [[nodiscard]] int codePointLength() const { return m_length - static_cast<int>(m_lows.size()); }
    [[nodiscard]] int toCodePoint(int utf16) const;
    [[nodiscard]] int toUtf16(int codePoint) const;

private:
    int m_length = 0;
    std::vector<int> m_lows; // where the second unit of each pair stands, ascending
};

} // namespace tawthiq::text
