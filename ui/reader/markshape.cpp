// SPDX-License-Identifier: GPL-3.0-or-later
#include "markshape.h"

#include "fonts.h"

#include <QFontMetricsF>

#include <cmath>

namespace tawthiq::ui {

namespace {

// At text size 19, in pixels.
constexpr double TintAbove = 24;
constexpr double TintBelow = 7;
constexpr double SignHeight = 13;
constexpr double BadgePadding = 3;

} // namespace

MarkShape::MarkShape(int size, double ratio) :
    m_scale(static_cast<double>(size) / ReaderSizeDefault),
    m_ratio(ratio),
    m_signFont(uiFont(std::max(10, qRound(10 * m_scale)), Weight::SemiBold))
{
}

double MarkShape::sharp(double value) const
{
    return std::round(value * m_ratio) / m_ratio;
}

QRectF MarkShape::box(QPointF origin, const Extent &extent) const
{
    const double top = origin.y() + extent.baseline - scaled(TintAbove);
    const double bottom = origin.y() + extent.baseline + scaled(TintBelow);
    return {QPointF(origin.x() + extent.left, sharp(top)), QPointF(origin.x() + extent.right, sharp(bottom))};
}

QRectF MarkShape::sign(QPointF origin, const Extent &extent, MarkKind kind, const QString &sign,
                       Qt::LayoutDirection direction) const
{
    const double padding = kind == MarkKind::Figure ? BadgePadding : 0;
    const double width = std::ceil(QFontMetricsF(m_signFont).horizontalAdvance(sign)) + 2 * padding;
    const double height = std::round(std::max(SignHeight, scaled(SignHeight)));
    const QRectF words = box(origin, extent);
    const double left = direction == Qt::RightToLeft ? words.right() - width : words.left();
    return {sharp(left), words.top() - height + 1, width, height};
}

} // namespace tawthiq::ui
