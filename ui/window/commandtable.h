// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window in one table: its words, sign, keys and menu. Menus, toolbar and the
// list of keys are made from it, so that no key goes untold. Constant data.
#pragma once

#include "icons.h"

#include <QString>

#include <span>

namespace tawthiq::ui {

enum class Command : quint8 {
    Import,
    Paste,
    Export,
    OpenLibrary,
    OpenSample,
    Quit, // file
    Undo,
    Redo,
    Search, // edit
    ShowList,
    ShowEvidence,
    TextOnly,
    FocusList,
    FocusText,
    FocusEvidence,
    TabFigures,
    TabPlaces,
    TabDates,
    TabPersons,
    TabOrganisations,
    TabNotes,
    TextLarger,
    TextSmaller,
    Letters,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageArabic,
    LanguageEnglish,
    DigitsWestern,
    DigitsArabic,
    MonthsLevantine,
    MonthsEgyptian,
    MonthsBoth, // view
    NextReport,
    PreviousReport,
    Back,
    Forward,
    EditDate, // report
    NextSentence,
    PreviousSentence,
    Note,
    Accept,
    AcceptParts,
    Reject,
    TakeBack,
    NextOpen,
    PreviousOpen,
    ChoosePlace, // review
    FilterPlace,
    FilterPublished,
    FilterEvent,
    ClearFilters, // tools
    Keys,
    About, // help
    Count
};

enum class MenuId : quint8 { File, Edit, View, Report, Review, Tools, Help };

struct CommandRow {
    Command command;
    MenuId menu;
    const char *text; // source text in context "Command"
    const char *keys; // separated by spaces; "" = none
    Icon icon = Icon::Count; // Count = none
    bool checkable = false;
    bool writes = false; // not in a read-only library
};

[[nodiscard]] std::span<const CommandRow> commandRows();
[[nodiscard]] const CommandRow &rowOf(Command command);
[[nodiscard]] QString menuTitle(MenuId menu);
// Keys that a pane handles itself, for the list of keys: text and keys, the same context.
struct PaneKey {
    const char *text;
    const char *keys;
};
[[nodiscard]] std::span<const PaneKey> paneKeys();

} // namespace tawthiq::ui
