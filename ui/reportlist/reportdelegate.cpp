// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdelegate.h"

#include "reportlistmodel.h"

#include <QPainter>

namespace tawthiq::ui {

namespace {

constexpr int CachedRows = 400; // some screens around what is in sight
constexpr int BarWidth = 3;

} // namespace

ReportDelegate::ReportDelegate(const Format &format, QObject *parent) :
    QStyledItemDelegate(parent), m_format(format), m_cache(CachedRows)
{
}

void ReportDelegate::forget()
{
    m_cache.clear();
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    if (m_width != option.rect.width()) {
        m_width = option.rect.width();
        m_cache.clear();
    }
    const domain::ReportId id = index.data(items::ReportListModel::IdRole).toLongLong();
    RowLayout *row = m_cache.object(id);
    if (!row) {
        const auto summary = index.data(items::ReportListModel::SummaryRole).value<domain::ReportSummary>();
        row = new RowLayout(summary, m_format, theme, m_width, option.direction);
        m_cache.insert(id, row);
    }
    painter->save();
    const QRect box = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(box, theme.colour(Role::AccentTint));
        const int x = option.direction == Qt::RightToLeft ? box.right() - BarWidth + 1 : box.left();
        painter->fillRect(QRect(x, box.top(), BarWidth, box.height()), theme.colour(Role::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(box, theme.colour(Role::FocusTint));
    }
    row->draw(*painter, box.topLeft());
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour(Role::Hairline));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.colour(Role::Accent), 2));
        painter->drawRect(box.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), RowLayout::Height};
}

QString ReportDelegate::displayText(const QVariant &value, const QLocale & /*locale*/) const
{
    return value.toString();
}

} // namespace tawthiq::ui
