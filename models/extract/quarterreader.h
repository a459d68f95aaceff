// SPDX-License-Identifier: GPL-3.0-or-later
// Reads quarters and halves of a year: الربع الثالث من عام 2018، النصف الأول من العام الجاري. Without a year
// they are no times. Reads forward from a token. Immutable after construction, safe on all threads.
#pragma once

#include "datereader.h"
#include "durationreader.h"

namespace tawthiq::extract {

class QuarterReader
{
public:
    QuarterReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
                  const DurationReader &durations);

    [[nodiscard]] std::optional<TimePhrase> read(const AnnotatedText &text, int token) const;

private:
    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    const DateReader &m_dates;
    const DurationReader &m_durations;
};

} // namespace tawthiq::extract
