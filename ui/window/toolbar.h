// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the panes: history, search, undo, text and theme, Export and Import. GUI thread.
#pragma once

#include "commandtable.h"

#include <QToolBar>

class QLineEdit;

namespace tawthiq::ui {

class Commands;
class FilterState;

class ToolBar final : public QToolBar
{
    Q_OBJECT
public:
    ToolBar(const Commands &commands, FilterState &filters, QWidget *parent);

    void focusSearch();
    // In narrow windows the panes have buttons here.
    void showPaneButtons(bool list, bool evidence);

Q_SIGNALS:
    void themeToggled();
    void searchLeft(); // Escape in the search field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addButton(Command command, Icon sign);
    void addSearch();
    void addTextAndTheme();
    void addStretch();

    const Commands &m_commands;
    FilterState &m_filters;
    QLineEdit *m_search = nullptr;
    QAction *m_list = nullptr;
    QAction *m_evidence = nullptr;
};

} // namespace tawthiq::ui
