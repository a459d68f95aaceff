// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the place tree: box, name in the interface language, number of reports at the far end.
#pragma once

#include "format.h"

#include <QStyledItemDelegate>

namespace tawthiq::ui {

// The name of a place in the interface language, the other one when that is unknown.
[[nodiscard]] QString placeName(const QModelIndex &index);

class PlaceRow final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PlaceRow(const Format &format, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Format m_format;
};

} // namespace tawthiq::ui
