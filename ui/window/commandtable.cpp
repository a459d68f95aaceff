// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include <QCoreApplication>

#include <array>

namespace tawthiq::ui {

namespace {

using C = Command;
using M = MenuId;

// clang-format off: one command a line
constexpr std::array<CommandRow, static_cast<std::size_t>(Command::Count)> Table{{
    {C::Import, M::File, QT_TRANSLATE_NOOP("Command", "Import…"), "Ctrl+I", Icon::Import, false, true},
    {C::Paste, M::File, QT_TRANSLATE_NOOP("Command", "Import from the clipboard"), "Ctrl+V", Icon::Copy,
     false, true},
    {C::Export, M::File, QT_TRANSLATE_NOOP("Command", "Export notes…"), "Ctrl+E", Icon::Export},
    {C::OpenLibrary, M::File, QT_TRANSLATE_NOOP("Command", "Open library…"), "Ctrl+O", Icon::Library},
    {C::OpenSample, M::File, QT_TRANSLATE_NOOP("Command", "Open the sample library"), ""},
    {C::Quit, M::File, QT_TRANSLATE_NOOP("Command", "Quit"), "Ctrl+Q"},
    {C::Undo, M::Edit, QT_TRANSLATE_NOOP("Command", "Undo"), "Ctrl+Z", Icon::Undo},
    {C::Redo, M::Edit, QT_TRANSLATE_NOOP("Command", "Redo"), "Ctrl+Shift+Z", Icon::Redo},
    {C::Search, M::Edit, QT_TRANSLATE_NOOP("Command", "Search the reports"), "Ctrl+K F3", Icon::Search},
    {C::ShowList, M::View, QT_TRANSLATE_NOOP("Command", "Report list"), "Ctrl+\\", Icon::List, true},
    {C::ShowEvidence, M::View, QT_TRANSLATE_NOOP("Command", "Evidence panel"), "Ctrl+Shift+\\", Icon::Figure,
     true},
    {C::TextOnly, M::View, QT_TRANSLATE_NOOP("Command", "Only the text"), "F11", Icon::Eye, true},
    {C::FocusList, M::View, QT_TRANSLATE_NOOP("Command", "Go to the report list"), "F6"},
    {C::FocusText, M::View, QT_TRANSLATE_NOOP("Command", "Go to the text"), "F5"},
    {C::FocusEvidence, M::View, QT_TRANSLATE_NOOP("Command", "Go to the evidence"), "F7"},
    {C::TabFigures, M::View, QT_TRANSLATE_NOOP("Command", "Figures"), "Ctrl+1", Icon::Figure},
    {C::TabPlaces, M::View, QT_TRANSLATE_NOOP("Command", "Places"), "Ctrl+2", Icon::Place},
    {C::TabDates, M::View, QT_TRANSLATE_NOOP("Command", "Dates"), "Ctrl+3", Icon::Calendar},
    {C::TabPersons, M::View, QT_TRANSLATE_NOOP("Command", "Persons"), "Ctrl+4", Icon::Person},
    {C::TabOrganisations, M::View, QT_TRANSLATE_NOOP("Command", "Organisations"), "Ctrl+5",
     Icon::Organisation},
    {C::TabNotes, M::View, QT_TRANSLATE_NOOP("Command", "Notes"), "Ctrl+6", Icon::Note},
    {C::TextLarger, M::View, QT_TRANSLATE_NOOP("Command", "Larger text"), "Ctrl++ Ctrl+="},
    {C::TextSmaller, M::View, QT_TRANSLATE_NOOP("Command", "Smaller text"), "Ctrl+-"},
    {C::Letters, M::View, QT_TRANSLATE_NOOP("Command", "Letters over the marks"), "", Icon::Count, true},
    {C::ThemeSystem, M::View, QT_TRANSLATE_NOOP("Command", "As the system"), "", Icon::Count, true},
    {C::ThemeLight, M::View, QT_TRANSLATE_NOOP("Command", "Light"), "", Icon::Count, true},
    {C::ThemeDark, M::View, QT_TRANSLATE_NOOP("Command", "Dark"), "", Icon::Count, true},
    {C::LanguageArabic, M::View, "العربية", "", Icon::Count, true},
    {C::LanguageEnglish, M::View, "English", "", Icon::Count, true},
    {C::DigitsWestern, M::View, "0123456789", "", Icon::Count, true},
    {C::DigitsArabic, M::View, "٠١٢٣٤٥٦٧٨٩", "", Icon::Count, true},
    {C::MonthsLevantine, M::View, QT_TRANSLATE_NOOP("Command", "Levantine months"), "", Icon::Count, true},
    {C::MonthsEgyptian, M::View, QT_TRANSLATE_NOOP("Command", "Egyptian months"), "", Icon::Count, true},
    {C::MonthsBoth, M::View, QT_TRANSLATE_NOOP("Command", "Both names"), "", Icon::Count, true},
    {C::NextReport, M::Report, QT_TRANSLATE_NOOP("Command", "Next report"), "Ctrl+PgDown"},
    {C::PreviousReport, M::Report, QT_TRANSLATE_NOOP("Command", "Previous report"), "Ctrl+PgUp"},
    {C::Back, M::Report, QT_TRANSLATE_NOOP("Command", "Back"), "", Icon::Back},
    {C::Forward, M::Report, QT_TRANSLATE_NOOP("Command", "Forward"), "", Icon::Forward},
    {C::EditDate, M::Report, QT_TRANSLATE_NOOP("Command", "Publication date…"), "Ctrl+D F2", Icon::Calendar,
     false, true},
    {C::NextSentence, M::Review, QT_TRANSLATE_NOOP("Command", "Next sentence"), ""},
    {C::PreviousSentence, M::Review, QT_TRANSLATE_NOOP("Command", "Previous sentence"), ""},
    {C::Note, M::Review, QT_TRANSLATE_NOOP("Command", "Note on the selected words"), "Ctrl+M", Icon::Note,
     false, true},
    {C::Accept, M::Review, QT_TRANSLATE_NOOP("Command", "Accept"), "", Icon::Accepted, false, true},
    {C::AcceptParts, M::Review, QT_TRANSLATE_NOOP("Command", "Accept with its parts"), "", Icon::Count, false,
     true},
    {C::Reject, M::Review, QT_TRANSLATE_NOOP("Command", "Reject…"), "", Icon::Rejected, false, true},
    {C::TakeBack, M::Review, QT_TRANSLATE_NOOP("Command", "Take the decision back"), "", Icon::Unreviewed,
     false, true},
    {C::NextOpen, M::Review, QT_TRANSLATE_NOOP("Command", "Next to be reviewed"), ""},
    {C::PreviousOpen, M::Review, QT_TRANSLATE_NOOP("Command", "Previous to be reviewed"), ""},
    {C::ChoosePlace, M::Review, QT_TRANSLATE_NOOP("Command", "Choose the place…"), "", Icon::Place, false,
     true},
    {C::FilterPlace, M::Tools, QT_TRANSLATE_NOOP("Command", "Filter by place…"), "", Icon::Place},
    {C::FilterPublished, M::Tools, QT_TRANSLATE_NOOP("Command", "Filter by publication date…"), "",
     Icon::Calendar},
    {C::FilterEvent, M::Tools, QT_TRANSLATE_NOOP("Command", "Filter by date of the event…"), "",
     Icon::Interval},
    {C::ClearFilters, M::Tools, QT_TRANSLATE_NOOP("Command", "Remove all filters"), "", Icon::Close},
    {C::Keys, M::Help, QT_TRANSLATE_NOOP("Command", "Keys"), "F1 Ctrl+F1", Icon::Keyboard},
    {C::About, M::Help, QT_TRANSLATE_NOOP("Command", "About Tawthiq"), "", Icon::Info},
}};

constexpr std::array PaneKeys{
    PaneKey{QT_TRANSLATE_NOOP("Command", "Next and previous sentence"), "Down Up"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Next and previous mark"), "Alt+Shift+Left Alt+Shift+Right"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Show and hide a kind of mark"), "Alt+1…5"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Select words by caret"), "F9"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Note on the selected words, the mark or the sentence"), "M ة"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Highlight the selected words"), "1…8"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Accept and go on"), "A ش"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Accept with its parts"), "Shift+A"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Reject with a reason"), "R ق"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Take the decision back"), "U ع"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Choose the place that is meant"), "C ؤ"},
    PaneKey{QT_TRANSLATE_NOOP("Command", "Next and previous to be reviewed"), "N ى P ح"},
};

constexpr std::array MenuTitles{QT_TRANSLATE_NOOP("Menu", "&File"),   QT_TRANSLATE_NOOP("Menu", "&Edit"),
                                QT_TRANSLATE_NOOP("Menu", "&View"),   QT_TRANSLATE_NOOP("Menu", "&Report"),
                                QT_TRANSLATE_NOOP("Menu", "Re&view"), QT_TRANSLATE_NOOP("Menu", "&Tools"),
                                QT_TRANSLATE_NOOP("Menu", "&Help")};
// clang-format on

} // namespace

std::span<const CommandRow> commandRows()
{
    return Table;
}

const CommandRow &rowOf(Command command)
{
    const CommandRow &row = Table.at(static_cast<std::size_t>(command));
    Q_ASSERT(row.command == command);
    return row;
}

QString menuTitle(MenuId menu)
{
    return QCoreApplication::translate("Menu", MenuTitles.at(static_cast<std::size_t>(menu)));
}

std::span<const PaneKey> paneKeys()
{
    return PaneKeys;
}

} // namespace tawthiq::ui
