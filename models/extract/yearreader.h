// SPDX-License-Identifier: GPL-3.0-or-later
// Reads years: عام 2014، سنة 1440 هـ، العام 2009، the bare 2014 behind a month, من العام الماضي.
// Reads forward from a token, never back. Borrows its word tables.
// Immutable after construction, safe on all threads.
#pragma once

#include "numbergrammar.h"
#include "timephrase.h"

namespace tawthiq::extract {

class YearReader
{
public:
    YearReader(const TimeWords &words, const NumberGrammar &numbers);

    // A year by itself; with `bare` four digits need no عام in front.
    [[nodiscard]] std::optional<TimePhrase> read(const AnnotatedText &text, int token, bool bare) const;
    // The year behind what `phrase` holds so far, with the words between; false when there is none.
    [[nodiscard]] bool tail(const AnnotatedText &text, TimePhrase &phrase) const;
    // The year in digits at `token`; after عام (`headed`) also in words, or early.
    [[nodiscard]] bool number(const AnnotatedText &text, TimePhrase &phrase, int token, bool headed) const;
    // م and هـ behind a year.
    void mark(const AnnotatedText &text, TimePhrase &phrase) const;

private:
    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
};

} // namespace tawthiq::extract
