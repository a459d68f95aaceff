// SPDX-License-Identifier: GPL-3.0-or-later
// Folds text for matching and keeps the way back: every folded unit knows the unit of the original
// it came from. Offsets are UTF-16 units. Pure functions, safe on all threads.
#pragma once

#include "textspan.h"

#include <QList>
#include <QString>

namespace tawthiq::text {

// offsets[i] is where folded unit i began in the original; offsets has text.size() + 1 entries, the
// last being the original's length. Never decreasing.
struct FoldedText {
    QString text;
    QList<int> offsets;

    // The original's span of a folded range: starts at the first folded unit and takes in the marks
    // that follow the last one, so that a letter is never cut from its diacritics.
    [[nodiscard]] domain::TextSpan original(domain::TextSpan folded) const;
};

[[nodiscard]] FoldedText foldWithMap(QStringView original);
[[nodiscard]] QString fold(QStringView original);

// Where the original continues after `foldedUnits` folded units and the marks on them.
[[nodiscard]] int originalLength(QStringView original, int foldedUnits);

} // namespace tawthiq::text
