// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a row of the report list: title, most severe totals, source, publication date, review state.
// Every row has the same height; shaped text is cached by report. GUI thread.
#pragma once

#include "rowlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace tawthiq::ui {

class ReportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ReportDelegate(const Format &format, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

    // Shapes anew: after a change of colours, width or rows.
    void forget();

private:
    Format m_format;
    mutable QCache<domain::ReportId, RowLayout> m_cache;
    mutable int m_width = 0;
};

} // namespace tawthiq::ui
