// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptarget.h"

#include "fonts.h"
#include "theme.h"

#include <QPainter>

namespace tawthiq::ui {

DropTarget::DropTarget(QWidget *over) : QWidget(over)
{
    setObjectName(QStringLiteral("dropTarget"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(over->rect());
}

void DropTarget::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int Inset = 8;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(Inset, Inset, -Inset, -Inset), Radius, Radius);
    painter.setFont(uiFont(17, Weight::SemiBold));
    const QString words = tr("Drop to import");
    QRect box = painter.fontMetrics().boundingRect(words).adjusted(-24, -12, 24, 12);
    box.moveCenter(rect().center());
    painter.setBrush(theme.colour(Role::AccentTint));
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setPen(theme.colour(Role::Accent));
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace tawthiq::ui
