// SPDX-License-Identifier: GPL-3.0-or-later
#include "timefinder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;

namespace {

constexpr int FutureReach = 14; // tokens between سيعقد and its date
constexpr quint32 bit(TimeGlue glue)
{
    return TimeWords::bits({glue});
}
constexpr quint32 Prepositions =
    TimeWords::bits({TimeGlue::In, TimeGlue::Since, TimeGlue::Until, TimeGlue::Between, TimeGlue::From,
                     TimeGlue::During, TimeGlue::DateHead});
constexpr quint32 Leading = Prepositions | TimeWords::bits({TimeGlue::Ago, TimeGlue::After});
constexpr quint32 Lasting = TimeWords::bits({TimeGlue::Since, TimeGlue::During});
constexpr quint32 Dating =
    TimeWords::bits({TimeGlue::In, TimeGlue::Since, TimeGlue::During, TimeGlue::DateHead});
constexpr quint32 Openers = TimeWords::bits({TimeGlue::Since, TimeGlue::From, TimeGlue::Between});

bool isYear(const TimePhrase &phrase)
{
    return phrase.shape == TimeShape::Date && phrase.year != 0 && phrase.month == 0;
}

// A day that a place or a thing may be named after: صلاة الجمعة، شارع 17 نيسان.
bool isDayName(const TimePhrase &phrase)
{
    return phrase.shape == TimeShape::Date && phrase.year == 0 && phrase.part == DayPart::None
        && phrase.deixis == Deixis::None && !phrase.hasRelativeDay;
}

bool isCalendar(const TimePhrase &phrase)
{
    switch (phrase.shape) {
    case TimeShape::Date:
    case TimeShape::DayOffset:
    case TimeShape::Unit:
    case TimeShape::Holiday:
    case TimeShape::Season:
    case TimeShape::PartOfDay:
        return true;
    default:
        return false;
    }
}

// و alone stands between the two.
bool isJoined(const AnnotatedText &text, const TimePhrase &last, const TimePhrase &phrase)
{
    return (last.end == phrase.first && phrase.skipped > 0)
        || (last.end == phrase.first - 1 && text.folded(last.end) == u"و");
}

// A feast, or the nth weekday of a month, that is all a sentence says is to come.
bool isAnnounced(const AnnotatedText &text, const TimePhrase &phrase)
{
    const int sentence = text.sentenceOf(phrase.first);
    if ((phrase.shape != TimeShape::Holiday && phrase.shape != TimeShape::Nth)
        || sentence == domain::NoIndex) {
        return false;
    }
    const auto [first, end] = text.tokensOf(sentence);
    const int last = phrase.end < end && !text.tokens().isWord(phrase.end) ? phrase.end + 1 : phrase.end;
    return phrase.first == first && last == end;
}

} // namespace

struct TimeFinder::Pass {
    Draft &draft;
    const AnnotatedText &text;
    int cueFirst = NoIndex; // the last preposition and the like
    int cueEnd = NoIndex;
    quint32 cue = 0;
    int previousCueFirst = NoIndex; // what stood before the last phrase, to open an interval
    quint32 previousCue = 0;
    int last = NoIndex; // index into Draft::times of the last phrase
    int future = NoIndex; // token of the last word that looks forward
    int blockerEnd = NoIndex;
};

TimeFinder::TimeFinder(const Lexicon &lexicon) :
    m_reader(lexicon), m_people(lexicon.classOf("victims"_L1)), m_rule(u"time.phrase"_s)
{
}

void TimeFinder::find(Draft &draft) const
{
    Pass pass{draft, draft.text};
    const AnnotatedText &text = draft.text;
    int token = 0;
    while (token < text.size()) {
        if (m_reader.mayBegin(text, token)) {
            if (const auto phrase = m_reader.read(text, token, context(pass, token))) {
                const bool name = pass.blockerEnd == token && isDayName(*phrase);
                if (!name) {
                    add(pass, *phrase);
                }
                token = phrase->end;
                continue;
            }
            notice(pass, token);
        }
        ++token;
    }
}

