// SPDX-License-Identifier: GPL-3.0-or-later
// The window on one library: menu bar, toolbar, panes, status bar. Holds what outlives a change of
// language; everything with words in it is made anew then. Borrows the desk. GUI thread.
#pragma once

#include "edits.h"
#include "filterstate.h"
#include "importflow.h"
#include "placetreemodel.h"
#include "reportlistmodel.h"
#include "selection.h"
#include "windowcommands.h"

#include <QMainWindow>

namespace tawthiq::ui {

class Appearance;
class Language;
class Requests;
class StatusLine;
class ToolBar;
class Workspace;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(library::Desk &desk, Appearance &appearance, Language &language);
    ~MainWindow() override;

    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] ImportFlow &imports() { return m_imports; }
    [[nodiscard]] FilterState &filters() { return m_filters; }
    [[nodiscard]] items::ReportListModel &reports() { return m_reports; }

public Q_SLOTS:
    void run(tawthiq::ui::Command command);

Q_SIGNALS:
    void libraryRequested(const QString &path);
    void sampleRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectModels();
    void connectWorkspace();
    void readPlaces();
    void refreshCommands();
    void refreshStatus();
    bool runChoice(Command command);
    void keepSetting(const QString &key, const QString &value);
    void showDropTarget(bool shown);

    library::Desk &m_desk;
    Appearance &m_appearance;
    Language &m_language;
    items::ReportListModel m_reports;
    items::PlaceTreeModel m_places;
    FilterState m_filters;
    Selection m_selection;
    Edits m_edits;
    ImportFlow m_imports;
    Commands m_commands;
    Requests *m_requests;
    Workspace *m_workspace = nullptr;
    ToolBar *m_toolBar = nullptr;
    StatusLine *m_status = nullptr;
    QWidget *m_dropTarget = nullptr;
};

} // namespace tawthiq::ui
