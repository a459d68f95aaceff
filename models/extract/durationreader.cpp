// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationreader.h"

namespace tawthiq::extract {

using domain::Qualifier;
using domain::TimeModifier;
using Link = NumeralWords::Link;

namespace {

constexpr int AgeReach = 4; // tokens between عمره and the years

TimeModifier modifierOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::MoreThan:
    case Qualifier::AtLeast:
        return TimeModifier::MoreThan;
    case Qualifier::LessThan:
    case Qualifier::AtMost:
        return TimeModifier::LessThan;
    case Qualifier::About:
        return TimeModifier::Approx;
    default:
        return TimeModifier::None;
    }
}

// مات من أسبوع: the spoken "ago" ends its clause and follows no comparison, count or unit.
bool endsClause(const AnnotatedText &text, int token, const TimePhrase &phrase)
{
    const text::TokenStream &tokens = text.tokens();
    const bool last = !tokens.valid(phrase.end) || !text.sameSentence(token, phrase.end)
        || tokens.isSign(phrase.end, u'.') || tokens.isSign(phrase.end, u'،');
    if (!last || phrase.vague || phrase.deixis != Deixis::None || phrase.unit < TimeUnit::Day) {
        return false;
    }
    if (!tokens.valid(token - 1) || !text.sameSentence(token - 1, token)) {
        return true;
    }
    return tokens.isWord(token - 1) && !text.folded(token - 1).startsWith(u'ا');
}

bool isLong(TimeUnit unit)
{
    return unit == TimeUnit::Year || unit == TimeUnit::Month;
}

} // namespace

DurationReader::DurationReader(const TimeWords &words, const NumberGrammar &numbers,
                               const NumberQualifiers &qualifiers) :
    m_words(words), m_numbers(numbers), m_qualifiers(qualifiers)
{
}

std::optional<TimePhrase> DurationReader::distance(const AnnotatedText &text, int token) const
{
    const TimeAtom ago = m_words.glue(text, token, TimeGlue::Ago, NoClitic);
    const TimeAtom after = ago ? TimeAtom() : m_words.glue(text, token, TimeGlue::After, NoClitic);
    const TimeAtom since = ago || after ? TimeAtom() : m_words.glue(text, token, TimeGlue::From, Conjunction);
    if (!ago && !after && !since) {
        return std::nullopt;
    }
    const TimeAtom &head = ago ? ago : after ? after : since;
    auto phrase = duration(text, head.end, true);
    if (!phrase || phrase->skipped != 0
        || (since && (m_words.mayBegin(text, token - 1) || !endsClause(text, token, *phrase)))) {
        return std::nullopt;
    }
    phrase->first = token;
    phrase->skipped = head.skipped;
    phrase->shape = TimeShape::Ago;
    phrase->open = static_cast<bool>(after) || m_words.glue(text, phrase->end, TimeGlue::OfEvent);
    phrase->shift = after ? 1 : -1;
    return phrase;
}

std::optional<TimePhrase> DurationReader::duration(const AnnotatedText &text, int token, bool cued) const
{
    TimePhrase phrase;
    phrase.first = phrase.end = token;
    phrase.shape = TimeShape::Duration;
    const TimeAtom last = m_words.glue(text, token, TimeGlue::Zero, TimeWords::Anything);
    if (last && !last.article() && m_words.at(text, token, TimeKind::Edge, TimeWords::Anything)) {
        phrase.deixis = Deixis::Recent; // آخر يومين
        phrase.skipped = last.skipped;
        phrase.end = last.end;
    } else if (const auto bound = m_qualifiers.front(text, token)) {
        phrase.modifier = modifierOf(bound->qualifier);
        phrase.skipped = bound->skipped;
        phrase.end = bound->end;
    }
    if (!amount(text, phrase, cued) || (last && phrase.count <= 1)) {
        return std::nullopt;
    }
    adjectives(text, phrase);
    static_cast<void>(deictic(text, phrase));
    if (isAge(text, phrase, cued)) {
        return std::nullopt;
    }
    return phrase;
}

