// SPDX-License-Identifier: GPL-3.0-or-later
#include "styledline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tawthiq::ui {

namespace {

constexpr qreal Unlimited = 1e6;

void prepare(QTextLayout &layout, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft); // placed by hand: one rule for both directions
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAnywhere); // elide as late as the room allows
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

QTextLine firstLine(QTextLayout &layout, qreal width)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(width);
    }
    layout.endLayout();
    return line;
}

} // namespace

StyledLine &StyledLine::add(const QString &text, const QFont &font, const QColor &colour, bool glued)
{
    if (text.isEmpty()) {
        return *this;
    }
    if (!m_text.isEmpty() && !glued) {
        m_text += u' ';
    }
    m_runs.push_back({static_cast<int>(m_text.size()), static_cast<int>(text.size()), font, colour});
    m_text += text;
    return *this;
}

qreal StyledLine::width(Qt::LayoutDirection direction) const
{
    if (m_runs.empty()) {
        return 0;
    }
    QTextLayout layout(m_text, m_runs.front().font);
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        formats += {run.begin, run.length, format};
    }
    layout.setFormats(formats);
    prepare(layout, direction);
    return firstLine(layout, Unlimited).naturalTextWidth();
}

qreal StyledLine::draw(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction) const
{
    if (m_runs.empty() || rect.width() <= 0) {
        return 0;
    }
    QTextLayout layout(m_text, m_runs.front().font);
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.colour);
        formats += {run.begin, run.length, format};
    }
    layout.setFormats(formats);
    prepare(layout, direction);

    const QString ellipsis(QChar(u'…'));
    const qreal whole = width(direction);
    const bool fits = whole <= rect.width() + 0.5;
    const qreal dots = QFontMetricsF(m_runs.back().font).horizontalAdvance(ellipsis);
    const QTextLine line = firstLine(layout, fits ? Unlimited : std::max(rect.width() - dots, 1.0));
    if (!line.isValid()) {
        return 0;
    }
    const qreal used = line.naturalTextWidth();
    const bool rtl = direction == Qt::RightToLeft;
    const qreal top = rect.top() + (rect.height() - line.height()) / 2;
    // An RTL line is set against the far end of its width; move that end to the rect's.
    const qreal shift = line.naturalTextRect().left();
    const qreal left = rtl ? rect.right() - used - shift : rect.left() - shift;
    painter.save();
    painter.setClipRect(rect.adjusted(-1, -4, 1, 4), Qt::IntersectClip);
    line.draw(&painter, QPointF(left, top));
    if (!fits) {
        painter.setFont(m_runs.back().font);
        painter.setPen(m_runs.back().colour);
        const qreal x = rtl ? rect.right() - used - dots : rect.left() + used;
        painter.drawText(QPointF(x, top + line.ascent()), ellipsis);
    }
    painter.restore();
    return fits ? used : rect.width();
}

} // namespace tawthiq::ui
