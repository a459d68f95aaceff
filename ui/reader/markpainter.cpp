// SPDX-License-Identifier: GPL-3.0-or-later
#include "markpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

namespace tawthiq::ui {

namespace {

constexpr double UnderlineBelow = 7; // at text size 19
constexpr double RaisedBy = 3; // so that the line of a name inside a name clears the outer one
constexpr double SignGap = 2; // between two signs on one line

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Theme &theme, const MarkShape &shape) :
    m_painter(painter), m_theme(theme), m_shape(shape)
{
}

void MarkPainter::tint(QPointF origin, const Extent &extent, const QColor &colour) const
{
    m_painter.fillRect(m_shape.box(origin, extent), colour);
}

void MarkPainter::line(double left, double right, double y, double width, const QColor &colour,
                       const QList<qreal> &dashes) const
{
    const double thick = std::max(m_shape.sharp(width), m_shape.hair());
    QPen pen(colour, thick);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    m_painter.setPen(pen);
    const double centre = m_shape.sharp(y) + thick / 2;
    m_painter.drawLine(QPointF(left, centre), QPointF(right, centre));
}

void MarkPainter::underline(QPointF origin, const Extent &extent, MarkKind kind, bool raised) const
{
    const double y = origin.y() + extent.baseline + m_shape.scaled(UnderlineBelow - (raised ? RaisedBy : 0));
    const double left = origin.x() + extent.left;
    const double right = origin.x() + extent.right;
    const QColor colour = m_theme.colour(colourRole(kind));
    switch (kind) {
    case MarkKind::Figure:
        line(left, right, y, 2, colour);
        break;
    case MarkKind::Place:
        line(left, right, y, 1.5, colour, {4, 2.5});
        break;
    case MarkKind::Time:
        line(left, right, y, 2.5, colour, {1, 1});
        break;
    case MarkKind::Person:
        line(left, right, y, 1.5, colour);
        break;
    case MarkKind::Organisation:
        line(left, right, y, 1, colour);
        line(left, right, y + 2 * std::max(m_shape.sharp(1), m_shape.hair()), 1, colour);
        break;
    }
}

void MarkPainter::outline(QPointF origin, const Extent &extent, const QColor &colour, double width) const
{
    const QRectF around = m_shape.box(origin, extent).adjusted(-2, 0, 2, m_shape.scaled(2) + 1);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(around, 2, 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void MarkPainter::sign(QPointF origin, const Extent &extent, MarkKind kind, const QString &sign,
                       Qt::LayoutDirection direction, QList<QRectF> &taken) const
{
    QRectF place = m_shape.sign(origin, extent, kind, sign, direction);
    for (const QRectF &other : taken) {
        if (place.intersects(other)) {
            place.moveLeft(direction == Qt::RightToLeft ? other.left() - SignGap - place.width()
                                                        : other.right() + SignGap);
        }
    }
    taken.append(place);
    const QColor colour = m_theme.colour(colourRole(kind));
    m_painter.setFont(m_shape.signFont());
    if (kind == MarkKind::Figure) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(place, 2, 2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    m_painter.setPen(kind == MarkKind::Figure ? m_theme.colour(Role::OnFigure) : colour);
    m_painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, sign);
}

void MarkPainter::digit(QPointF origin, const Extent &extent, const QString &digit,
                        Qt::LayoutDirection direction) const
{
    const Qt::LayoutDirection end = direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    m_painter.setFont(m_shape.signFont());
    m_painter.setPen(m_theme.colour(Role::Secondary));
    m_painter.drawText(m_shape.sign(origin, extent, MarkKind::Place, digit, end),
                       Qt::AlignCenter | Qt::TextDontClip, digit);
}

} // namespace tawthiq::ui
