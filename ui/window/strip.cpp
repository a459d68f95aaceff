// SPDX-License-Identifier: GPL-3.0-or-later
#include "strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tawthiq::ui {

namespace {

constexpr int StripHeight = 40;
constexpr int Side = 16;
constexpr int SignSize = 16;
constexpr int ButtonHeight = 28;

} // namespace

Strip::Strip(Tone tone, Icon sign, const QString &sentence, QWidget *parent) :
    QWidget(parent),
    m_tone(tone),
    m_sign(sign),
    m_text(new QLabel(sentence, this)),
    m_line(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("strip"));
    setAccessibleName(sentence);
    setMinimumHeight(StripHeight);
    m_line->setContentsMargins(Side + SignSize + 8, 4, Side, 4);
    if (layoutDirection() == Qt::RightToLeft) {
        m_line->setContentsMargins(Side, 4, Side + SignSize + 8, 4);
    }
    m_line->setSpacing(8);
    m_text->setWordWrap(true);
    m_line->addWidget(m_text, 1);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *Strip::addButton(const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setAccessibleName(verb);
    button->setMinimumHeight(ButtonHeight);
    m_line->addWidget(button);
    return button;
}

void Strip::addField(QWidget *field)
{
    m_line->addWidget(field);
}

void Strip::addDismiss()
{
    auto *cross = new QToolButton(this);
    cross->setIcon(icon(Icon::Close));
    cross->setAutoRaise(true);
    cross->setToolTip(tr("Dismiss"));
    cross->setAccessibleName(tr("Dismiss"));
    cross->setFixedSize(ButtonHeight, ButtonHeight);
    m_line->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, [this] {
        hide();
        deleteLater();
    });
}

void Strip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    const bool warning = m_tone == Tone::Warning;
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(warning ? Role::WarningTint : Role::AccentTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Role::Hairline));
    const QRect sign(Side, (height() - SignSize) / 2, SignSize, SignSize);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_sign,
              theme.colour(warning ? Role::Warning : Role::Accent), layoutDirection());
}

} // namespace tawthiq::ui
