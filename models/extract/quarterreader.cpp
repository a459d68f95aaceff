// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarterreader.h"

namespace tawthiq::extract {

QuarterReader::QuarterReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
                             const DurationReader &durations) :
    m_words(words), m_numbers(numbers), m_dates(dates), m_durations(durations)
{
}

std::optional<TimePhrase> QuarterReader::read(const AnnotatedText &text, int token) const
{
    constexpr quint8 Anything = TimeWords::Anything;
    const TimeAtom quarter = m_words.glue(text, token, TimeGlue::Quarter, Anything);
    const TimeAtom part = quarter ? quarter : m_words.glue(text, token, TimeGlue::HalfYear, Anything);
    const auto nth = part ? m_numbers.read(text, part.end, NumeralWords::Link::Joined) : std::nullopt;
    const int parts = quarter ? 4 : 2;
    if (!nth || !nth->ordinal || nth->value > parts) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = part.skipped;
    phrase.shape = TimeShape::Quarter;
    phrase.count = parts;
    phrase.month = static_cast<int>(nth->value);
    const TimeAtom of = m_words.glue(text, nth->end, TimeGlue::From);
    const int at = of ? of.end : nth->end;
    if (const auto year = m_dates.years().read(text, at, true); year && year->skipped == 0) {
        phrase.year = year->year;
        phrase.end = year->end;
        return phrase;
    }
    const auto named = m_durations.named(text, at, false);
    if (!named || named->unit != TimeUnit::Year || named->skipped != 0) {
        return std::nullopt;
    }
    phrase.year = named->year;
    phrase.yearDeixis = named->deixis;
    phrase.end = named->end;
    return phrase;
}

} // namespace tawthiq::extract
