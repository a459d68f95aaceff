// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlistpane.h"

#include "bidi.h"
#include "errorwords.h"
#include "fonts.h"
#include "reportlistmodel.h"
#include "reportlistview.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderHeight = 48;

}

ReportListPane::ReportListPane(items::ReportListModel &model, const Format &format, QWidget *parent) :
    QWidget(parent), m_model(model), m_format(format)
{
    setObjectName(u"reportListPane"_s);
    setAccessibleName(tr("Report list"));
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    build();
    connect(&model, &items::ReportListModel::totalsChanged, this, &ReportListPane::refresh);
    connect(&model, &items::ReportListModel::loaded, this, &ReportListPane::refresh);
    connect(&model, &items::ReportListModel::failed, this, &ReportListPane::showFault);
    connect(m_view, &ReportListView::leaveRequested, this, &ReportListPane::leaveRequested);
    connect(m_view, &ReportListView::rowEntered, this, [this](int row) {
        if (const domain::ReportSummary *summary = m_model.summary(m_model.index(row, 0))) {
            m_current = summary->id;
            Q_EMIT reportChosen(summary->id);
        }
    });
    connect(m_unfilter, &QPushButton::clicked, this, &ReportListPane::removeFilterRequested);
    refresh();
}

void ReportListPane::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto *header = new QWidget(this);
    header->setFixedHeight(HeaderHeight);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 16, 0);
    auto *title = new QLabel(tr("Reports"), header);
    title->setFont(uiFont(13, Weight::SemiBold));
    m_count = new QLabel(header);
    m_count->setObjectName(u"reportCount"_s);
    m_count->setFont(uiFont(12));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *order = new QLabel(tr("Newest first"), header);
    order->setFont(uiFont(12));
    order->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(order);
    m_column->addWidget(header);

    m_view = new ReportListView(m_format, this);
    m_view->setModel(&m_model);
    m_view->viewport()->setBackgroundRole(QPalette::Button);

    auto *nothing = new QWidget(this);
    auto *column = new QVBoxLayout(nothing);
    column->setContentsMargins(16, 24, 16, 16);
    m_empty = new QLabel(nothing);
    m_empty->setObjectName(u"reportListEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_unfilter = new QPushButton(tr("Remove last filter"), nothing);
    m_unfilter->setObjectName(u"removeLastFilter"_s);
    m_unfilter->setAccessibleName(m_unfilter->text());
    column->addWidget(m_empty);
    column->addWidget(m_unfilter, 0, Qt::AlignLeading);
    column->addStretch();

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    m_column->addWidget(m_stack, 1);
}

void ReportListPane::setFilters(QWidget *filters)
{
    filters->setParent(this);
    m_column->insertWidget(1, filters);
}

void ReportListPane::showCurrent(domain::ReportId id)
{
    m_current = id;
    const QModelIndex index = m_model.indexOf(id);
    m_view->setCurrentIndex(m_view->model()->index(index.row(), 0));
}

void ReportListPane::takeFocus()
{
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
}

// A search that cannot be read lists nothing and says where it is faulty.
void ReportListPane::showFault(const domain::Error &error)
{
    if (error.column > 0) {
        m_empty->setText(errorSentence(error) % u' ' % errorWayOut(error));
        m_empty->setToolTip(isolate(error.message));
        m_unfilter->setVisible(true);
        m_stack->setCurrentIndex(1);
    }
}

void ReportListPane::refresh()
{
    m_empty->setToolTip({});
    m_count->setText(m_format.ofTotal(m_model.matching(), m_model.inLibrary()));
    const bool filtered = !m_model.query().isEmpty();
    const bool nothing = !m_model.isLoading() && m_model.rowCount() == 0;
    m_empty->setText(filtered ? tr("No report matches the filters") : tr("There are no reports yet"));
    m_unfilter->setVisible(filtered);
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    showCurrent(m_current);
}

} // namespace tawthiq::ui
