// SPDX-License-Identifier: GPL-3.0-or-later
#include "datereader.h"

#include "numericdate.h"

namespace tawthiq::extract {

using text::Gap;

namespace {

bool isDash(const text::TokenStream &tokens, int token)
{
    return tokens.isSign(token, u'-') || tokens.isSign(token, u'–') || tokens.isSign(token, u'—');
}

} // namespace

DateReader::DateReader(const TimeWords &words, const NumberGrammar &numbers) :
    m_words(words), m_numbers(numbers), m_years(words, numbers)
{
}

std::optional<TimePhrase> DateReader::any(const AnnotatedText &text, int token, bool supported) const
{
    if (auto phrase = day(text, token, supported)) {
        return phrase;
    }
    if (auto phrase = month(text, token, supported)) {
        return phrase;
    }
    return m_years.read(text, token, supported);
}

std::optional<TimePhrase> DateReader::day(const AnnotatedText &text, int token, bool supported) const
{
    if (text.tokens().isNumber(token)) {
        if (auto phrase = numericDate(text, token)) {
            m_years.mark(text, *phrase);
            return phrase;
        }
        if (supported) {
            if (auto phrase = shortNumericDate(text, token)) {
                return phrase;
            }
        }
    }
    if (auto phrase = dayAndMonth(text, token)) {
        return phrase;
    }
    return monthDayYear(text, token);
}

// 15 تشرين الأول 2021، العاشر من مايو، 19-20 تشرين الثاني، الخامس من الشهر الجاري.
std::optional<TimePhrase> DateReader::dayAndMonth(const AnnotatedText &text, int token) const
{
    const auto first = dayNumber(text, token);
    if (!first) {
        return std::nullopt;
    }
    const auto last = lastDay(text, *first);
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = first->skipped;
    phrase.day = first->value;
    phrase.dayTo = last ? last->value : 0;
    phrase.end = last ? last->end : first->end;
    if (!monthOfDay(text, phrase)) {
        return std::nullopt;
    }
    tail(text, phrase);
    return phrase;
}

std::optional<TimePhrase> DateReader::monthDayYear(const AnnotatedText &text, int token) const
{
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = token;
    if (!monthName(text, phrase, TimeWords::Inside) || !text.tokens().isNumber(phrase.end)) {
        return std::nullopt;
    }
    const auto day = dayNumber(text, phrase.end);
    if (!day) {
        return std::nullopt;
    }
    phrase.day = day->value;
    phrase.end = day->end;
    const int comma =
        text.tokens().isSign(phrase.end, u'،') || text.tokens().isSign(phrase.end, u',') ? 1 : 0;
    if (!m_years.number(text, phrase, phrase.end + comma, false)) {
        return std::nullopt;
    }
    m_years.mark(text, phrase);
    return phrase;
}

std::optional<TimePhrase> DateReader::month(const AnnotatedText &text, int token, bool supported) const
{
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = token;
    const TimeAtom head = m_words.glue(text, token, TimeGlue::MonthHead, NoClitic);
    if (head) {
        phrase.skipped = head.skipped;
        phrase.end = head.end;
    }
    const TimeAtom name =
        m_words.at(text, phrase.end, TimeKind::Month, head ? TimeWords::Inside : TimeWords::Anything);
    if (!name) {
        auto numbered = numberedMonth(text, token);
        return numbered && numbered->year != 0 ? numbered : std::nullopt;
    }
    static_cast<void>(monthName(text, phrase, head ? TimeWords::Inside : TimeWords::Anything));
    phrase.skipped = head ? head.skipped : name.skipped;
    const int nameEnd = phrase.end;
    tail(text, phrase);
    const bool said = head || phrase.end > nameEnd;
    constexpr int ShortestName = 3; // باب is a gate, not "in August"
    const bool led = (name.clitics & (Preposition | LamLam)) != 0
        && text.folded(name.first).size() - name.skipped >= ShortestName;
    const bool preposition = supported || led;
    const bool believed = said || name.word->ambiguous == 0 || (name.word->ambiguous == 1 && preposition);
    return believed ? std::optional(phrase) : std::nullopt;
}

std::optional<TimePhrase> DateReader::numberedMonth(const AnnotatedText &text, int token) const
{
    const TimeAtom head = m_words.glue(text, token, TimeGlue::MonthHead, TimeWords::Anything);
    if (!head) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = head.skipped;
    phrase.end = head.end;
    if (!monthByNumber(text, phrase)) {
        return std::nullopt;
    }
    static_cast<void>(m_years.tail(text, phrase));
    return phrase;
}

std::optional<DateReader::Count> DateReader::dayNumber(const AnnotatedText &text, int token) const
{
    const text::TokenStream &tokens = text.tokens();
    const bool article = isLooseArticle(text, token);
    const int at = article ? token + 1 : token;
    if (tokens.isNumber(at)) {
        const QStringView digits = text.folded(at);
        const int value = digits.size() <= 2 ? digits.toInt() : 0;
        return value >= 1 && value <= 31 ? std::optional(Count{value, at + 1, 0}) : std::nullopt;
    }
    const auto number = m_numbers.read(text, token);
    if (!number || number->fraction || number->percentage || number->value < 1 || number->value > 31) {
        return std::nullopt;
    }
    return Count{static_cast<int>(number->value), number->end, number->skipped};
}

// The second day of a range within one month: 19-20, 13 إلى 15, 19 و20.
std::optional<DateReader::Count> DateReader::lastDay(const AnnotatedText &text, const Count &first) const
{
    const text::TokenStream &tokens = text.tokens();
    int at = first.end;
    if (isDash(tokens, at) || m_words.glue(text, at, TimeGlue::Until, Preposition)) {
        ++at;
    } else if (tokens.isWord(at) && text.folded(at) == u"و" && tokens.isNumber(at + 1)) {
        ++at;
    } else {
        return std::nullopt;
    }
    const auto last = dayNumber(text, at);
    return last && last->value > first.value ? last : std::nullopt;
}

// What must follow the day: (من) (شهر) month, من الشهر الجاري, من هذا الشهر, من شهر ثلاثة.
bool DateReader::monthOfDay(const AnnotatedText &text, TimePhrase &phrase) const
{
    const text::TokenStream &tokens = text.tokens();
    const bool sign = tokens.isSign(phrase.end, u'/') || tokens.isSign(phrase.end, u'-');
    const TimeAtom behind = sign && tokens.isNumber(phrase.end - 1)
        ? m_words.at(text, phrase.end + 1, TimeKind::Month)
        : TimeAtom();
    if (behind && behind.word->ambiguous == 0) { // 2-صفر is a score
        ++phrase.end; // 18/آذار/2011
    }
    const TimeAtom of = m_words.glue(text, phrase.end, TimeGlue::From);
    if (of) {
        phrase.end = of.end;
    }
    const TimeAtom demonstrative = m_words.glue(text, phrase.end, TimeGlue::This);
    if (demonstrative) {
        phrase.end = demonstrative.end;
    }
    const TimeAtom head = m_words.glue(text, phrase.end, TimeGlue::MonthHead);
    if (head) {
        phrase.end = head.end;
    }
    if (demonstrative) {
        phrase.monthDeixis = Deixis::Current;
        return static_cast<bool>(head);
    }
    if (monthName(text, phrase, TimeWords::Inside)) {
        return true;
    }
    if (!head) {
        return (of || text.tokens().isNumber(phrase.end - 1)) && deicticMonth(text, phrase)
            && (!of || phrase.monthDeixis == Deixis::Current); // 26 الماضي, العاشر من الجاري
    }
    if (deicticMonth(text, phrase)) {
        return true;
    }
    if (monthByNumber(text, phrase)) {
        return true;
    }
    const TimeAtom unit = m_words.at(text, head.first, TimeKind::Unit);
    phrase.monthDeixis = unit && unit.article() ? Deixis::Current : Deixis::None; // الخامس من الشهر
    return phrase.monthDeixis != Deixis::None;
}

// الجاري، الماضي, said of a month: masculine and singular.
bool DateReader::deicticMonth(const AnnotatedText &text, TimePhrase &phrase) const
{
    const TimeAtom deictic = m_words.at(text, phrase.end, TimeKind::Deictic);
    const auto deixis = deictic ? static_cast<Deixis>(deictic.word->value) : Deixis::None;
    const QStringView word = deictic ? text.folded(deictic.end - 1) : QStringView();
    if (!deictic || deixis == Deixis::Recent || word.endsWith(u'ه') || word.endsWith(u"ين")) {
        return false;
    }
    phrase.monthDeixis = deixis;
    phrase.end = deictic.end;
    return true;
}

bool DateReader::monthName(const AnnotatedText &text, TimePhrase &phrase, quint8 forbidden) const
{
    const TimeAtom name = m_words.at(text, phrase.end, TimeKind::Month, forbidden);
    if (!name) {
        return false;
    }
    phrase.month = name.word->value;
    phrase.hijri = name.word->hijri;
    phrase.end = name.end;
    monthPair(text, phrase);
    return true;
}

bool DateReader::monthByNumber(const AnnotatedText &text, TimePhrase &phrase) const
{
    const auto number = m_numbers.read(text, phrase.end, NumeralWords::Link::Joined);
    if (!number || number->fraction || number->percentage || number->value < 1 || number->value > 12) {
        return false;
    }
    phrase.month = static_cast<int>(number->value);
    phrase.end = number->end;
    return true;
}

// The same month in another naming: حزيران/يونيو، يوليو (تموز)، مايو أيار.
void DateReader::monthPair(const AnnotatedText &text, TimePhrase &phrase) const
{
    const text::TokenStream &tokens = text.tokens();
    const bool opened = tokens.isSign(phrase.end, u'(');
    const bool joined = opened || isDash(tokens, phrase.end) || tokens.isSign(phrase.end, u'/')
        || tokens.isSign(phrase.end, u'\\');
    const TimeAtom other = m_words.at(text, phrase.end + (joined ? 1 : 0), TimeKind::Month);
    if (!other || other.word->hijri != phrase.hijri || other.word->value != phrase.month
        || (opened && !tokens.isSign(other.end, u')'))) {
        return;
    }
    phrase.end = other.end + (opened ? 1 : 0);
}

// What may follow a month: الماضي, a year, من العام الماضي.
void DateReader::tail(const AnnotatedText &text, TimePhrase &phrase) const
{
    const int end = phrase.end;
    if (const TimeAtom deictic = m_words.at(text, end, TimeKind::Deictic)) {
        phrase.deixis = static_cast<Deixis>(deictic.word->value);
        phrase.end = deictic.end;
    }
    if (phrase.monthDeixis == Deixis::None) {
        static_cast<void>(m_years.tail(text, phrase));
    }
}

} // namespace tawthiq::extract
