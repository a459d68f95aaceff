// SPDX-License-Identifier: GPL-3.0-or-later
// What the export of notes asks: which reports, in which language its headings, into which file.
#pragma once

#include "dialog.h"
#include "format.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tawthiq::ui {

struct ExportChoice {
    bool onlyShown = true; // the reports the filters leave, else the whole library
    QString path;
    QString language; // "ar" or "en"
};

class ExportDialog final : public Dialog
{
    Q_OBJECT
public:
    ExportDialog(qint64 shown, qint64 all, const QString &language, const Format &format, QWidget *parent);

Q_SIGNALS:
    void exportRequested(const tawthiq::ui::ExportChoice &choice);

private:
    void choosePath();
    void check();

    QRadioButton *m_shown;
    QRadioButton *m_all;
    QComboBox *m_language;
    QLineEdit *m_path;
    QPushButton *m_export;
};

} // namespace tawthiq::ui
