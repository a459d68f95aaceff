// SPDX-License-Identifier: GPL-3.0-or-later
// The running import in the status bar: what is at hand, a thin bar, time left after a while, cancel.
// Hidden when nothing runs. The words stand beside the bar, never in it.
#pragma once

#include "format.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tawthiq::ui {

class ImportFlow;

class JobRow final : public QWidget
{
    Q_OBJECT
public:
    JobRow(ImportFlow &flow, const Format &format, QWidget *parent);

private:
    void refresh();
    [[nodiscard]] QString words() const;

    ImportFlow &m_flow;
    Format m_format;
    QLabel *m_text;
    QWidget *m_bar;
    QToolButton *m_cancel;
};

} // namespace tawthiq::ui
