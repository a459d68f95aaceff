// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one time phrase of whatever kind from a token on: the order in which the readings are tried is
// here, the readings themselves are in the classes it holds. Reads forward, never back.
// Immutable after construction, safe on all threads; not movable, its parts refer to each other.
#pragma once

#include "clockreader.h"
#include "datereader.h"
#include "dayreader.h"
#include "durationreader.h"
#include "nthreader.h"
#include "quarterreader.h"

namespace tawthiq::extract {

// What stands before a token and helps to read it.
struct TimeContext {
    bool preposition = false; // في، منذ، حتى: a month or a bare year may follow
    bool lasting = false; // خلال، منذ: a bare unit may follow
    bool until = false; // حتى الساعة
    bool reaching = false; // منذ، حتى: a part of day may follow
    bool dated = false; // بتاريخ: 26/12 is a date
    bool led = false; // any of these, or قبل، بعد: an hour without الساعة may follow
    bool afterYear = false; // joined to a year: بين 2017 و2020
};

class TimeReader
{
public:
    explicit TimeReader(const Lexicon &lexicon);
    TimeReader(const TimeReader &) = delete;
    TimeReader &operator=(const TimeReader &) = delete;

    [[nodiscard]] std::optional<TimePhrase> read(const AnnotatedText &text, int token,
                                                 const TimeContext &context) const;
    [[nodiscard]] const TimeWords &words() const { return m_words; }
    [[nodiscard]] bool mayBegin(const AnnotatedText &text, int token) const
    {
        return m_words.mayBegin(text, token) || isLooseArticle(text, token)
            || m_numbers.words().canBegin(text, token) || m_qualifiers.mayBegin(text, token);
    }

private:
    [[nodiscard]] bool opens(const AnnotatedText &text, int token, const TimeContext &context) const;
    using Result = std::optional<TimePhrase>;
    [[nodiscard]] Result namedUnit(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result edge(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result calendar(const AnnotatedText &text, int token, const TimeContext &context) const;
    [[nodiscard]] Result reference(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result recurring(const AnnotatedText &text, int token, const TimeAtom &atom) const;
    [[nodiscard]] Result now(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result holiday(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result season(const AnnotatedText &text, int token) const;
    [[nodiscard]] Result decade(const AnnotatedText &text, int token) const;
    void coincide(const AnnotatedText &text, TimePhrase &phrase) const;

    TimeWords m_words;
    NumberGrammar m_numbers;
    NumberQualifiers m_qualifiers;
    ClockReader m_clocks;
    DateReader m_dates;
    DayReader m_days;
    DurationReader m_durations;
    NthReader m_nths;
    QuarterReader m_quarters;
};

} // namespace tawthiq::extract
