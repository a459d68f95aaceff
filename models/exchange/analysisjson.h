// SPDX-License-Identifier: GPL-3.0-or-later
// One report's Analysis as one line of JSON (without the newline). Offsets are Unicode code points of
// the body, end exclusive, and `exact` is the body between them. Ids: m1.. for mentions and f1.. for
// figures in their order in the Analysis, i0.. for intervals; a filter leaves ids as they are, and
// keeps whatever a printed figure, mention or interval points to. Pure, safe on all threads.
#pragma once

#include "analysis.h"

#include <string>
#include <string_view>

namespace tawthiq::exchange {

// Which objects to print.
class JsonKinds
{
public:
    // Everything but plain numbers.
    JsonKinds() = default;
    [[nodiscard]] static JsonKinds all();
    // "all" or a list as "figure,place,time"; empty when a name is unknown.
    [[nodiscard]] static std::optional<JsonKinds> parse(QStringView list);

    [[nodiscard]] bool figures() const { return m_figures; }
    [[nodiscard]] bool mentions(domain::MentionKind kind) const
    {
        return ((m_mentions >> static_cast<unsigned>(kind)) & 1U) != 0;
    }

private:
    bool m_figures = true;
    unsigned m_mentions = ~(1U << static_cast<unsigned>(domain::MentionKind::Number));
};

// What identifies the line besides its analysis.
struct AnalysisJsonHead {
    std::string_view id; // JSON of the id as it was given: "a7", 12, null
    QDate published; // invalid = unknown
};

void appendAnalysisJson(std::string &out, const AnalysisJsonHead &head, QStringView body,
                        const domain::Analysis &analysis, const JsonKinds &kinds);

} // namespace tawthiq::exchange
