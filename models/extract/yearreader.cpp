// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearreader.h"

namespace tawthiq::extract {

namespace {

constexpr int FirstYear = 1800; // an unheaded number is a year only between these
constexpr int LastYear = 2100;

} // namespace

YearReader::YearReader(const TimeWords &words, const NumberGrammar &numbers) :
    m_words(words), m_numbers(numbers)
{
}

std::optional<TimePhrase> YearReader::read(const AnnotatedText &text, int token, bool bare) const
{
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = token;
    const TimeAtom head = m_words.glue(text, token, TimeGlue::YearHead, NoClitic);
    if (head) {
        phrase.skipped = head.skipped;
    } else if (!bare) {
        return std::nullopt;
    }
    if (!number(text, phrase, head ? head.end : token, static_cast<bool>(head))) {
        return std::nullopt;
    }
    mark(text, phrase);
    return phrase;
}

bool YearReader::tail(const AnnotatedText &text, TimePhrase &phrase) const
{
    int at = phrase.end;
    if (number(text, phrase, at, false)) {
        mark(text, phrase);
        return true;
    }
    const bool dash = text.tokens().isSign(at, u'/') || text.tokens().isSign(at, u'-');
    if (dash && text.tokens().at(at).gap == text::Gap::None && text.tokens().isNumber(at + 1)
        && text.tokens().at(at + 1).gap == text::Gap::None && number(text, phrase, at + 1, false)) {
        mark(text, phrase); // آذار/2015
        return true;
    }
    // 7 يناير، 2015، الساعة: behind a comma only when nothing is counted by it
    const bool comma = text.tokens().isSign(at, u'،') || text.tokens().isSign(at, u',');
    if (comma && !text.tokens().isWord(at + 2) && number(text, phrase, at + 1, false)) {
        return true;
    }
    TimeAtom of = m_words.glue(text, at, TimeGlue::From);
    of = of ? of : m_words.glue(text, at, TimeGlue::In);
    at = of ? of.end : at;
    const TimeAtom every = of ? m_words.at(text, at, TimeKind::Day) : TimeAtom();
    if (every && every.word->set && every.word->value == static_cast<int>(TimeUnit::Year)) {
        phrase.yearly = true;
        phrase.end = every.end;
        return true;
    }
    const TimeAtom demonstrative = m_words.glue(text, at, TimeGlue::This);
    at = demonstrative ? demonstrative.end : at;
    const TimeAtom head = m_words.glue(text, at, TimeGlue::YearHead, Conjunction | LamLam);
    if (!head) {
        return false;
    }
    if (number(text, phrase, head.end, true)) {
        mark(text, phrase);
        return true;
    }
    if (demonstrative) {
        phrase.yearDeixis = Deixis::Current;
        phrase.end = head.end;
        return true;
    }
    const TimeAtom deictic = m_words.at(text, head.end, TimeKind::Deictic);
    if (!deictic) {
        return false;
    }
    phrase.yearDeixis = static_cast<Deixis>(deictic.word->value);
    phrase.end = deictic.end;
    return true;
}

// A year in four digits; after عام also in words, or Hijri.
bool YearReader::number(const AnnotatedText &text, TimePhrase &phrase, int token, bool headed) const
{
    int value = 0;
    int end = token + 1;
    if (text.tokens().isNumber(token)) {
        const QStringView digits = text.folded(token);
        value = digits.size() == 4 || (headed && digits.size() < 4) ? digits.toInt() : 0;
    } else if (headed) {
        const auto words = m_numbers.read(text, token, NumeralWords::Link::Joined);
        if (words && !words->ordinal && !words->percentage) {
            value = words->value <= LastYear ? static_cast<int>(words->value) : 0;
            end = words->end;
        }
    }
    const bool marked = static_cast<bool>(m_words.glue(text, end, TimeGlue::Hijri));
    const bool hijri = phrase.hijri || marked;
    const bool early = headed && (marked || m_words.glue(text, end, TimeGlue::Gregorian));
    if (marked && text.tokens().isNumber(token) && text.folded(token).size() <= 4) {
        value = text.folded(token).toInt(); // a Hijri year nobody can convert is still the year said
        phrase.year = value;
        phrase.end = end;
        return value > 0;
    }
    const int from = early ? 1 : headed ? 1000 : hijri ? 1300 : FirstYear;
    if (value < from || value > (hijri ? 1600 : LastYear)) {
        return false;
    }
    phrase.year = value;
    phrase.end = end;
    return true;
}

// م and هـ behind a year.
void YearReader::mark(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (const TimeAtom islamic = m_words.glue(text, phrase.end, TimeGlue::Hijri)) {
        phrase.hijri = true;
        phrase.end = islamic.end;
    } else if (const TimeAtom gregorian = m_words.glue(text, phrase.end, TimeGlue::Gregorian)) {
        phrase.end = gregorian.end;
    }
}

} // namespace tawthiq::extract
