// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of a mark around its words, shared by painting and by finding what was clicked. All
// grow with the text size; edges fall on device pixels so that lines stay sharp.
#pragma once

#include "markkind.h"
#include "textgeometry.h"

#include <QFont>
#include <QPointF>

namespace tawthiq::ui {

class MarkShape
{
public:
    // `size`: text size in pixels; `ratio`: device pixels per pixel.
    MarkShape(int size, double ratio);

    // The tinted box of an extent. `origin` is the block's top left.
    [[nodiscard]] QRectF box(QPointF origin, const Extent &extent) const;
    // Where the letter or badge stands: over the first character of a paragraph in `direction`.
    [[nodiscard]] QRectF sign(QPointF origin, const Extent &extent, MarkKind kind, const QString &sign,
                              Qt::LayoutDirection direction) const;
    [[nodiscard]] const QFont &signFont() const { return m_signFont; }

    [[nodiscard]] double scaled(double pixels) const { return pixels * m_scale; }
    [[nodiscard]] double sharp(double value) const; // to a whole device pixel
    [[nodiscard]] double hair() const { return 1 / m_ratio; } // one device pixel

private:
    double m_scale;
    double m_ratio;
    QFont m_signFont;
};

} // namespace tawthiq::ui
