// SPDX-License-Identifier: GPL-3.0-or-later
#include "minimap.h"

#include <QMouseEvent>
#include <QPainter>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripWidth = 10;
constexpr double TickWidth = 6;
constexpr double TickHeight = 3;

} // namespace

Minimap::Minimap(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"minimap"_s);
    setFixedWidth(StripWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void Minimap::setMarks(const QList<Mark> &marks, int length)
{
    m_marks = marks;
    m_length = length;
    update();
}

QSize Minimap::sizeHint() const
{
    return {StripWidth, 0};
}

double Minimap::heightOf(int position) const
{
    return m_length > 0 ? (height() - TickHeight) * position / m_length : 0;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Role::Paper));
    const double left = (width() - TickWidth) / 2;
    const auto tick = [&](const Mark &mark) {
        painter.fillRect(QRectF(left, std::round(heightOf(mark.span.begin)), TickWidth, TickHeight),
                         theme.colour(colourRole(mark.kind)));
    };
    for (const bool figures : {false, true}) {
        for (const Mark &mark : m_marks) {
            if ((mark.kind == MarkKind::Figure) == figures) {
                tick(mark);
            }
        }
    }
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_length > 0) {
        const double part = std::clamp(event->position().y() / std::max(height(), 1), 0.0, 1.0);
        Q_EMIT jumped(static_cast<int>(part * (m_length - 1)));
    }
}

} // namespace tawthiq::ui
