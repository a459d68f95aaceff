// SPDX-License-Identifier: GPL-3.0-or-later
// Before pasted text becomes a report: shows how it begins and takes its publication date, on which
// its relative dates depend. The date may be left out and given later.
#pragma once

#include "dialog.h"
#include "format.h"

namespace tawthiq::ui {

class DayEdit;

class PasteDialog final : public Dialog
{
    Q_OBJECT
public:
    PasteDialog(const QString &text, const Format &format, QWidget *parent);

Q_SIGNALS:
    void importRequested(const QString &text, QDate publishedOn);

private:
    QString m_text;
    DayEdit *m_published;
};

} // namespace tawthiq::ui
