// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the figure tree: badge, relation word, qualifier, the number large, noun; second line
// measure or status; third line a question on amber when the attachment is uncertain. GUI thread.
#pragma once

#include "format.h"
#include "styledline.h"

#include <QStyledItemDelegate>

namespace tawthiq::items {
class FigureTreeModel;
}

namespace tawthiq::ui {

class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // `model` is the source model of the view and must outlive the delegate.
    explicit FigureDelegate(const items::FigureTreeModel &model, QObject *parent = nullptr);

    void setFormat(const Format &format) { m_format = format; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // What a screen reader says of the row: all of it, in order.
    [[nodiscard]] QString accessibleText(int figure) const;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    struct Row;
    [[nodiscard]] Row rowOf(const QModelIndex &index, const QPalette &palette) const;
    void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QPalette &palette) const;

    const items::FigureTreeModel &m_model;
    Format m_format;
};

} // namespace tawthiq::ui
