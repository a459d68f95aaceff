// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-in until models/text/codepoints.h: UTF-16 spans of one body as code point spans.
#pragma once

#include "textspan.h"

#include <vector>

namespace tawthiq::exchange {

class CodePointSpans
{
public:
    explicit CodePointSpans(QStringView body)
    {
        for (qsizetype i = 0; i + 1 < body.size(); ++i) {
            if (body[i].isHighSurrogate() && body[i + 1].isLowSurrogate()) {
                m_pairs.push_back(static_cast<int>(++i));
            }
        }
    }
    [[nodiscard]] domain::TextSpan toCodePoints(domain::TextSpan span) const
    {
        return {at(span.begin), at(span.end)};
    }

private:
    [[nodiscard]] int at(int unit) const
    {
        const auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), unit);
        return unit - static_cast<int>(it - m_pairs.begin());
    }

    std::vector<int> m_pairs; // units that are the second half of a pair
};

} // namespace tawthiq::exchange
