// SPDX-License-Identifier: GPL-3.0-or-later
// What became of every source of an import: new, already there, failed with its cause, stopped.
#pragma once

#include "dialog.h"
#include "format.h"
#include "openedreport.h"

class QTreeWidget;

namespace tawthiq::ui {

class ImportSummaryDialog final : public Dialog
{
    Q_OBJECT
public:
    ImportSummaryDialog(const library::ImportSummary &summary, const Format &format, QWidget *parent);

Q_SIGNALS:
    void reportChosen(tawthiq::domain::ReportId id); // a row that stands for a report was opened

private:
    [[nodiscard]] static QString headline(const library::ImportSummary &summary, const Format &format);
    void fill(QTreeWidget &rows, const library::ImportSummary &summary);
};

} // namespace tawthiq::ui
