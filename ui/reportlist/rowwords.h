// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the report list says, as text: the delegate draws it in parts, a screen reader hears
// it in one sentence. Plain functions over ReportSummary; everything shown is isolated (bidi.h).
#pragma once

#include "figurewords.h"

namespace tawthiq::ui {

// The most severe totals, at most two; empty when the report states none.
[[nodiscard]] QList<FigureWords> tollsOf(const Format &format, const domain::ReportSummary &summary);
[[nodiscard]] QString noFiguresText();
// The publication date, or that there is none.
[[nodiscard]] QString publishedText(const Format &format, const domain::ReportSummary &summary);
// "2/7" bare: figures reviewed of all; empty when the report has no figures.
[[nodiscard]] QString reviewText(const Format &format, const domain::ReportSummary &summary);
// All of it in order, for assistive technology.
[[nodiscard]] QString spokenRow(const Format &format, const domain::ReportSummary &summary);

} // namespace tawthiq::ui
