// SPDX-License-Identifier: GPL-3.0-or-later
// The units that DurationReader reads as named from here: هذا الأسبوع، الشهر الماضي، القرن العشرون.
#include "durationreader.h"

namespace tawthiq::extract {

using Link = NumeralWords::Link;

namespace {

constexpr int FirstYear = 1900; // behind العام الماضي no other number is a year
constexpr int LastYear = 2100;
constexpr int LastCentury = 21;

} // namespace

// هذا الأسبوع، الشهر الماضي، الأيام الثلاثة الماضية، الساعات الـ24 الأخيرة، السنوات القليلة الماضية.
std::optional<TimePhrase> DurationReader::named(const AnnotatedText &text, int token, bool edged) const
{
    TimePhrase phrase;
    phrase.first = phrase.end = token;
    phrase.shape = TimeShape::Unit;
    const TimeAtom demonstrative = m_words.glue(text, token, TimeGlue::This, NoClitic);
    if (demonstrative) {
        phrase.skipped = demonstrative.skipped;
        phrase.end = demonstrative.end;
    }
    const TimeAtom word =
        m_words.at(text, phrase.end, TimeKind::Unit, demonstrative ? TimeWords::Inside : TimeWords::Anything);
    if (!word || !(word.article() || word.word->here)) {
        return std::nullopt;
    }
    phrase.skipped = demonstrative ? phrase.skipped : word.skipped;
    phrase.unit = static_cast<TimeUnit>(word.word->value);
    phrase.count = word.word->number;
    phrase.vague = word.word->number == 3;
    phrase.end = word.end;
    const int unitEnd = phrase.end;
    if (century(text, phrase)) {
        return phrase;
    }
    const bool counted = countInside(text, phrase);
    adjectives(text, phrase);
    if (deictic(text, phrase)) {
        namedYear(text, phrase);
    } else if (demonstrative || word.word->here || (edged && word.word->number == 1)) {
        phrase.deixis = Deixis::Current;
        phrase.end = unitEnd;
    } else {
        return std::nullopt;
    }
    if (counted || word.word->number != 1) {
        phrase.shape = TimeShape::Duration;
    }
    return phrase;
}

// العام الحالي 2024: the number says it.
void DurationReader::namedYear(const AnnotatedText &text, TimePhrase &phrase) const
{
    const bool digits = phrase.unit == TimeUnit::Year && text.tokens().isNumber(phrase.end)
        && text.folded(phrase.end).size() == 4;
    const int year = digits ? text.folded(phrase.end).toInt() : 0;
    if (year >= FirstYear && year <= LastYear) {
        phrase.shape = TimeShape::Date;
        phrase.deixis = Deixis::None;
        phrase.year = year;
        ++phrase.end;
        const TimeAtom gregorian = m_words.glue(text, phrase.end, TimeGlue::Gregorian);
        phrase.end = gregorian ? gregorian.end : phrase.end; // 2024م
    }
}

// القرن الثامن عشر، القرن العشرين.
bool DurationReader::century(const AnnotatedText &text, TimePhrase &phrase) const
{
    const auto nth = phrase.unit == TimeUnit::Century && phrase.count == 1
        ? m_numbers.read(text, phrase.end, Link::Joined)
        : std::nullopt;
    if (!nth || !(nth->ordinal || nth->article) || nth->value < 1 || nth->value > LastCentury) {
        return false;
    }
    phrase.shape = TimeShape::Century;
    phrase.year = static_cast<int>(nth->value);
    phrase.end = nth->end;
    return true;
}

// The count between the unit and its adjective: الأيام الثلاثة، الساعات الـ24.
bool DurationReader::countInside(const AnnotatedText &text, TimePhrase &phrase) const
{
    const bool article = isLooseArticle(text, phrase.end);
    const int at = phrase.end + (article ? 1 : 0);
    const auto number = m_numbers.read(text, at, Link::Joined);
    if (!number || number->ordinal || number->fraction || !(article || number->article || phrase.vague)) {
        return false;
    }
    phrase.count = number->value;
    phrase.vague = false;
    phrase.end = number->end;
    return true;
}

} // namespace tawthiq::extract