// Remembers the function words that tell how to read what comes next.
void TimeFinder::notice(Pass &pass, int token) const
{
    const TimeWords &words = m_reader.words();
    const quint32 serves = words.glueAt(pass.text, token);
    if (serves == 0) {
        return;
    }
    if ((serves & bit(TimeGlue::Future)) != 0) {
        pass.future = token;
    }
    if ((serves & bit(TimeGlue::Blocker)) != 0) {
        if (const TimeAtom blocker = words.glue(pass.text, token, TimeGlue::Blocker, Article | LamLam)) {
            pass.blockerEnd = blocker.end;
        }
    }
    const TimeAtom cue = words.at(pass.text, token, TimeKind::Glue, NoClitic);
    if (cue && (cue.word->glue & (Leading | Lasting)) != 0 && cue.end > pass.cueEnd) {
        pass.cueFirst = token;
        pass.cueEnd = cue.end;
        pass.cue = cue.word->glue;
    }
}

TimeContext TimeFinder::context(const Pass &pass, int token) const
{
    const text::TokenStream &tokens = pass.text.tokens();
    TimeContext context;
    const bool cued = pass.cueEnd == token;
    context.preposition = cued && (pass.cue & Prepositions) != 0;
    context.lasting = cued && (pass.cue & Lasting) != 0;
    context.dated = cued && (pass.cue & bit(TimeGlue::DateHead)) != 0;
    context.led = cued && (pass.cue & Leading) != 0;
    if (pass.last != NoIndex) {
        const TimePhrase &last = pass.draft.times[static_cast<std::size_t>(pass.last)];
        context.led = context.led || (last.hour >= 0 && last.end == token); // والرابعة عصراً
    }
    context.until = cued && (pass.cue & bit(TimeGlue::Until)) != 0;
    context.reaching = cued && (pass.cue & (Lasting | bit(TimeGlue::Until))) != 0;
    if (pass.last != NoIndex) {
        const TimePhrase &last = pass.draft.times[static_cast<std::size_t>(pass.last)];
        const bool joined = last.end == token - 1
            && (pass.text.folded(last.end) == u"و" || tokens.isSign(last.end, u'-')
                || tokens.isSign(last.end, u'–'));
        context.afterYear = joined && isYear(last);
    }
    if (countsPeople(pass, token)) {
        context.preposition = context.afterYear = false;
    }
    return context;
}

// أكثر من 2000 شخص، بين 1900 و2000 نازح: a number with a bound, or right before the people it counts, is
// no year; منذ 2011 is one, whatever follows.
bool TimeFinder::countsPeople(const Pass &pass, int token) const
{
    constexpr quint8 Anything = Conjunction | Preposition | LamLam | Article;
    const NumberPhrase *number = pass.draft.numberAt(token);
    if (number == nullptr || (pass.cue & Dating) != 0) {
        return false;
    }
    const bool bounded =
        number->qualifierFirst != NoIndex && number->value.qualifier != domain::Qualifier::Range;
    return bounded || pass.text.best(number->end, m_people, Anything) != nullptr;
}

void TimeFinder::add(Pass &pass, const TimePhrase &read) const
{
    TimePhrase phrase = read;
    const bool since = pass.cueEnd == phrase.first && (pass.cue & bit(TimeGlue::Since)) != 0;
    const bool near = pass.future != NoIndex && pass.future >= phrase.first - FutureReach;
    phrase.future = near && !since && pass.text.sameSentence(pass.future, phrase.first);
    phrase.future = phrase.future || isAnnounced(pass.text, phrase);
    pass.future = NoIndex; // it looks forward to one date, or to an interval
    shareYear(pass, phrase);
    sharePart(pass, phrase);
    linkInterval(pass, phrase);
    const bool cued = pass.cueEnd == phrase.first;
    const auto count = static_cast<int>(pass.draft.mentions.size());
    const bool linked = !pass.draft.intervals.isEmpty() && pass.draft.intervals.last().end == count;
    phrase.nearest = cued && !linked && (pass.cue & bit(TimeGlue::Until)) != 0;
    pass.previousCueFirst = cued ? pass.cueFirst : NoIndex;
    pass.previousCue = cued ? pass.cue : 0;

    MentionDraft mention;
    mention.first = phrase.first;
    mention.end = phrase.end;
    mention.time = static_cast<int>(pass.draft.times.size());
    mention.mention.kind = domain::MentionKind::Time;
    mention.mention.span = pass.text.span(phrase.first, phrase.end - phrase.first, phrase.skipped);
    mention.mention.sentence = pass.text.sentenceOf(phrase.first);
    mention.mention.rule = m_rule;
    mention.mention.value = domain::TimeExpression();
    pass.last = mention.time;
    pass.draft.times.push_back(phrase);
    pass.draft.mentions.push_back(std::move(mention));
}

