// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace::run: the commands that concern the panes.
#include "evidencepanel.h"
#include "filterbar.h"
#include "notices.h"
#include "readerpane.h"
#include "reportlistmodel.h"
#include "reportlistpane.h"
#include "windowcommands.h"
#include "workspace.h"

#include <QAction>
#include <QTreeView>

namespace tawthiq::ui {

using Pane = PaneLayout::Pane;

bool Workspace::run(Command command)
{
    switch (command) {
    case Command::FilterPlace:
    case Command::FilterPublished:
    case Command::FilterEvent:
        m_panes->show(Pane::List, true);
        if (command == Command::FilterPlace) {
            m_filterBar->choosePlaces();
        } else {
            m_filterBar->chooseDates(command == Command::FilterEvent ? domain::DateField::Event
                                                                     : domain::DateField::Publication);
        }
        return true;
    case Command::ClearFilters:
        m_parts.filters.clear();
        return true;
    case Command::NextReport:
    case Command::PreviousReport:
        stepReport(command == Command::NextReport ? 1 : -1);
        return true;
    case Command::NextSentence:
    case Command::PreviousSentence:
        stepSentence(command == Command::NextSentence ? 1 : -1);
        return true;
    case Command::EditDate:
        m_reader->editPublicationDate();
        return true;
    case Command::Note:
        if (const domain::TextSpan span = m_reader->selectedSpan(); !span.isEmpty()) {
            m_panes->show(Pane::Evidence, true);
            m_evidence->startNote(span);
        } else {
            m_panes->show(Pane::Evidence, true);
            m_evidence->setCurrentTab(EvidencePanel::Notes); // which says how to begin
        }
        return true;
    default:
        return runView(command);
    }
}

bool Workspace::runView(Command command)
{
    switch (command) {
    case Command::ShowList:
        m_panes->show(Pane::List, !m_panes->isShown(Pane::List));
        return true;
    case Command::ShowEvidence:
        m_panes->show(Pane::Evidence, !m_panes->isShown(Pane::Evidence));
        return true;
    case Command::TextOnly:
        m_panes->setTextOnly(!m_panes->isTextOnly());
        return true;
    case Command::FocusList:
        focusPane(Pane::List);
        return true;
    case Command::FocusEvidence:
        focusPane(Pane::Evidence);
        return true;
    case Command::FocusText:
        m_panes->closeDrawers();
        m_reader->view().setFocus(Qt::ShortcutFocusReason);
        return true;
    case Command::TextLarger:
    case Command::TextSmaller:
        resizeText(command == Command::TextLarger ? 1 : -1);
        return true;
    case Command::Letters:
        m_reader->view().setLettersVisible(m_parts.commands.action(command).isChecked());
        return true;
    default:
        break;
    }
    if (command >= Command::Accept && command <= Command::ChoosePlace) {
        m_panes->show(Pane::Evidence, true);
        if (command == Command::ChoosePlace) {
            m_evidence->setCurrentTab(EvidencePanel::Places);
        }
        m_evidence->review(static_cast<ReviewKey>(static_cast<int>(command)
                                                  - static_cast<int>(Command::Accept)
                                                  + static_cast<int>(ReviewKey::Accept)));
        return true;
    }
    if (command >= Command::TabFigures && command <= Command::TabNotes) {
        m_panes->show(Pane::Evidence, true);
        m_evidence->setCurrentTab(static_cast<EvidencePanel::Tab>(static_cast<int>(command)
                                                                  - static_cast<int>(Command::TabFigures)));
        return true;
    }
    return false;
}

void Workspace::focusPane(Pane pane)
{
    m_panes->show(pane, true);
    if (pane == Pane::List) {
        m_list->takeFocus();
        return;
    }
    for (QTreeView *tree : m_evidence->findChildren<QTreeView *>()) {
        if (tree->isVisible()) {
            tree->setFocus(Qt::ShortcutFocusReason);
            if (!tree->currentIndex().isValid()) {
                tree->setCurrentIndex(tree->model()->index(0, 0));
            }
            return;
        }
    }
    m_evidence->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::stepReport(int by)
{
    const items::ReportListModel &reports = m_parts.reports;
    const QModelIndex here = reports.indexOf(m_parts.selection.reportId());
    const int row = here.isValid() ? here.row() + by : 0;
    if (const domain::ReportSummary *summary = reports.summary(reports.index(row, 0))) {
        m_parts.selection.open(summary->id);
    }
}

void Workspace::stepSentence(int by)
{
    const int count = m_reader->sentenceCount();
    if (count > 0) {
        m_reader->view().focusSentence(std::clamp(m_reader->focusedSentence() + by, 0, count - 1), true);
    }
}

void Workspace::resizeText(int by)
{
    m_reader->view().setTextSize(m_reader->view().textSize() + by);
}

} // namespace tawthiq::ui
