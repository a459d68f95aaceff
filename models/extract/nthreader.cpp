// SPDX-License-Identifier: GPL-3.0-or-later
#include "nthreader.h"

namespace tawthiq::extract {

namespace {

constexpr int Last = -1;
constexpr int MostDays = 31;
constexpr int MostWeekdays = 5; // the sixth Tuesday is a day of the month

} // namespace

NthReader::NthReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
                     const DurationReader &durations) :
    m_words(words), m_numbers(numbers), m_dates(dates), m_durations(durations)
{
}

// The count stands before what it counts (ثالث يوم) or after it (اليوم الثالث); then the month.
std::optional<TimePhrase> NthReader::read(const AnnotatedText &text, int token) const
{
    TimePhrase phrase;
    phrase.first = phrase.end = token;
    phrase.shape = TimeShape::Nth;
    const bool before = index(text, token, phrase);
    if (!counted(text, phrase)) {
        return std::nullopt;
    }
    if (!before) {
        const TimeAtom last = m_words.at(text, phrase.end, TimeKind::Deictic);
        const auto nth = m_numbers.read(text, phrase.end, NumeralWords::Link::Joined);
        if (last && static_cast<Deixis>(last.word->value) == Deixis::Recent) {
            phrase.shift = Last;
            phrase.end = last.end;
        } else if (nth && nth->ordinal && nth->value <= (phrase.weekday != 0 ? MostWeekdays : MostDays)) {
            phrase.shift = static_cast<int>(nth->value);
            phrase.end = nth->end;
        } else if (phrase.weekday == 0) {
            return std::nullopt;
        }
    }
    return within(text, phrase) ? std::optional(phrase) : std::nullopt;
}

// ثالث or آخر in front.
bool NthReader::index(const AnnotatedText &text, int token, TimePhrase &phrase) const
{
    const TimeAtom last = m_words.glue(text, token, TimeGlue::Zero, NoClitic);
    if (last && !last.article()) {
        const TimeAtom edge = m_words.at(text, token, TimeKind::Edge, NoClitic);
        phrase.shift = edge ? Last : 1;
        phrase.skipped = last.skipped;
        phrase.end = last.end;
        return true;
    }
    if (!m_numbers.words().canBegin(text, token)) {
        return false;
    }
    const auto nth = m_numbers.read(text, token);
    if (!nth || !nth->ordinal || nth->article || nth->value > MostDays) {
        return false;
    }
    phrase.shift = static_cast<int>(nth->value);
    phrase.skipped = nth->skipped;
    phrase.end = nth->end;
    return true;
}

bool NthReader::counted(const AnnotatedText &text, TimePhrase &phrase) const
{
    const bool begun = phrase.end != phrase.first;
    const quint8 forbidden = begun ? TimeWords::Inside : TimeWords::Anything;
    const TimeAtom unit = m_words.at(text, phrase.end, TimeKind::Unit, forbidden);
    int at = phrase.end;
    if (unit && unit.word->number == 1) {
        phrase.unit = static_cast<TimeUnit>(unit.word->value);
        phrase.skipped = begun ? phrase.skipped : unit.skipped;
        at = unit.end;
    }
    const TimeAtom day =
        m_words.at(text, at, TimeKind::Weekday, at == phrase.end ? forbidden : TimeWords::Inside);
    if (day && (at == phrase.end || phrase.unit == TimeUnit::Day)) {
        phrase.weekday = day.word->value;
        phrase.skipped = begun || at != phrase.end ? phrase.skipped : day.skipped;
        phrase.unit = TimeUnit::Day;
        phrase.end = day.end;
        return true;
    }
    const bool countable =
        unit && at != phrase.end && (phrase.unit == TimeUnit::Day || phrase.unit == TimeUnit::Week);
    phrase.end = at;
    return countable;
}

// ثالث ثلاثاء بعد عيد الفصح.
bool NthReader::afterFeast(const AnnotatedText &text, TimePhrase &phrase) const
{
    const TimeAtom after = m_words.glue(text, phrase.end, TimeGlue::After);
    const TimeAtom feast = after ? m_words.at(text, after.end, TimeKind::Holiday) : TimeAtom();
    if (!feast || phrase.weekday == 0 || phrase.shift < 1) {
        return false;
    }
    phrase.shape = TimeShape::AfterHoliday;
    phrase.month = feast.word->value / 100;
    phrase.day = feast.word->value % 100;
    phrase.hijri = feast.word->hijri;
    phrase.end = feast.end;
    if (const auto year = m_dates.years().read(text, phrase.end, true); year && year->skipped == 0) {
        phrase.year = year->year;
        phrase.end = year->end;
    }
    return true;
}

// The month, or the week of a weekday, that it is counted in.
bool NthReader::within(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (afterFeast(text, phrase)) {
        return true;
    }
    TimeAtom of = m_words.glue(text, phrase.end, TimeGlue::From);
    of = of ? of : m_words.glue(text, phrase.end, TimeGlue::In);
    const int at = of ? of.end : phrase.end;
    if (const auto week = m_durations.named(text, at, false)) {
        const bool ofWeek =
            week->unit == TimeUnit::Week && week->shape == TimeShape::Unit && phrase.weekday != 0;
        const bool ofMonth =
            week->unit == TimeUnit::Month && week->shape == TimeShape::Unit && phrase.shift != 0;
        if (!ofWeek && !ofMonth) {
            return false;
        }
        phrase.deixis = week->deixis;
        phrase.count = ofWeek ? 1 : 0; // of a week rather than of a month
        phrase.end = week->end;
        return true;
    }
    if (phrase.shift == 0) {
        return false;
    }
    auto month = m_dates.month(text, at, true);
    month = month ? month : m_dates.numberedMonth(text, at);
    if (!month || month->hijri) {
        return false;
    }
    phrase.month = month->month;
    phrase.year = month->year;
    phrase.deixis = month->deixis;
    phrase.yearDeixis = month->yearDeixis;
    phrase.end = month->end;
    return true;
}

} // namespace tawthiq::extract
