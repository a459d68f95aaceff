// SPDX-License-Identifier: GPL-3.0-or-later
// A mark: words of the report that stand for a figure or a mention. Spans are UTF-16 units of the
// body, which are the positions of the reader's document. Plain values.
#pragma once

#include "analysis.h"
#include "format.h"
#include "markkind.h"

namespace tawthiq::ui {

struct Mark {
    MarkKind kind = MarkKind::Figure;
    int index = domain::NoIndex; // into Analysis::figures for figures, else into Analysis::mentions
    domain::TextSpan span;
    int sentence = domain::NoIndex;
    bool inner = false; // lies within a figure or within another name
    QString sign; // letter or badge shown above the first word

    [[nodiscard]] bool is(MarkKind k, int i) const { return kind == k && index == i; }
};

// All marks of an analysis by span begin, longer first. Numbers, events and a name inside a name of
// its own kind carry none.
[[nodiscard]] QList<Mark> marksOf(const domain::Analysis &analysis, const Format &format);

} // namespace tawthiq::ui
