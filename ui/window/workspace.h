// SPDX-License-Identifier: GPL-3.0-or-later
// The three panes and their strips, joined by the selection: what is chosen in one is shown by the
// others. Made anew when language, digits or months change. Everything borrowed must outlive it.
#pragma once

#include "commandtable.h"
#include "edits.h"
#include "filterstate.h"
#include "format.h"
#include "panelayout.h"

#include <QWidget>

class QStackedWidget;

namespace tawthiq::items {
class PlaceTreeModel;
class ReportListModel;
} // namespace tawthiq::items

namespace tawthiq::ui {

class Commands;
class EvidencePanel;
class FilterBar;
class Notices;
class ReaderPane;
class ReportListPane;

class Workspace final : public QWidget
{
    Q_OBJECT
public:
    struct Parts {
        library::Desk &desk;
        Selection &selection;
        Edits &edits;
        FilterState &filters;
        items::ReportListModel &reports;
        items::PlaceTreeModel &places;
        const Commands &commands;
    };

    Workspace(const Parts &parts, const Format &format, QWidget *parent);

    // Does a command that concerns the panes; false when it is none of theirs.
    bool run(Command command);
    // Hands over a note being typed; before the report, the language or the program goes.
    void finishNote();
    [[nodiscard]] Notices &notices() { return *m_notices; }
    [[nodiscard]] PaneLayout &panes() { return *m_panes; }
    [[nodiscard]] QWidget &textView();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectList();
    void connectReader();
    void connectEvidence();
    void connectNotices();
    void showReport();
    void showHit();
    void showItem(const QObject *origin);
    void showWelcome();
    bool runView(Command command);
    void focusPane(PaneLayout::Pane pane);
    void stepReport(int by);
    void stepSentence(int by);
    void resizeText(int by);

    Parts m_parts;
    Format m_format;
    ReportListPane *m_list;
    FilterBar *m_filterBar;
    ReaderPane *m_reader;
    EvidencePanel *m_evidence;
    Notices *m_notices;
    QStackedWidget *m_middle;
    PaneLayout *m_panes = nullptr;
};

} // namespace tawthiq::ui
