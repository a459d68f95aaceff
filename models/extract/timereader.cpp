// SPDX-License-Identifier: GPL-3.0-or-later
#include "timereader.h"

namespace tawthiq::extract {

using domain::TimeModifier;

TimeReader::TimeReader(const Lexicon &lexicon) :
    m_words(lexicon),
    m_numbers(lexicon),
    m_qualifiers(lexicon),
    m_clocks(m_words, m_numbers, m_qualifiers),
    m_dates(m_words, m_numbers),
    m_days(m_words, m_numbers, m_dates, m_clocks),
    m_durations(m_words, m_numbers, m_qualifiers),
    m_nths(m_words, m_numbers, m_dates, m_durations),
    m_quarters(m_words, m_numbers, m_dates, m_durations)
{
}

std::optional<TimePhrase> TimeReader::read(const AnnotatedText &text, int token,
                                           const TimeContext &context) const
{
    if (!opens(text, token, context)) {
        return std::nullopt;
    }
    Result phrase;
    const bool found = (phrase = m_days.clock(text, token, context.led)) || (phrase = holiday(text, token))
        || (phrase = m_nths.read(text, token)) || (phrase = m_quarters.read(text, token))
        || (phrase = edge(text, token)) || (phrase = calendar(text, token, context))
        || (phrase = reference(text, token)) || (phrase = m_durations.distance(text, token))
        || (phrase = namedUnit(text, token)) || (phrase = m_days.part(text, token, context.reaching))
        || (phrase = m_durations.duration(text, token, context.lasting)) || (phrase = season(text, token))
        || (phrase = decade(text, token)) || (phrase = m_days.part(text, token, context.reaching));
    return found || !context.until ? phrase : now(text, token);
}

// Cheap rejection: only these begin a phrase, and digits with an ordinary word behind them are a count.
bool TimeReader::opens(const AnnotatedText &text, int token, const TimeContext &context) const
{
    constexpr quint32 Openers =
        TimeWords::bits({TimeGlue::DayHead, TimeGlue::MonthHead, TimeGlue::YearHead, TimeGlue::Clock,
                         TimeGlue::Ago, TimeGlue::After, TimeGlue::This, TimeGlue::Vague, TimeGlue::Zero,
                         TimeGlue::Quarter, TimeGlue::HalfYear});
    const text::TokenStream &tokens = text.tokens();
    if (tokens.isNumber(token)) {
        const bool counts = tokens.isWord(token + 1) && !m_words.mayBegin(text, token + 1)
            && !m_numbers.words().canBegin(text, token + 1) && text.folded(token + 1) != u"و";
        return !counts || context.preposition || context.afterYear;
    }
    const quint32 glue = m_words.glueAt(text, token);
    return m_words.names(text, token) || m_numbers.words().canBegin(text, token)
        || m_qualifiers.mayBegin(text, token) || isLooseArticle(text, token) || (glue & Openers) != 0
        || ((glue & TimeWords::bits({TimeGlue::From})) != 0 && m_words.mayBegin(text, token + 1));
}

// الشهر الماضي، الشهر نفسه من العام الماضي.
std::optional<TimePhrase> TimeReader::namedUnit(const AnnotatedText &text, int token) const
{
    Result phrase = m_durations.named(text, token, false);
    if (phrase && phrase->shape == TimeShape::Unit && phrase->unit == TimeUnit::Month
        && phrase->deixis == Deixis::Same) {
        static_cast<void>(m_dates.years().tail(text, *phrase));
    }
    return phrase;
}

// حتى الساعة, without an hour, is until now.
std::optional<TimePhrase> TimeReader::now(const AnnotatedText &text, int token) const
{
    const TimeAtom hour = m_words.glue(text, token, TimeGlue::Clock);
    if (!hour) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = hour.end;
    phrase.shape = TimeShape::Reference;
    phrase.reference = TimeReference::PresentRef;
    return phrase;
}

// مطلع حزيران، أواخر العام الماضي، نهاية الأسبوع.
std::optional<TimePhrase> TimeReader::edge(const AnnotatedText &text, int token) const
{
    const TimeAtom edge = m_words.at(text, token, TimeKind::Edge, NoClitic);
    if (!edge || edge.article()) {
        return std::nullopt;
    }
    Result inner = m_dates.month(text, edge.end, true);
    inner = inner ? inner : m_dates.years().read(text, edge.end, true);
    inner = inner ? inner : m_durations.named(text, edge.end, true);
    inner = inner ? inner : season(text, edge.end);
    inner = inner ? inner : decade(text, edge.end);
    if (!inner || inner->skipped != 0) {
        return std::nullopt;
    }
    inner->first = token;
    inner->skipped = edge.skipped;
    inner->modifier = static_cast<TimeModifier>(edge.word->value);
    return inner;
}

std::optional<TimePhrase> TimeReader::calendar(const AnnotatedText &text, int token,
                                               const TimeContext &context) const
{
    Result phrase = m_days.day(text, token);
    phrase = phrase ? phrase : m_dates.day(text, token, context.dated);
    phrase = phrase ? phrase : m_dates.month(text, token, context.preposition);
    phrase = phrase ? phrase : m_dates.years().read(text, token, context.preposition || context.afterYear);
    if (phrase) {
        coincide(text, *phrase);
    }
    return phrase;
}

// 12 ربيع الأول 1445هـ الموافق 27 أيلول 2023م is one date in two calendars.
void TimeReader::coincide(const AnnotatedText &text, TimePhrase &phrase) const
{
    const TimeAtom same = m_words.glue(text, phrase.end, TimeGlue::Coinciding);
    if (!same || !(phrase.hasDate() || phrase.weekday != 0)) {
        return;
    }
    Result other = m_days.day(text, same.end);
    other = other ? other : m_dates.day(text, same.end, true);
    if (!other) {
        return;
    }
    const TimePhrase first = phrase;
    if (!other->hijri || !first.hasDate()) {
        phrase = *other;
    }
    phrase.first = first.first;
    phrase.skipped = first.skipped;
    phrase.end = other->end;
    phrase.weekday = first.weekday != 0 ? first.weekday : other->weekday;
    phrase.part = first.part != DayPart::None ? first.part : phrase.part;
}

// الآن، ذلك الحين، يومياً، كل يوم جمعة، ذات الفترة من العام الماضي.
std::optional<TimePhrase> TimeReader::reference(const AnnotatedText &text, int token) const
{
    const TimeAtom atom = m_words.at(text, token, TimeKind::Day, NoClitic);
    if (!atom || (!atom.word->set && atom.word->reference == TimeReference::None)) {
        return std::nullopt;
    }
    if (atom.word->set) {
        return recurring(text, token, atom);
    }
    TimePhrase phrase;
    if (atom.word->reference == TimeReference::Period) {
        const TimeAtom of = m_words.glue(text, atom.end, TimeGlue::From);
        const int at = of ? of.end : atom.end;
        Result inner = m_dates.any(text, at, false);
        inner = inner ? inner : m_durations.named(text, at, false);
        if (inner && inner->skipped == 0) {
            phrase = *inner;
        } else {
            phrase.end = atom.end;
            phrase.shape = TimeShape::Reference;
        }
    } else {
        phrase.end = atom.end;
        phrase.shape = TimeShape::Reference;
    }
    phrase.first = token;
    phrase.skipped = atom.skipped;
    phrase.reference = atom.word->reference;
    return phrase;
}

std::optional<TimePhrase> TimeReader::recurring(const AnnotatedText &text, int token,
                                                const TimeAtom &atom) const
{
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = atom.end;
    phrase.skipped = atom.skipped;
    phrase.shape = TimeShape::Set;
    phrase.unit = static_cast<TimeUnit>(atom.word->value);
    phrase.part = atom.word->part;
    phrase.count = 1;
    if (const TimeAtom day = m_words.at(text, atom.end, TimeKind::Weekday)) {
        phrase.weekday = day.word->value;
        phrase.end = day.end;
        const TimeAtom of = m_words.glue(text, phrase.end, TimeGlue::From);
        const TimeAtom every = of ? m_words.at(text, of.end, TimeKind::Day) : TimeAtom();
        if (every && every.word->set) {
            phrase.end = every.end;
        }
    }
    return phrase;
}

std::optional<TimePhrase> TimeReader::holiday(const AnnotatedText &text, int token) const
{
    int at = token;
    TimePhrase phrase;
    phrase.first = token;
    phrase.shape = TimeShape::Holiday;
    // أول أيام عيد الأضحى
    const auto nth = m_numbers.words().canBegin(text, token) ? m_numbers.read(text, token) : std::nullopt;
    const TimeAtom days = nth && nth->ordinal ? m_words.glue(text, nth->end, TimeGlue::DayHead) : TimeAtom();
    if (days) {
        phrase.shift = static_cast<int>(nth->value) - 1;
        phrase.skipped = nth->skipped;
        at = days.end;
    }
    const TimeAtom feast =
        m_words.at(text, at, TimeKind::Holiday, days ? TimeWords::Inside : TimeWords::Anything);
    if (!feast) {
        return std::nullopt;
    }
    phrase.skipped = days ? phrase.skipped : feast.skipped;
    phrase.end = feast.end;
    phrase.month = feast.word->value / 100;
    phrase.day = feast.word->value % 100;
    phrase.hijri = feast.word->hijri;
    phrase.shift += feast.word->offset;
    const TimeAtom of = m_words.glue(text, phrase.end, TimeGlue::From);
    if (const auto year = m_dates.years().read(text, of ? of.end : phrase.end, true);
        year && year->skipped == 0) {
        phrase.year = year->year;
        phrase.end = year->end;
    } else if (const TimeAtom deictic = m_words.at(text, phrase.end, TimeKind::Deictic)) {
        phrase.deixis = static_cast<Deixis>(deictic.word->value);
        phrase.end = deictic.end;
    } else if (const auto named = m_durations.named(text, phrase.end, false);
               named && named->unit == TimeUnit::Year && named->skipped == 0) {
        phrase.yearDeixis = named->deixis;
        phrase.end = named->end;
    }
    return phrase;
}

// صيف 2014، الشتاء الماضي; a season needs a year or a deictic, for الربيع is also a metaphor.
std::optional<TimePhrase> TimeReader::season(const AnnotatedText &text, int token) const
{
    const TimeAtom name = m_words.at(text, token, TimeKind::Season, NoClitic);
    if (!name) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = name.skipped;
    phrase.shape = TimeShape::Season;
    phrase.month = name.word->value;
    if (const TimeAtom deictic = m_words.at(text, name.end, TimeKind::Deictic)) {
        phrase.deixis = static_cast<Deixis>(deictic.word->value);
        phrase.end = deictic.end;
        return phrase;
    }
    if (const auto year = m_dates.years().read(text, name.end, true); year && year->skipped == 0) {
        phrase.year = year->year;
        phrase.end = year->end;
        return phrase;
    }
    const auto year = m_durations.named(text, name.end, false);
    if (!year || year->unit != TimeUnit::Year || year->skipped != 0) {
        return std::nullopt;
    }
    phrase.yearDeixis = year->deixis;
    phrase.end = year->end;
    return phrase;
}

// تسعينيات القرن الماضي، التسعينيات.
std::optional<TimePhrase> TimeReader::decade(const AnnotatedText &text, int token) const
{
    const TimeAtom name = m_words.at(text, token, TimeKind::Decade, NoClitic);
    if (!name) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = name.skipped;
    phrase.end = name.end;
    phrase.shape = TimeShape::Decade;
    phrase.year = name.word->value;
    const TimeAtom of = m_words.glue(text, name.end, TimeGlue::From);
    const auto century = m_durations.named(text, of ? of.end : name.end, false);
    if (century && century->unit == TimeUnit::Century && century->skipped == 0) {
        phrase.end = century->end;
        phrase.deixis = century->deixis;
    }
    return phrase;
}

} // namespace tawthiq::extract
