// SPDX-License-Identifier: GPL-3.0-or-later
// The list itself: one row selected, uniform rows, shaped text dropped when colours or rows change.
// Rows tell assistive technology all they show. GUI thread.
#pragma once

#include "format.h"

#include <QListView>

namespace tawthiq::ui {

class ReportDelegate;
class SpokenRows;

class ReportListView final : public QListView
{
    Q_OBJECT
public:
    explicit ReportListView(const Format &format, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void rowEntered(int row); // by a person, not by setCurrentIndex()
    void leaveRequested(); // Escape

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ReportDelegate *m_delegate;
    SpokenRows *m_rows;
};

} // namespace tawthiq::ui
