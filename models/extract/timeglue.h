// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs that function words do around a time phrase, as the value column of time_glue.tsv names them.
#pragma once

#include <QtGlobal>

namespace tawthiq::extract {

// Function words, one bit each; a word can serve as several.
enum class TimeGlue : quint8 {
    DayHead,
    MonthHead,
    YearHead,
    Coinciding,
    Clock,
    Ago,
    After,
    Since,
    Until,
    Between,
    From,
    During,
    In,
    This,
    Except,
    Gregorian,
    Hijri,
    Zone,
    Age,
    AgeAfter,
    Adjective,
    Vague,
    Zero,
    DateHead,
    Half,
    PartAdjective,
    Blocker,
    Future,
    Quarter,
    HalfYear,
    OfEvent,
    AgeBound
};

} // namespace tawthiq::extract