// The count and its unit: ثلاثة أيام، 24 ساعة، يومين، عدة أشهر، نصف ساعة; أيام alone only when cued.
bool DurationReader::amount(const AnnotatedText &text, TimePhrase &phrase, bool &cued) const
{
    const bool first = phrase.end == phrase.first;
    const Link link = first ? Link::First : Link::Joined;
    if (const TimeAtom vague = m_words.glue(text, phrase.end, TimeGlue::Vague,
                                            first ? TimeWords::Anything : TimeWords::Inside)) {
        phrase.skipped = first ? vague.skipped : phrase.skipped;
        phrase.end = vague.end;
        phrase.vague = true;
        return unit(text, phrase, true);
    }
    const bool article = isLooseArticle(text, phrase.end); // الـ24 ساعة الماضية
    const int at = phrase.end + (article ? 1 : 0);
    if (m_numbers.words().canBegin(text, at)) {
        const auto number = m_numbers.read(text, at, article ? Link::Joined : link);
        if (number && !number->ordinal && !number->percentage && number->value >= 0) {
            phrase.skipped = first ? number->skipped : phrase.skipped;
            phrase.end = number->end;
            phrase.count = number->value;
            cued = cued || (number->clitics & (Preposition | LamLam)) != 0;
            return unit(text, phrase, true) && (!article || deictic(text, phrase));
        }
    }
    const TimeAtom word =
        m_words.at(text, phrase.end, TimeKind::Unit, first ? TimeWords::Anything : TimeWords::Inside);
    if (!word || word.article()) {
        return false;
    }
    phrase.skipped = first ? word.skipped : phrase.skipped;
    phrase.vague = word.word->number == 3;
    phrase.count = phrase.vague ? 0 : word.word->number;
    const bool dual = word.word->number == 2;
    cued = cued || (first && (word.clitics & Preposition) != 0 && word.word->number > 1);
    if (!unit(text, phrase, false)) {
        return false;
    }
    // ليلة واحدة, يوم واحد
    const auto one = m_numbers.read(text, phrase.end, Link::Joined);
    if (one && !one->ordinal && one->value == phrase.count && phrase.count <= 2) {
        phrase.end = one->end;
        cued = true;
        return true;
    }
    return cued || dual || phrase.modifier != TimeModifier::None;
}

bool DurationReader::unit(const AnnotatedText &text, TimePhrase &phrase, bool counted) const
{
    const TimeAtom word =
        m_words.at(text, phrase.end, TimeKind::Unit, counted ? TimeWords::Inside : TimeWords::Anything);
    if (!word || (counted && word.article())) {
        return false;
    }
    const bool namesDay =
        m_words.at(text, word.end, TimeKind::Weekday) || m_words.at(text, word.end, TimeKind::Day);
    if (namesDay && word.word->value == static_cast<int>(TimeUnit::Day) && word.word->number == 1) {
        return false; // بلغ 67800 يوم الأحد
    }
    phrase.unit = static_cast<TimeUnit>(word.word->value);
    phrase.end = word.end;
    const auto half = m_numbers.read(text, phrase.end, Link::And);
    if (half && half->fraction && phrase.count > 0) {
        phrase.count += half->value; // ساعة ونصف (الساعة)
        const TimeAtom again = m_words.at(text, half->end, TimeKind::Unit);
        phrase.end = again && again.article() ? again.end : half->end;
    }
    return true;
}

// 24 ساعة الماضية: how the loose article or the adjective tie a count to here.
bool DurationReader::deictic(const AnnotatedText &text, TimePhrase &phrase) const
{
    const TimeAtom word = m_words.at(text, phrase.end, TimeKind::Deictic);
    if (word) {
        phrase.deixis = static_cast<Deixis>(word.word->value);
        phrase.end = word.end;
    }
    return static_cast<bool>(word);
}

void DurationReader::adjectives(const AnnotatedText &text, TimePhrase &phrase) const
{
    while (const TimeAtom adjective = m_words.glue(text, phrase.end, TimeGlue::Adjective)) {
        phrase.end = adjective.end;
    }
}

// عمره 3 أشهر، (35 عاماً)، محمد 7 سنوات: years stand for an age unless a word of lasting leads them.
bool DurationReader::isAge(const AnnotatedText &text, const TimePhrase &phrase, bool cued) const
{
    if (m_words.glue(text, phrase.end, TimeGlue::AgeAfter)) {
        return true;
    }
    // من هم دون 24 عاماً
    if (!cued && phrase.unit == TimeUnit::Year
        && m_words.glue(text, phrase.first, TimeGlue::AgeBound, NoClitic)) {
        return true;
    }
    for (int at = phrase.first; at >= phrase.first - AgeReach && at >= 0; --at) {
        if (m_words.glue(text, at, TimeGlue::Age, NoClitic)) {
            return true;
        }
    }
    return !cued && phrase.deixis == Deixis::None && isLong(phrase.unit)
        && phrase.modifier == TimeModifier::None;
}

} // namespace tawthiq::extract
