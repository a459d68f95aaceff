// SPDX-License-Identifier: GPL-3.0-or-later
#include "placerow.h"

#include "placetreemodel.h"
#include "theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace tawthiq::ui {

using items::PlaceTreeModel;

namespace {

constexpr int Row = 28;
constexpr int CountWidth = 48;

} // namespace

QString placeName(const QModelIndex &index)
{
    const QString arabic = index.data(PlaceTreeModel::NameArRole).toString();
    const QString english = index.data(PlaceTreeModel::NameEnRole).toString();
    const bool wantsArabic = QGuiApplication::isRightToLeft();
    return (wantsArabic && !arabic.isEmpty()) || english.isEmpty() ? arabic : english;
}

PlaceRow::PlaceRow(const Format &format, QObject *parent) : QStyledItemDelegate(parent), m_format(format) { }

void PlaceRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = placeName(index);
}

void PlaceRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem name = option;
    QRect count(option.rect.right() - CountWidth + 1, option.rect.top(), CountWidth - 8,
                option.rect.height());
    const QRect words(option.rect.left(), option.rect.top(), option.rect.width() - CountWidth,
                      option.rect.height());
    name.rect = QStyle::visualRect(option.direction, option.rect, words);
    QStyledItemDelegate::paint(painter, name, index);
    count = QStyle::visualRect(option.direction, option.rect, count);
    painter->setPen(Theme::of(option.palette).colour(Role::Secondary));
    painter->drawText(count, static_cast<int>(Qt::AlignTrailing) | Qt::AlignVCenter,
                      m_format.number(index.data(PlaceTreeModel::ReportsRole).toLongLong()));
}

QSize PlaceRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Row};
}

} // namespace tawthiq::ui
