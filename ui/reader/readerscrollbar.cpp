// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerscrollbar.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 12;
constexpr double HandleWidth = 8;
constexpr double HandleLeast = 32;
constexpr double TickWidth = 6;
constexpr double TickHeight = 3;

} // namespace

ReaderScrollBar::ReaderScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setObjectName(u"readerScrollBar"_s);
    setFixedWidth(Width);
    setCursor(Qt::ArrowCursor);
}

QSize ReaderScrollBar::sizeHint() const
{
    return {Width, 64};
}

void ReaderScrollBar::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    std::ranges::stable_sort(m_ticks, {}, [](const Tick &tick) { return tick.kind == MarkKind::Figure; });
    update();
}

// Empty when everything is in sight.
QRectF ReaderScrollBar::handle() const
{
    const double range = maximum() - minimum();
    if (range <= 0) {
        return {};
    }
    const double length = std::clamp(height() * pageStep() / (range + pageStep()), HandleLeast,
                                     std::max(HandleLeast, 1.0 * height()));
    const double top = (height() - length) * (value() - minimum()) / range;
    return {(width() - HandleWidth) / 2, top, HandleWidth, length};
}

void ReaderScrollBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Role::Paper));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor grey = theme.colour(Role::Border);
    grey.setAlphaF(isSliderDown() || underMouse() ? 1.0F : 0.55F);
    painter.setBrush(grey);
    painter.drawRoundedRect(handle(), HandleWidth / 2, HandleWidth / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double left = (width() - TickWidth) / 2;
    for (const Tick &tick : m_ticks) {
        const double top = std::round((height() - TickHeight) * tick.at);
        painter.fillRect(QRectF(left, top, TickWidth, TickHeight), theme.colour(colourRole(tick.kind)));
    }
}

void ReaderScrollBar::mousePressEvent(QMouseEvent *event)
{
    const QRectF grip = handle();
    if (event->button() != Qt::LeftButton || grip.isEmpty()) {
        event->ignore();
        return;
    }
    const double y = event->position().y();
    const bool taken = grip.top() <= y && y <= grip.bottom();
    m_grip = taken ? y - grip.top() : grip.height() / 2;
    setSliderDown(true);
    if (!taken) {
        dragTo(y);
    }
    update();
}

void ReaderScrollBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        dragTo(event->position().y());
    }
}

void ReaderScrollBar::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void ReaderScrollBar::dragTo(double y)
{
    const double room = height() - handle().height();
    if (room > 0) {
        const double part = std::clamp((y - m_grip) / room, 0.0, 1.0);
        setValue(minimum() + qRound(part * (maximum() - minimum())));
    }
}

} // namespace tawthiq::ui
