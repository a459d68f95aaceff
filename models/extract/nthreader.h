// SPDX-License-Identifier: GPL-3.0-or-later
// Reads days and weeks counted within a month: ثالث ثلاثاء من أيلول 2014، آخر يوم من الشهر القادم، الأسبوع
// الأول من آذار، الأحد من الأسبوع الماضي. Reads forward from a token, never back.
// Immutable after construction, safe on all threads.
#pragma once

#include "datereader.h"
#include "durationreader.h"

namespace tawthiq::extract {

class NthReader
{
public:
    NthReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
              const DurationReader &durations);

    [[nodiscard]] std::optional<TimePhrase> read(const AnnotatedText &text, int token) const;

private:
    [[nodiscard]] bool index(const AnnotatedText &text, int token, TimePhrase &phrase) const;
    [[nodiscard]] bool counted(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool afterFeast(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool within(const AnnotatedText &text, TimePhrase &phrase) const;

    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    const DateReader &m_dates;
    const DurationReader &m_durations;
};

} // namespace tawthiq::extract
