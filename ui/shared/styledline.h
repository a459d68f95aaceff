// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text in several styles, as rows of a list need it: shaped as a whole, so Arabic letters
// join and digits keep their place; aligned to the leading side; elided from the end with "…".
// Styles must change at word edges only. Used while painting; a plain value. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace tawthiq::ui {

class StyledLine
{
public:
    // Appends `text`, with a space before it unless it is the first or `glued`.
    StyledLine &add(const QString &text, const QFont &font, const QColor &colour, bool glued = false);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

    // Width of the text without eliding, device-independent pixels.
    [[nodiscard]] qreal width(Qt::LayoutDirection direction) const;
    // Draws within `rect`, centred vertically; returns the width used.
    qreal draw(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction) const;

private:
    struct Run {
        int begin;
        int length;
        QFont font;
        QColor colour;
    };
    QString m_text;
    std::vector<Run> m_runs;
};

} // namespace tawthiq::ui
