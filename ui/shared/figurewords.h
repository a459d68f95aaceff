// SPDX-License-Identifier: GPL-3.0-or-later
// A casualty figure in the words of the interface language, in parts so that a delegate can set the
// number large: "more than | 130 | killed". The order of the parts is the same in both languages.
// Nothing is added up and nothing is dropped: what the source leaves open is said in words.
#pragma once

#include "casualtyfigure.h"
#include "format.h"
#include "report.h"

namespace tawthiq::ui {

struct FigureWords {
    QString relation; // "of whom", "in addition?"; empty for a figure that stands alone
    QString qualifier; // "more than"; empty when exact
    QString number; // bare: 130, or 5 and 7; the source's own word when it gives none
    QString noun; // "killed", "children killed"

    // One line, the number isolated.
    [[nodiscard]] QString joined() const;

    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

// `whole` is the figure this one is a part of or in addition to; a harm that both share is said once.
[[nodiscard]] FigureWords figureWords(const Format &format, const domain::CasualtyFigure &figure,
                                      const domain::CasualtyFigure *whole = nullptr);

// For the report list: a total of the most severe harm.
[[nodiscard]] FigureWords tollWords(const Format &format, const domain::ReportSummary::Toll &toll);

// Second line: "events · never added to persons", "civilian status not stated".
[[nodiscard]] QString measureWords(const domain::CasualtyFigure &figure);

// The question of an uncertain attachment: "in addition to F2, or part of it? 130 or 132"; empty
// when the relation is clear. `figures` are all figures of the report.
[[nodiscard]] QString attachmentQuestion(const Format &format, const QList<domain::CasualtyFigure> &figures,
                                         int index);

} // namespace tawthiq::ui
