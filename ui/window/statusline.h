// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: sentence, reviewed figures, warnings at the leading side; the running job, whether
// all is saved, and who works here at the far side. GUI thread.
#pragma once

#include "format.h"
#include "report.h"

#include <QStatusBar>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tawthiq::ui {

class ImportFlow;

class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(ImportFlow &flow, const Format &format, QWidget *parent);

    void showSentence(int sentence, int of); // from 0; negative for none
    void showSummary(const domain::ReportSummary *summary); // null for none
    void showSaved(bool saving, bool readOnly);

Q_SIGNALS:
    void warningsRequested();

private:
    QLabel *addLabel(QHBoxLayout &line);

    Format m_format;
    QLabel *m_sentence;
    QLabel *m_reviewed;
    QToolButton *m_warnings;
    QLabel *m_saved;
    QLabel *m_person;
};

} // namespace tawthiq::ui
