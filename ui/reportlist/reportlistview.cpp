// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlistview.h"

#include "reportdelegate.h"
#include "spokenrows.h"

#include <QEvent>
#include <QKeyEvent>

namespace tawthiq::ui {

ReportListView::ReportListView(const Format &format, QWidget *parent) :
    QListView(parent), m_delegate(new ReportDelegate(format, this)), m_rows(new SpokenRows(format, this))
{
    setObjectName(QStringLiteral("reportList"));
    setAccessibleName(tr("Reports"));
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    const auto enter = [this](const QModelIndex &index) { Q_EMIT rowEntered(index.row()); };
    connect(this, &QAbstractItemView::clicked, this, enter);
    connect(this, &QAbstractItemView::activated, this, enter);
}

void ReportListView::setModel(QAbstractItemModel *model)
{
    m_rows->setSourceModel(model);
    QListView::setModel(m_rows);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, m_delegate, &ReportDelegate::forget);
        connect(model, &QAbstractItemModel::dataChanged, m_delegate, &ReportDelegate::forget);
    }
}

void ReportListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_delegate->forget();
    }
    QListView::changeEvent(event);
}

// Moving by keyboard opens as clicking does, so that one can read down the list.
void ReportListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        Q_EMIT rowEntered(currentIndex().row());
    }
}

} // namespace tawthiq::ui
