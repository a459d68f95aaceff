// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of reports: title, "5 of 11", a place for the filter chips, the list, and what is said
// when it is empty. Tells which report a person chose; shows which one is open. GUI thread.
#pragma once

#include "format.h"
#include "report.h"
#include "result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tawthiq::items {
class ReportListModel;
}

namespace tawthiq::ui {

class ReportListView;

class ReportListPane final : public QWidget
{
    Q_OBJECT
public:
    // `model` must outlive the pane.
    ReportListPane(items::ReportListModel &model, const Format &format, QWidget *parent = nullptr);

    // Puts the chips between title and list; the pane takes ownership.
    void setFilters(QWidget *filters);
    // Selects the row of the open report, if it is in the list.
    void showCurrent(domain::ReportId id);
    void takeFocus();

Q_SIGNALS:
    void reportChosen(tawthiq::domain::ReportId id);
    void removeFilterRequested(); // of the last filter, from the empty state
    void leaveRequested();

private:
    void build();
    void refresh();
    void showFault(const domain::Error &error);

    items::ReportListModel &m_model;
    Format m_format;
    domain::ReportId m_current = 0;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReportListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_unfilter = nullptr;
};

} // namespace tawthiq::ui
