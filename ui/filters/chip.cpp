// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tawthiq::ui {

namespace {

constexpr int ChipHeight = 24;
constexpr int Side = 9;
constexpr int SignSize = 14;
constexpr int Gap = 5;
constexpr int LongestText = 160;

} // namespace

Chip::Chip(Kind kind, Icon sign, const QString &text, QWidget *parent) :
    QToolButton(parent), m_kind(kind), m_sign(sign)
{
    setText(text);
    setFont(uiFont(12));
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const int words = std::min(fontMetrics().horizontalAdvance(text()), LongestText);
    const int signs = m_kind == Kind::Value ? 2 * (SignSize + Gap) : SignSize + Gap;
    return {2 * Side + words + signs, ChipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * Side + 2 * (SignSize + Gap) + 24), ChipHeight};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              {width() - Side - SignSize, (height() - SignSize) / 2, SignSize, SignSize});
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool value = m_kind == Kind::Value;
    const QColor line = theme.colour(hasFocus() || value ? Role::Accent : Role::Border);
    QPen pen(line, hasFocus() ? 2 : 1);
    if (!value && !hasFocus()) {
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.setBrush(value || underMouse() ? theme.colour(Role::AccentTint) : QColor(Qt::transparent));
    const double half = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), ChipHeight / 2.0,
                            ChipHeight / 2.0);
    const QColor ink = theme.colour(value ? Role::Accent : Role::Text);
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(), {Side, (height() - SignSize) / 2, SignSize, SignSize});
    paintIcon(painter, sign, m_sign, ink, layoutDirection());
    int end = width() - Side;
    if (value) {
        paintIcon(painter, crossRect().adjusted(2, 2, -2, -2), Icon::Close, ink, layoutDirection());
        end -= SignSize + Gap;
    }
    const int begin = Side + SignSize + Gap;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), {begin, 0, end - begin + 1, height()});
    painter.setPen(ink);
    painter.drawText(words, static_cast<int>(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_kind == Kind::Value && crossRect().adjusted(-4, -5, 5, 5).contains(event->pos());
    if (onCross && event->button() == Qt::LeftButton) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Value && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace tawthiq::ui
