// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: settings chosen in the menus, and what menus, toolbar and status bar show of the state.
#include "appearance.h"
#include "bidi.h"
#include "language.h"
#include "mainwindow.h"
#include "statusline.h"
#include "toolbar.h"
#include "workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using C = Command;

bool MainWindow::runChoice(Command command)
{
    using Choice = Appearance::Choice;
    switch (command) {
    case C::ThemeSystem:
    case C::ThemeLight:
    case C::ThemeDark:
        m_appearance.setChoice(command == C::ThemeDark        ? Choice::Dark
                                   : command == C::ThemeLight ? Choice::Light
                                                              : Choice::System);
        return true;
    case C::LanguageArabic:
    case C::LanguageEnglish:
        m_language.choose(command == C::LanguageArabic ? u"ar"_s : u"en"_s);
        return true;
    case C::DigitsWestern:
    case C::DigitsArabic:
        keepSetting(u"appearance/digits"_s, command == C::DigitsArabic ? u"arabic_indic"_s : u"western"_s);
        return true;
    case C::MonthsLevantine:
    case C::MonthsEgyptian:
    case C::MonthsBoth:
        keepSetting(u"appearance/months"_s,
                    command == C::MonthsEgyptian   ? u"egyptian"_s
                        : command == C::MonthsBoth ? u"both"_s
                                                   : u"levantine"_s);
        return true;
    default:
        return false;
    }
}

void MainWindow::keepSetting(const QString &key, const QString &value)
{
    QSettings().setValue(key, value);
    QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

void MainWindow::refreshCommands()
{
    const auto check = [this](Command command, bool checked) {
        m_commands.action(command).setChecked(checked);
    };
    const auto enable = [this](Command command, bool enabled) {
        m_commands.action(command).setEnabled(enabled);
    };
    const library::Library::UndoState steps = m_desk.undoState();
    for (const auto &[command, id, named] :
         {std::tuple{C::Undo, steps.undoName, tr("Undo: %1")}, {C::Redo, steps.redoName, tr("Redo: %1")}}) {
        QAction &action = m_commands.action(command);
        const QString bare = QCoreApplication::translate("Command", rowOf(command).text);
        action.setText(id.isEmpty() ? bare : named.arg(Edits::stepName(id)));
        action.setEnabled(!id.isEmpty() && !m_desk.library().isReadOnly());
    }
    enable(C::Back, m_selection.canGoBack());
    enable(C::Forward, m_selection.canGoForward());
    enable(C::ClearFilters, !m_filters.query().isEmpty());
    const bool open = m_selection.reportId() != 0;
    enable(C::EditDate, open && !m_desk.library().isReadOnly());
    enable(C::Note, open && !m_desk.library().isReadOnly());
    const QSettings settings;
    const QString digits = settings.value("appearance/digits"_L1).toString();
    const QString months = settings.value("appearance/months"_L1).toString();
    check(C::DigitsArabic, digits == "arabic_indic"_L1);
    check(C::DigitsWestern, digits != "arabic_indic"_L1);
    check(C::MonthsEgyptian, months == "egyptian"_L1);
    check(C::MonthsBoth, months == "both"_L1);
    check(C::MonthsLevantine, months != "egyptian"_L1 && months != "both"_L1);
    check(C::ThemeSystem, m_appearance.choice() == Appearance::Choice::System);
    check(C::ThemeLight, m_appearance.choice() == Appearance::Choice::Light);
    check(C::ThemeDark, m_appearance.choice() == Appearance::Choice::Dark);
    check(C::LanguageArabic, m_language.code() == "ar"_L1);
    check(C::LanguageEnglish, m_language.code() == "en"_L1);
    const PaneLayout &panes = m_workspace->panes();
    check(C::ShowList, panes.isShown(PaneLayout::Pane::List));
    check(C::ShowEvidence, panes.isShown(PaneLayout::Pane::Evidence));
    check(C::TextOnly, panes.isTextOnly());
    m_toolBar->showPaneButtons(panes.isDrawer(PaneLayout::Pane::List),
                               panes.isDrawer(PaneLayout::Pane::Evidence));
}

void MainWindow::refreshStatus()
{
    const library::OpenedReport &report = m_selection.report();
    m_status->showSentence(m_selection.sentence(), static_cast<int>(report.analysis.sentences.size()));
    m_status->showSummary(m_reports.summary(m_reports.indexOf(report.report.id)));
    m_status->showSaved(m_edits.isSaving(), m_desk.library().isReadOnly());
}

} // namespace tawthiq::ui
