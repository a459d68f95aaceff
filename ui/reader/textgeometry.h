// SPDX-License-Identifier: GPL-3.0-or-later
// Where words stand on the page: the visual extents of a span of characters in the shaped lines of
// one text block. In a line that mixes directions one span has several extents; a span that begins
// inside a ligature takes its share of it. Coordinates are the block's own (its top left is 0,0), in
// device-independent pixels; positions are UTF-16 units of the document.
#pragma once

#include "textspan.h"

#include <QList>
#include <QRectF>

class QTextBlock;
class QTextLine;

namespace tawthiq::ui {

// One unbroken stretch of a span on one line.
struct Extent {
    double left = 0;
    double right = 0;
    double baseline = 0;
    int line = 0; // within the block
    bool opens = false; // holds the first character of the span
    bool closes = false; // holds the last one

    [[nodiscard]] double width() const { return right - left; }
};

// Empty when the span does not touch the block or covers only its line break.
[[nodiscard]] QList<Extent> extentsOf(const QTextBlock &block, domain::TextSpan span);

} // namespace tawthiq::ui
