// SPDX-License-Identifier: GPL-3.0-or-later
// One word time phrases are made of, as its lexicon row says, and where it was found in a text: tokens are
// half-open indices into AnnotatedText. Plain values; an atom borrows its word from TimeWords.
#pragma once

#include "annotatedtext.h"

namespace tawthiq::extract {

enum class TimeKind : quint8 {
    Month, // value 1-12
    Weekday, // 1 Monday - 7 Sunday
    DayPart, // DayPart
    Unit, // TimeUnit
    Deictic, // Deixis
    Day, // days from the anchor; or Reference, or TimeUnit for sets
    Edge, // TimeModifier
    Glue, // see TimeGlue
    Holiday, // month * 100 + day, 0 = counted from Easter
    Season, // index: SP SU FA WI
    Decade // 20 - 90
};

enum class DayPart : quint8 { None, Morning, Noon, Afternoon, Evening, Night, Daytime };
enum class TimeUnit : quint8 { Second, Minute, Hour, Day, Night, Week, Month, Year, Decade, Century };
enum class Deixis : quint8 { None, Past, Next, Following, Current, Recent, Same, BeforeLast, AfterNext };
enum class TimeReference : quint8 { None, PastRef, PresentRef, Then, ThatDay, NextDay, PreviousDay, Period };

struct TimeWord {
    TimeKind kind = TimeKind::Month;
    int value = 0;
    quint32 glue = 0; // bits of TimeGlue
    bool hijri = false; // months, holidays
    bool bare = false; // weekday without article
    bool definite = false; // part of day with article
    bool adverb = false; // part of day that stands alone: صباحاً
    bool clock = false; // part of day only after a clock time
    bool lead = false; // ساعة مبكرة من
    bool here = false; // unit with its demonstrative: هالأسبوع
    bool set = false; // recurring
    quint8 ambiguous = 0; // 1: a month only with support, 2: with strong support
    quint8 number = 0; // units: 1, 2, or 3 for the plural
    int offset = 0; // holidays: days from Easter
    DayPart part = DayPart::None; // of a Day: الليلة
    TimeReference reference = TimeReference::None;
};

// A time word found in the text; no word = not found.
struct TimeAtom {
    const TimeWord *word = nullptr;
    int first = 0;
    int end = 0;
    int skipped = 0;
    quint8 clitics = NoClitic;

    explicit operator bool() const { return word != nullptr; }
    [[nodiscard]] bool article() const { return (clitics & (Article | LamLam)) != 0; }
};

} // namespace tawthiq::extract
