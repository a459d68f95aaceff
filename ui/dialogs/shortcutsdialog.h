// SPDX-License-Identifier: GPL-3.0-or-later
// All keys of the program in one list that can be searched.
#pragma once

#include "dialog.h"

class QTreeWidget;

namespace tawthiq::ui {

struct ShortcutRow {
    QString group;
    QString name;
    QString keys; // as shown: "Ctrl+K, F3"
};

class ShortcutsDialog final : public Dialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent);

private:
    void filter(const QString &typed);

    QTreeWidget *m_rows;
};

} // namespace tawthiq::ui
