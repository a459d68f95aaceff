// SPDX-License-Identifier: GPL-3.0-or-later
#include "popup.h"

#include "theme.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace tawthiq::ui {

namespace {

constexpr int Padding = 12;

}

Popup::Popup(QWidget *parent) : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    m_column->setContentsMargins(Padding, Padding, Padding, Padding);
    m_column->setSpacing(8);
}

void Popup::openUnder(const QWidget *anchor)
{
    adjustSize();
    const QRect under(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const QRect screen = anchor->screen()->availableGeometry();
    int x = layoutDirection() == Qt::RightToLeft ? under.right() - width() + 1 : under.left();
    x = std::clamp(x, screen.left(), std::max(screen.left(), screen.right() - width() + 1));
    const int lowest = std::max(screen.top(), screen.bottom() - height() + 1);
    move(x, std::min(under.bottom() + 5, lowest));
    show();
}

void Popup::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Role::Panel));
    painter.setPen(theme.colour(Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tawthiq::ui
