// SPDX-License-Identifier: GPL-3.0-or-later
#include "barbutton.h"

#include "fonts.h"
#include "theme.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace tawthiq::ui {

namespace {

constexpr int Side = 12;
constexpr int Sign = 18;
constexpr int Gap = 8;

} // namespace

BarButton::BarButton(Look look, QWidget *parent) : QToolButton(parent), m_look(look)
{
    setFont(uiFont(13, look == Look::Filled ? Weight::SemiBold : Weight::Regular));
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void BarButton::showAction(QAction &action)
{
    const QString verb = action.text().remove(u'…').remove(u'&');
    setText(verb);
    setAccessibleName(verb);
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setEnabled(action.isEnabled());
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action] {
        setEnabled(action.isEnabled());
        setToolTip(action.toolTip());
    });
}

QSize BarButton::sizeHint() const
{
    const int sign = icon().isNull() ? 0 : Sign + Gap;
    return {2 * Side + sign + fontMetrics().horizontalAdvance(text()) + 1, RowHeight};
}

void BarButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = m_look == Look::Filled && isEnabled();
    const QColor ink = !isEnabled() ? theme.colour(Role::Border)
        : filled                    ? theme.colour(Role::OnAccent)
                                    : theme.colour(Role::Text);
    QColor ground = filled ? theme.colour(Role::Accent) : theme.colour(Role::Paper);
    if (isDown() || underMouse()) {
        ground = filled ? ground.darker(isDown() ? 120 : 108) : theme.colour(Role::AccentTint);
    }
    painter.setBrush(ground);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.colour(Role::Border)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled ? ink : theme.colour(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Radius, Radius);
    }
    int begin = Side;
    if (!icon().isNull()) {
        const QRect box(begin, (height() - Sign) / 2, Sign, Sign);
        // The sign in the colour of the words: "selected" is the text colour on the accent.
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box), Qt::AlignCenter,
                     !isEnabled() ? QIcon::Disabled
                         : filled ? QIcon::Selected
                                  : QIcon::Normal);
        begin += Sign + Gap;
    }
    painter.setPen(ink);
    const QRect words(begin, 0, width() - begin - Side + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace tawthiq::ui