// 16 تشرين الثاني و28 كانون الأول 2017: the year said last serves both.
void TimeFinder::shareYear(Pass &pass, const TimePhrase &phrase) const
{
    if (pass.last == NoIndex || phrase.shape != TimeShape::Date || phrase.year == 0 || phrase.month == 0) {
        return;
    }
    TimePhrase &last = pass.draft.times[static_cast<std::size_t>(pass.last)];
    if (isJoined(pass.text, last, phrase) && last.shape == TimeShape::Date && last.year == 0
        && last.month != 0 && last.month <= phrase.month && last.deixis == Deixis::None
        && last.yearDeixis == Deixis::None && last.hijri == phrase.hijri) {
        last.year = phrase.year;
    }
}

// بين الثانية والرابعة عصراً: the part of day said last serves both hours.
void TimeFinder::sharePart(Pass &pass, const TimePhrase &phrase) const
{
    if (pass.last == NoIndex || phrase.hour < 0 || phrase.part == DayPart::None) {
        return;
    }
    TimePhrase &last = pass.draft.times[static_cast<std::size_t>(pass.last)];
    const TimeAtom until = m_reader.words().glue(pass.text, last.end, TimeGlue::Until, Preposition);
    const bool joined = isJoined(pass.text, last, phrase) || (until && until.end == phrase.first);
    if (joined && last.hour >= 0 && last.part == DayPart::None && last.shape == TimeShape::PartOfDay
        && last.hour < 12) {
        ClockReader::toTwentyFour(last, phrase.part);
    }
}

// منذ X حتى Y، بين X وY، من X إلى Y: the phrase at hand ends the interval the last one began.
void TimeFinder::linkInterval(Pass &pass, TimePhrase &phrase) const
{
    if (pass.last == NoIndex || pass.previousCueFirst == NoIndex || (pass.previousCue & Openers) == 0) {
        return;
    }
    const text::TokenStream &tokens = pass.text.tokens();
    TimePhrase &begin = pass.draft.times[static_cast<std::size_t>(pass.last)];
    if (!isCalendar(begin) || !isCalendar(phrase) || !pass.text.sameSentence(begin.first, phrase.first)) {
        return;
    }
    const int between = begin.end + (tokens.isSign(begin.end, u'،') ? 1 : 0);
    const TimeAtom until = m_reader.words().glue(pass.text, between, TimeGlue::Until, Preposition);
    const bool reached = until && until.end == phrase.first;
    const bool joined = (pass.previousCue & bit(TimeGlue::Between)) != 0
        && ((phrase.first == between && phrase.skipped > 0)
            || (phrase.first == between + 1 && pass.text.folded(between) == u"و"));
    if (!reached && !joined) {
        return;
    }
    phrase.future = begin.future;
    if (begin.year == 0 && begin.month != 0 && phrase.year != 0 && begin.month <= phrase.month) {
        begin.year = phrase.year; // بين آذار وأيار 2020
    }
    domain::TimeInterval interval;
    interval.span.begin = tokens.at(pass.previousCueFirst).span.begin;
    interval.span.end = tokens.at(phrase.end - 1).span.end;
    interval.begin = static_cast<int>(pass.draft.mentions.size()) - 1;
    interval.end = static_cast<int>(pass.draft.mentions.size());
    pass.draft.intervals += interval;
}

} // namespace tawthiq::extract
