// SPDX-License-Identifier: GPL-3.0-or-later
// Reads clock times: الساعة 23:35، حوالي الساعة 21,00 (20,00 ت غ)، الساعة الثالثة إلا ربعاً عصراً، 3:18 صباحاً.
// The day it is on is read by DayReader. Hours come out on the 24-hour clock.
// Immutable after construction, safe on all threads.
#pragma once

#include "numbergrammar.h"
#include "numberqualifiers.h"
#include "timephrase.h"

namespace tawthiq::extract {

class ClockReader
{
public:
    ClockReader(const TimeWords &words, const NumberGrammar &numbers, const NumberQualifiers &qualifiers);

    [[nodiscard]] std::optional<TimePhrase> read(const AnnotatedText &text, int token) const;
    // السادسة والربع without الساعة: an hour only when a preposition leads it and a part of day follows,
    // which the caller sees to.
    [[nodiscard]] std::optional<TimePhrase> ordinalHour(const AnnotatedText &text, int token) const;
    // 18:42 alone, as behind a date; `phrase` gets hour, minute and its new end. False when there is none.
    [[nodiscard]] bool digital(const AnnotatedText &text, int token, TimePhrase &phrase) const;
    // Puts the hour of `phrase` on the 24-hour clock, as the part of day says.
    static void toTwentyFour(TimePhrase &phrase, DayPart part);

private:
    [[nodiscard]] bool hour(const AnnotatedText &text, TimePhrase &phrase) const;
    void minutes(const AnnotatedText &text, TimePhrase &phrase) const;
    void tail(const AnnotatedText &text, TimePhrase &phrase) const;
    void zone(const AnnotatedText &text, TimePhrase &phrase) const;

    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    const NumberQualifiers &m_qualifiers;
};

} // namespace tawthiq::extract
