// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include "windowcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tawthiq::ui {

namespace {

using C = Command;

class Builder
{
public:
    Builder(QMenuBar &bar, const Commands &commands) : m_bar(bar), m_commands(commands) { }

    QMenu *menu(MenuId id) { return m_bar.addMenu(menuTitle(id)); }

    void add(QMenu *menu, std::initializer_list<C> commands)
    {
        for (const C command : commands) {
            menu->addAction(&m_commands.action(command));
        }
    }

    // One of them at a time.
    void addChoice(QMenu *menu, const QString &title, std::initializer_list<C> commands)
    {
        QMenu *choice = menu->addMenu(title);
        auto *group = new QActionGroup(choice);
        for (const C command : commands) {
            choice->addAction(group->addAction(&m_commands.action(command)));
        }
    }

private:
    QMenuBar &m_bar;
    const Commands &m_commands;
};

[[nodiscard]] QString title(const char *text)
{
    return QCoreApplication::translate("Menu", text);
}

void buildView(Builder &build)
{
    QMenu *view = build.menu(MenuId::View);
    build.add(view, {C::ShowList, C::ShowEvidence, C::TextOnly});
    view->addSeparator();
    QMenu *go = view->addMenu(title(QT_TRANSLATE_NOOP("Menu", "Go to")));
    build.add(go, {C::FocusList, C::FocusText, C::FocusEvidence});
    go->addSeparator();
    build.add(go,
              {C::TabFigures, C::TabPlaces, C::TabDates, C::TabPersons, C::TabOrganisations, C::TabNotes});
    view->addSeparator();
    build.add(view, {C::TextLarger, C::TextSmaller, C::Letters});
    view->addSeparator();
    build.addChoice(view, title(QT_TRANSLATE_NOOP("Menu", "Theme")),
                    {C::ThemeSystem, C::ThemeLight, C::ThemeDark});
    build.addChoice(view, title(QT_TRANSLATE_NOOP("Menu", "Language")),
                    {C::LanguageArabic, C::LanguageEnglish});
    build.addChoice(view, title(QT_TRANSLATE_NOOP("Menu", "Digits")), {C::DigitsWestern, C::DigitsArabic});
    build.addChoice(view, title(QT_TRANSLATE_NOOP("Menu", "Names of the months")),
                    {C::MonthsLevantine, C::MonthsEgyptian, C::MonthsBoth});
}

} // namespace

void buildMenus(QMenuBar &bar, const Commands &commands)
{
    bar.clear();
    Builder build(bar, commands);
    QMenu *file = build.menu(MenuId::File);
    build.add(file, {C::Import, C::Paste, C::Export});
    file->addSeparator();
    build.add(file, {C::OpenLibrary, C::OpenSample});
    file->addSeparator();
    build.add(file, {C::Quit});
    build.add(build.menu(MenuId::Edit), {C::Undo, C::Redo, C::Search});
    buildView(build);
    QMenu *report = build.menu(MenuId::Report);
    build.add(report, {C::NextReport, C::PreviousReport});
    report->addSeparator();
    build.add(report, {C::Back, C::Forward});
    report->addSeparator();
    build.add(report, {C::EditDate});
    QMenu *review = build.menu(MenuId::Review);
    build.add(
        review,
        {C::Accept, C::AcceptParts, C::Reject, C::TakeBack, C::NextOpen, C::PreviousOpen, C::ChoosePlace});
    review->addSeparator();
    build.add(review, {C::Note, C::NextSentence, C::PreviousSentence});
    build.add(build.menu(MenuId::Tools),
              {C::FilterPlace, C::FilterPublished, C::FilterEvent, C::ClearFilters});
    build.add(build.menu(MenuId::Help), {C::Keys, C::About});
}

} // namespace tawthiq::ui
