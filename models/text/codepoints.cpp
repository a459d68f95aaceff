// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepoints.h"

#include <algorithm>

namespace tawthiq::text {

CodePointMap::CodePointMap(QStringView body) : m_length(static_cast<int>(body.size()))
{
    const char16_t *units = body.utf16();
    for (int i = 1; i < m_length; ++i) {
        if (QChar::isLowSurrogate(units[i]) && QChar::isHighSurrogate(units[i - 1])) {
            m_lows.push_back(i);
        }
    }
}

int CodePointMap::toCodePoint(int utf16) const
{
    const int position = std::clamp(utf16, 0, m_length);
    const auto pairs = std::upper_bound(m_lows.begin(), m_lows.end(), position) - m_lows.begin();
    return position - static_cast<int>(pairs);
}

int CodePointMap::toUtf16(int codePoint) const
{
    const int position = std::clamp(codePoint, 0, codePointLength());
    // Pair number i is code point m_lows[i] - 1 - i, which rises with i: count the pairs before.
    std::size_t low = 0;
    std::size_t high = m_lows.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_lows[middle] - 1 - static_cast<int>(middle) < position) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return position + static_cast<int>(low);
}

} // namespace tawthiq::text
