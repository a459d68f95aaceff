// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockreader.h"

#include <cmath>

namespace tawthiq::extract {

using text::Gap;
using Link = NumeralWords::Link;

namespace {

constexpr int MinutesPerHour = 60;
constexpr int ZoneReach = 8; // tokens inside the brackets that hold another zone's time

bool isClock(int hour, int minute)
{
    return hour >= 0 && hour <= 24 && minute >= 0 && minute < MinutesPerHour;
}

// The hours are feminine: السادسة, الأولى, الثانية عشرة.
bool isFeminine(QStringView folded)
{
    return folded.endsWith(u'ه') || folded.endsWith(u'ي') || folded.endsWith(u'ى');
}

// 20.30 and 21,00 are one token.
bool splitToken(QStringView digits, TimePhrase &phrase)
{
    const qsizetype sign = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
    if (sign < 1 || sign > 2 || digits.size() != sign + 3) {
        return false;
    }
    phrase.hour = digits.left(sign).toInt();
    phrase.minute = digits.mid(sign + 1).toInt();
    return isClock(phrase.hour, phrase.minute);
}

} // namespace

ClockReader::ClockReader(const TimeWords &words, const NumberGrammar &numbers,
                         const NumberQualifiers &qualifiers) :
    m_words(words), m_numbers(numbers), m_qualifiers(qualifiers)
{
}

std::optional<TimePhrase> ClockReader::read(const AnnotatedText &text, int token) const
{
    TimePhrase phrase;
    phrase.first = phrase.end = token;
    phrase.shape = TimeShape::PartOfDay;
    const auto about = m_qualifiers.front(text, token);
    if (about && about->qualifier == domain::Qualifier::About) {
        phrase.modifier = domain::TimeModifier::Approx;
        phrase.end = about->end;
        phrase.skipped = about->skipped;
    }
    const TimeAtom head =
        m_words.glue(text, phrase.end, TimeGlue::Clock, about ? TimeWords::Inside : TimeWords::Anything);
    if (head) {
        phrase.skipped = about ? phrase.skipped : head.skipped;
        phrase.end = head.end;
        if (!hour(text, phrase)) {
            return std::nullopt;
        }
        minutes(text, phrase);
        tail(text, phrase);
    } else {
        const bool two = text.tokens().isNumber(token) && text.folded(token).size() == 2;
        if (about || !digital(text, token, phrase)) {
            return std::nullopt;
        }
        const int end = phrase.end;
        tail(text, phrase);
        if (!two && phrase.end == end) {
            return std::nullopt; // 3:18 may be a score
        }
    }
    toTwentyFour(phrase, phrase.part);
    return phrase;
}

std::optional<TimePhrase> ClockReader::ordinalHour(const AnnotatedText &text, int token) const
{
    constexpr int Hours = 12;
    TimePhrase phrase;
    phrase.first = token;
    phrase.shape = TimeShape::PartOfDay;
    const auto about = m_qualifiers.front(text, token);
    const int at = about ? about->end : token;
    if (!m_numbers.words().canBegin(text, at) || text.tokens().isNumber(at)) {
        return std::nullopt;
    }
    const auto number = m_numbers.read(text, at, about ? Link::Joined : Link::First);
    if (!number || !number->ordinal || !number->article || number->value > Hours
        || !isFeminine(text.folded(number->end - 1))) {
        return std::nullopt;
    }
    if (about && about->qualifier == domain::Qualifier::About) {
        phrase.modifier = domain::TimeModifier::Approx;
    }
    phrase.skipped = about ? about->skipped : number->skipped;
    phrase.end = number->end;
    phrase.hour = static_cast<int>(number->value);
    phrase.minute = 0;
    minutes(text, phrase);
    tail(text, phrase);
    toTwentyFour(phrase, phrase.part);
    return phrase;
}

void ClockReader::toTwentyFour(TimePhrase &phrase, DayPart part)
{
    const bool afternoon = part == DayPart::Afternoon || part == DayPart::Evening
        || (part == DayPart::Noon && phrase.hour < 4) || (part == DayPart::Night && phrase.hour > 5);
    if (afternoon && phrase.hour < 12) {
        phrase.hour += 12;
    } else if (phrase.hour == 12 && (part == DayPart::Night || part == DayPart::Morning)) {
        phrase.hour = 0;
    }
}

bool ClockReader::digital(const AnnotatedText &text, int token, TimePhrase &phrase) const
{
    const text::TokenStream &tokens = text.tokens();
    const auto colon = [&tokens](int at) {
        return tokens.isSign(at, u':') && tokens.at(at).gap == Gap::None && tokens.isNumber(at + 1)
            && tokens.at(at + 1).gap == Gap::None;
    };
    if (!tokens.isNumber(token) || !colon(token + 1)) {
        return false;
    }
    const int hour = text.folded(token).size() <= 2 ? text.folded(token).toInt() : -1;
    const int minute = text.folded(token + 2).size() == 2 ? text.folded(token + 2).toInt() : -1;
    if (!isClock(hour, minute)) {
        return false;
    }
    phrase.hour = hour;
    phrase.minute = minute;
    phrase.end = token + (colon(token + 3) ? 5 : 3);
    return true;
}

bool ClockReader::hour(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (digital(text, phrase.end, phrase)) {
        return true;
    }
    if (text.tokens().isNumber(phrase.end) && splitToken(text.folded(phrase.end), phrase)) {
        ++phrase.end;
        return true;
    }
    const auto number = m_numbers.read(text, phrase.end, Link::Joined);
    if (!number || number->percentage || number->value < 0 || number->value > 59
        || number->value != std::floor(number->value)) {
        return false;
    }
    const int value = static_cast<int>(number->value);
    phrase.end = number->end;
    phrase.hour = value;
    phrase.minute = 0;
    if (value > 12 && number->form == domain::NumberForm::Words) { // الثالثة وعشرون دقيقة
        phrase.hour = value % 10;
        phrase.minute = value - phrase.hour;
        const TimeAtom unit = m_words.at(text, phrase.end, TimeKind::Unit);
        if (!unit || unit.word->value != static_cast<int>(TimeUnit::Minute)) {
            return false;
        }
        phrase.end = unit.end;
    }
    return isClock(phrase.hour, phrase.minute);
}

// والنصف، و15 دقيقة، إلا ربعاً.
void ClockReader::minutes(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (const TimeAtom half = m_words.glue(text, phrase.end, TimeGlue::Half, NoClitic);
        half && phrase.minute <= 0) {
        phrase.minute = MinutesPerHour / 2; // ونص
        phrase.end = half.end;
        return;
    }
    const TimeAtom except = m_words.glue(text, phrase.end, TimeGlue::Except);
    const auto part =
        except ? m_numbers.read(text, except.end, Link::Joined) : m_numbers.read(text, phrase.end, Link::And);
    if (!part || part->value <= 0 || part->value >= MinutesPerHour || phrase.minute > 0) {
        return;
    }
    const TimeAtom unit = m_words.at(text, part->end, TimeKind::Unit);
    const bool minute = unit && unit.word->value == static_cast<int>(TimeUnit::Minute);
    if (!part->fraction && !minute) {
        return;
    }
    // ثلثا after إلا is one third with tanwin, not the dual
    const double share = except && part->value > 0.6 ? 1.0 / 3 : part->value;
    const int amount = part->fraction ? static_cast<int>(std::lround(share * MinutesPerHour))
                                      : static_cast<int>(part->value);
    phrase.end = minute ? unit.end : part->end;
    if (except) {
        phrase.hour = (phrase.hour + 23) % 24;
        phrase.minute = MinutesPerHour - amount;
    } else {
        phrase.minute = amount;
    }
}

// The part of day, and the zone with what is in brackets.
void ClockReader::tail(const AnnotatedText &text, TimePhrase &phrase) const
{
    zone(text, phrase);
    const TimeAtom of = m_words.glue(text, phrase.end, TimeGlue::From);
    const TimeAtom part = m_words.at(text, of ? of.end : phrase.end, TimeKind::DayPart);
    if (part && !part.word->lead && part.word->part != DayPart::None) {
        const bool construct = !part.word->adverb && !part.word->definite && !part.article();
        const bool evening = construct && part.word->part == DayPart::Evening
            && !m_words.glue(text, part.end, TimeGlue::DayHead) && !m_words.at(text, part.end, TimeKind::Day);
        if (!construct || evening) {
            phrase.part = part.word->part;
            phrase.end = part.end;
        }
    }
    zone(text, phrase);
}

void ClockReader::zone(const AnnotatedText &text, TimePhrase &phrase) const
{
    const text::TokenStream &tokens = text.tokens();
    if (const TimeAtom zone = m_words.glue(text, phrase.end, TimeGlue::Zone, NoClitic)) {
        phrase.end = zone.end;
    }
    if (!tokens.isSign(phrase.end, u'(')) {
        return;
    }
    bool named = false;
    for (int at = phrase.end + 1; at < phrase.end + ZoneReach && tokens.valid(at); ++at) {
        named = named || m_words.glue(text, at, TimeGlue::Zone, NoClitic);
        if (tokens.isSign(at, u')')) {
            phrase.end = named ? at + 1 : phrase.end;
            return;
        }
    }
}

} // namespace tawthiq::extract
