// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetabbar.h"

#include "fonts.h"
#include "styledline.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tawthiq::ui {

namespace {

constexpr int BarHeight = 40;
constexpr int WidestPadding = 12; // on either side of a word
constexpr int NarrowestPadding = 5;
constexpr int UnderlineHeight = 2;

} // namespace

EvidenceTabBar::EvidenceTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

void EvidenceTabBar::setTab(int tab, const QString &name, const QString &count)
{
    while (m_counts.size() <= tab) {
        m_counts += QString();
    }
    m_counts[tab] = count;
    setTabText(tab, name);
    setAccessibleTabName(tab, name + u' ' + count);
    setTabToolTip(tab, name);
    updateGeometry();
    update();
}

StyledLine EvidenceTabBar::line(int tab) const
{
    const Theme theme = Theme::of(palette());
    const bool chosen = tab == currentIndex();
    StyledLine line;
    line.add(tabText(tab), uiFont(13, chosen ? Weight::SemiBold : Weight::Regular),
             theme.colour(chosen ? Role::Text : Role::Secondary));
    line.add(m_counts.value(tab), uiFont(12), theme.colour(Role::Secondary));
    return line;
}

// As wide as the bar allows, the same for all.
int EvidenceTabBar::padding() const
{
    qreal words = 0;
    for (int tab = 0; tab < count(); ++tab) {
        words += std::ceil(line(tab).width(layoutDirection())) + 2;
    }
    const int space = static_cast<int>(width() - words) / std::max(2 * count(), 1);
    return std::clamp(space, NarrowestPadding, WidestPadding);
}

QSize EvidenceTabBar::tabSizeHint(int index) const
{
    const int words = static_cast<int>(std::ceil(line(index).width(layoutDirection()))) + 2;
    return {words + 2 * padding(), BarHeight};
}

QSize EvidenceTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void EvidenceTabBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Role::Hairline));
    for (int tab = 0; tab < count(); ++tab) {
        const QRect rect = tabRect(tab);
        const StyledLine words = line(tab);
        const qreal wide = words.width(layoutDirection());
        const QRectF place(rect.center().x() - wide / 2, rect.top(), wide + 1,
                           rect.height() - UnderlineHeight);
        words.draw(painter, place, layoutDirection());
        if (tab == currentIndex()) {
            painter.fillRect(
                QRect(rect.left(), rect.bottom() - UnderlineHeight + 1, rect.width(), UnderlineHeight),
                theme.colour(Role::Accent));
            if (hasFocus()) {
                painter.setPen(QPen(theme.colour(Role::Accent), 2));
                painter.drawRoundedRect(rect.adjusted(2, 4, -2, -6), Radius, Radius);
            }
        }
    }
}

} // namespace tawthiq::ui
