// SPDX-License-Identifier: GPL-3.0-or-later
// Reads calendar dates: 15 تشرين الأول 2021، العاشر من الشهر الجاري، يوليو (تموز) الماضي، عام 2014،
// 4/7/2023، 2021-10-12, Hijri alike. Reads forward from a token, never back. Borrows its word tables.
// Immutable after construction, safe on all threads.
#pragma once

#include "yearreader.h"

namespace tawthiq::extract {

class DateReader
{
public:
    DateReader(const TimeWords &words, const NumberGrammar &numbers);

    // A date with a day: numeric, or day and month. `supported`: a weekday or يوم stands in front, so
    // that 4/7 is a date as well.
    [[nodiscard]] std::optional<TimePhrase> day(const AnnotatedText &text, int token, bool supported) const;
    // A month without a day, with its year or deictic. `supported`: a preposition or the like in front,
    // so that a month that is also another word (مارس) is believed.
    [[nodiscard]] std::optional<TimePhrase> month(const AnnotatedText &text, int token, bool supported) const;
    [[nodiscard]] const YearReader &years() const { return m_years; }
    // شهر ثلاثة: only where the words around say that it is no count.
    [[nodiscard]] std::optional<TimePhrase> numberedMonth(const AnnotatedText &text, int token) const;
    // Day, month or year.
    [[nodiscard]] std::optional<TimePhrase> any(const AnnotatedText &text, int token, bool supported) const;

private:
    struct Count {
        int value = 0;
        int end = 0;
        int skipped = 0;
    };
    [[nodiscard]] std::optional<TimePhrase> dayAndMonth(const AnnotatedText &text, int token) const;
    [[nodiscard]] std::optional<TimePhrase> monthDayYear(const AnnotatedText &text, int token) const;
    [[nodiscard]] std::optional<Count> dayNumber(const AnnotatedText &text, int token) const;
    [[nodiscard]] std::optional<Count> lastDay(const AnnotatedText &text, const Count &first) const;
    [[nodiscard]] bool monthName(const AnnotatedText &text, TimePhrase &phrase, quint8 forbidden) const;
    [[nodiscard]] bool monthOfDay(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool deicticMonth(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool monthByNumber(const AnnotatedText &text, TimePhrase &phrase) const;
    void monthPair(const AnnotatedText &text, TimePhrase &phrase) const;
    void tail(const AnnotatedText &text, TimePhrase &phrase) const;

    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    YearReader m_years;
};

} // namespace tawthiq::extract
