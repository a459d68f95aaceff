// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the signs of the reading pane around text that is laid out elsewhere: tints and underlines
// (to be drawn before the text), letters, badges and outlines (after it). Knows no document.
#pragma once

#include "markshape.h"

class QPainter;

namespace tawthiq::ui {

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Theme &theme, const MarkShape &shape);

    // Before the text. `origin` is the block's top left in the painter's coordinates.
    void tint(QPointF origin, const Extent &extent, const QColor &colour) const;
    void underline(QPointF origin, const Extent &extent, MarkKind kind, bool raised) const;

    // After the text.
    void outline(QPointF origin, const Extent &extent, const QColor &colour, double width) const;
    // The letter or badge over the first character; `taken` holds what already stands on the line.
    void sign(QPointF origin, const Extent &extent, MarkKind kind, const QString &sign,
              Qt::LayoutDirection direction, QList<QRectF> &taken) const;
    // The digit of a highlight, over its last character.
    void digit(QPointF origin, const Extent &extent, const QString &digit,
               Qt::LayoutDirection direction) const;

private:
    void line(double left, double right, double y, double width, const QColor &colour,
              const QList<qreal> &dashes = {}) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const MarkShape &m_shape;
};

} // namespace tawthiq::ui
