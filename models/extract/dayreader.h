// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the naming of a day with its part and its date: مساء أمس السبت، فجر 6 شباط، اليوم الأربعاء،
// يوم الجمعة الماضي، ساعات الصباح الأولى من اليوم الاثنين, and clock times: الساعة الثامنة من صباح أمس.
// Reads forward from a token, never back. Immutable after construction, safe on all threads.
#pragma once

#include "clockreader.h"
#include "datereader.h"

namespace tawthiq::extract {

class DayReader
{
public:
    DayReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
              const ClockReader &clocks);

    // A day, with or without its part and date.
    [[nodiscard]] std::optional<TimePhrase> day(const AnnotatedText &text, int token) const;
    // A part of day by itself: ساعات المساء، ليلاً; with `reached` (حتى in front) also المساء.
    [[nodiscard]] std::optional<TimePhrase> part(const AnnotatedText &text, int token, bool reached) const;
    // A clock time with what it names besides: part of day, zone, day; `led`: a preposition in front, so
    // that السادسة مساءً is one without الساعة.
    [[nodiscard]] std::optional<TimePhrase> clock(const AnnotatedText &text, int token, bool led) const;

private:
    [[nodiscard]] std::optional<TimePhrase> core(const AnnotatedText &text, int token, bool headed) const;
    [[nodiscard]] std::optional<TimePhrase> relativeDay(const AnnotatedText &text, int token,
                                                        bool headed) const;
    [[nodiscard]] std::optional<TimePhrase> weekday(const AnnotatedText &text, int token, bool headed) const;
    void addDate(const AnnotatedText &text, TimePhrase &phrase) const;
    void addOrdinal(const AnnotatedText &text, TimePhrase &phrase) const;
    void addPart(const AnnotatedText &text, TimePhrase &phrase) const;
    void addClock(const AnnotatedText &text, TimePhrase &phrase) const;
    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    const DateReader &m_dates;
    const ClockReader &m_clocks;
};

} // namespace tawthiq::extract
