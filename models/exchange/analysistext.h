// SPDX-License-Identifier: GPL-3.0-or-later
// One report's Analysis for people to read in a terminal: each figure with its count, slots and
// sentence, then the mentions, one a line with code point offsets. UTF-8 is appended. Pure, safe on all
// threads.
#pragma once

#include "analysisjson.h"

namespace tawthiq::exchange {

void appendAnalysisText(std::string &out, const AnalysisJsonHead &head, QStringView body,
                        const domain::Analysis &analysis, const JsonKinds &kinds);

// "killed: more than 130 persons", in the codes of the vocabulary.
[[nodiscard]] QString figureSummary(const domain::CasualtyFigure &figure);

// "2021-06-01 – 2021-06-30", one day, or empty.
[[nodiscard]] QString dayRange(QDate from, QDate to);

} // namespace tawthiq::exchange
