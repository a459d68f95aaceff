// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayreader.h"

namespace tawthiq::extract {

using text::Gap;

namespace {

bool isComma(const text::TokenStream &tokens, int token)
{
    return tokens.isSign(token, u'،') || tokens.isSign(token, u',');
}

// What an inner reading found, put into the phrase that holds it.
void take(TimePhrase &phrase, const TimePhrase &inner)
{
    const TimePhrase outer = phrase;
    phrase = inner;
    phrase.first = outer.first;
    phrase.skipped = outer.skipped;
    phrase.part = outer.part != DayPart::None ? outer.part : inner.part;
    phrase.modifier = outer.modifier;
    if (outer.hour >= 0) {
        phrase.hour = outer.hour;
        phrase.minute = outer.minute;
    }
}

} // namespace

DayReader::DayReader(const TimeWords &words, const NumberGrammar &numbers, const DateReader &dates,
                     const ClockReader &clocks) :
    m_words(words), m_numbers(numbers), m_dates(dates), m_clocks(clocks)
{
}

// (ساعة متأخرة من) (مساء) (يوم) then the day itself.
std::optional<TimePhrase> DayReader::day(const AnnotatedText &text, int token) const
{
    TimePhrase phrase;
    phrase.first = phrase.end = token;
    bool begun = false;
    const auto take1 = [&phrase, &begun](const TimeAtom &atom) {
        phrase.skipped = begun ? phrase.skipped : atom.skipped;
        phrase.end = atom.end;
        begun = true;
    };
    DayPart lead = DayPart::None;
    bool definite = false;
    TimeAtom of;
    for (int parts = 0; parts < 2; ++parts) {
        const TimeAtom part =
            m_words.at(text, phrase.end, TimeKind::DayPart, begun ? TimeWords::Inside : TimeWords::Anything);
        if (!part || (part.word->adverb && !part.word->definite) || (part.word->lead && begun)
            || (part.article() && !begun)) {
            break;
        }
        if (definite && !of) {
            return std::nullopt; // صلاة المغرب مساء السبت
        }
        definite = part.word->definite;
        lead = part.word->lead ? part.word->part : lead;
        phrase.part = part.word->lead ? phrase.part : part.word->part;
        take1(part);
        while (const TimeAtom adjective = m_words.glue(text, phrase.end, TimeGlue::PartAdjective)) {
            phrase.modifier = lead == DayPart::None ? domain::TimeModifier::Start : phrase.modifier;
            take1(adjective);
        }
        of = m_words.glue(text, phrase.end, TimeGlue::From);
        if (of) {
            take1(of);
        }
    }
    phrase.part = phrase.part == DayPart::None ? lead : phrase.part;
    const TimeAtom head =
        m_words.glue(text, phrase.end, TimeGlue::DayHead,
                     static_cast<quint8>((begun ? TimeWords::Inside : TimeWords::Anything) | Article));
    if (head) {
        take1(head);
    }
    const auto inner = core(text, phrase.end, begun);
    if (!inner) {
        return std::nullopt;
    }
    if (!begun) {
        phrase.skipped = inner->skipped;
    }
    take(phrase, *inner);
    addPart(text, phrase);
    addClock(text, phrase);
    return phrase;
}

std::optional<TimePhrase> DayReader::core(const AnnotatedText &text, int token, bool headed) const
{
    if (auto phrase = relativeDay(text, token, headed)) {
        return phrase;
    }
    if (auto phrase = weekday(text, token, headed)) {
        return phrase;
    }
    return headed ? m_dates.day(text, token, true) : std::nullopt;
}

// اليوم، أمس، with the weekday and the date that may follow.
std::optional<TimePhrase> DayReader::relativeDay(const AnnotatedText &text, int token, bool headed) const
{
    const TimeAtom day =
        m_words.at(text, token, TimeKind::Day, headed ? TimeWords::Inside : TimeWords::Anything);
    if (!day || day.word->set || day.word->reference != TimeReference::None) {
        return std::nullopt;
    }
    const TimeAtom title = m_words.glue(text, token, TimeGlue::Blocker, TimeWords::Anything);
    if (title && title.end > day.end) {
        return std::nullopt; // اليوم العالمي
    }
    if (day.word->value == 0 && day.word->part == DayPart::None) {
        // اليوم الماضي and اليوم الثامن are not today
        const auto nth = m_numbers.read(text, day.end, NumeralWords::Link::Joined);
        if ((nth && nth->ordinal && nth->article) || m_words.at(text, day.end, TimeKind::Deictic)) {
            return std::nullopt;
        }
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = day.end;
    phrase.skipped = day.skipped;
    phrase.shape = TimeShape::DayOffset;
    phrase.shift = day.word->value;
    phrase.part = day.word->part;
    phrase.hasRelativeDay = true;
    const int comma = isComma(text.tokens(), phrase.end) ? 1 : 0; // اليوم، الاثنين
    const TimeAtom name = m_words.at(text, phrase.end + comma, TimeKind::Weekday);
    if (name && !name.word->bare && name.word->value != 0) {
        phrase.weekday = name.word->value;
        phrase.end = name.end;
    }
    addDate(text, phrase);
    return phrase;
}

// السبت، الجمعة الماضي، الخميس 19 يوليو 2012; ليل الخميس الجمعة is the night that begins on the first.
std::optional<TimePhrase> DayReader::weekday(const AnnotatedText &text, int token, bool headed) const
{
    const TimeAtom name =
        m_words.at(text, token, TimeKind::Weekday, headed ? TimeWords::Inside : TimeWords::Anything);
    if (!name) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = name.end;
    phrase.skipped = name.skipped;
    phrase.weekday = name.word->value;
    const text::TokenStream &tokens = text.tokens();
    if (headed) {
        const int dash = tokens.isSign(phrase.end, u'-') || tokens.isSign(phrase.end, u'/') ? 1 : 0;
        const TimeAtom part = m_words.at(text, token - 1, TimeKind::DayPart, NoClitic);
        const bool night = part && part.word->part == DayPart::Night; // ليلة السبت إلى الأحد
        const TimeAtom to = night ? m_words.glue(text, phrase.end, TimeGlue::Until, Preposition) : TimeAtom();
        const TimeAtom next = m_words.at(text, to ? to.end : phrase.end + dash, TimeKind::Weekday);
        if (next && next.word->value == phrase.weekday % 7 + 1) {
            phrase.end = next.end;
        }
    }
    if (const TimeAtom deictic = m_words.at(text, phrase.end, TimeKind::Deictic)) {
        phrase.deixis = static_cast<Deixis>(deictic.word->value);
        phrase.end = deictic.end;
    }
    addDate(text, phrase);
    if (name.word->bare && !phrase.hasDate() && phrase.deixis == Deixis::None) {
        return std::nullopt;
    }
    return phrase;
}

// A date after the day's name, with or without a comma.
void DayReader::addDate(const AnnotatedText &text, TimePhrase &phrase) const
{
    int at = phrase.end + (isComma(text.tokens(), phrase.end) ? 1 : 0);
    if (const TimeAtom same = m_words.glue(text, at, TimeGlue::Coinciding)) {
        at = same.end;
    }
    auto date = m_dates.day(text, at, true);
    if (!date || date->skipped != 0) {
        if (at == phrase.end) {
            addOrdinal(text, phrase);
        }
        return;
    }
    date->weekday = phrase.weekday;
    date->hasRelativeDay = phrase.hasRelativeDay;
    date->shift = phrase.shift;
    date->part = phrase.part;
    date->first = phrase.first;
    date->skipped = phrase.skipped;
    phrase = *date;
}

// الأحد السابع عشر: the day of the month without the month, when it cannot be the nth such weekday.
void DayReader::addOrdinal(const AnnotatedText &text, TimePhrase &phrase) const
{
    constexpr int HighestNth = 5;
    const auto number = m_numbers.read(text, phrase.end, NumeralWords::Link::Joined);
    if (number && number->ordinal && number->article && number->value > HighestNth && number->value <= 31
        && phrase.weekday != 0 && phrase.deixis == Deixis::None) {
        phrase.day = static_cast<int>(number->value);
        phrase.monthDeixis = Deixis::Current;
        phrase.end = number->end;
    }
}

// 18:42 behind a date, after an optional comma.
void DayReader::addClock(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (phrase.hour >= 0) {
        return;
    }
    const int at = phrase.end + (isComma(text.tokens(), phrase.end) ? 1 : 0);
    if (const auto clock = text.tokens().isNumber(at) ? m_clocks.read(text, at) : std::nullopt) {
        phrase.hour = clock->hour;
        phrase.minute = clock->minute;
        phrase.end = clock->end;
    }
}

// A clock time and, after it, the day: الساعة الثامنة من صباح أمس.
std::optional<TimePhrase> DayReader::clock(const AnnotatedText &text, int token, bool led) const
{
    auto phrase = m_clocks.read(text, token);
    const bool bare = !phrase;
    if (!phrase && led) {
        phrase = m_clocks.ordinalHour(text, token);
    }
    if (!phrase) {
        return std::nullopt;
    }
    const TimeAtom of = m_words.glue(text, phrase->end, TimeGlue::From);
    auto named = day(text, of ? of.end : phrase->end);
    if (named && named->skipped != 0) {
        named.reset();
    }
    if (bare && phrase->part == DayPart::None && (!named || named->part == DayPart::None)) {
        return std::nullopt;
    }
    if (!named) {
        return phrase;
    }
    if (phrase->part == DayPart::None && named->part != DayPart::None) {
        ClockReader::toTwentyFour(*phrase, named->part);
    }
    take(*phrase, *named);
    return phrase;
}

} // namespace tawthiq::extract
