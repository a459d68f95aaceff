// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedphrasefinder.h"

#include "nounphrase.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::NumberForm;
using domain::Qualifier;

namespace {

constexpr double LargestCount = 8e9; // no report counts more people than there are

std::optional<qint64> whole(std::optional<double> number)
{
    if (!number || *number < 0 || *number > LargestCount || std::floor(*number) != *number) {
        return std::nullopt;
    }
    return static_cast<qint64>(*number);
}

void noteClitics(const AnnotatedText &text, CountedPhrase &phrase, int skipped)
{
    phrase.skipped = skipped;
    const QStringView word = text.folded(phrase.first);
    for (const QChar letter : word.left(skipped)) {
        phrase.conjoined |= letter == u'و' || letter == u'ف';
        phrase.prepositioned |= letter == u'ب' || letter == u'ل' || letter == u'ك';
    }
    if (phrase.first > 0 && text.folded(phrase.first - 1).size() == 1) { // written apart: "أب ل 5 أولاد"
        const QChar letter = text.folded(phrase.first - 1).front();
        phrase.conjoined |= letter == u'و';
        phrase.prepositioned |= letter == u'ل' && !phrase.others;
    }
}

void close(const AnnotatedText &text, CountedPhrase &phrase)
{
    phrase.span = text.span(phrase.first, phrase.end - phrase.first, phrase.skipped);
}

// True when the noun before `token` belongs to what stands there: وزير الدفاع، قتلى الجيش.
bool isOwned(const AnnotatedText &text, const MentionMap &mentions, int token)
{
    return text.tokens().isWord(token) && text.tokens().at(token).gap == text::Gap::Space
        && mentions.time(token) < 0 && (mentions.actor(token) >= 0 || text.folded(token).startsWith(u"ال"));
}

CountedPhrase begin(const AnnotatedText &text, const LexMatch &match)
{
    CountedPhrase phrase;
    phrase.first = match.first;
    phrase.end = match.first + match.count;
    noteClitics(text, phrase, match.skipped);
    return phrase;
}

} // namespace

std::vector<CountedPhrase> CountedPhraseFinder::find(const Draft &draft, const MentionMap &mentions) const
{
    std::vector<CountedPhrase> found;
    std::size_t next = 0;
    Cursor cursor{draft, mentions, 0};
    while (cursor.token < draft.text.size()) {
        const NumberPhrase *number = nullptr;
        for (; next < draft.numbers.size(); ++next) {
            const NumberPhrase &row = draft.numbers[next];
            const int first =
                row.qualifierFirst == NoIndex ? row.first : std::min(row.qualifierFirst, row.first);
            if (first >= cursor.token) {
                number = first == cursor.token ? &row : nullptr;
                break;
            }
        }
        std::optional<CountedPhrase> phrase = at(cursor, number);
        if (phrase) {
            close(draft.text, *phrase);
            cursor.token = std::max(phrase->end, cursor.token + 1);
            found.push_back(std::move(*phrase));
        } else {
            cursor.token = number != nullptr ? std::max(number->end, cursor.token + 1) : cursor.token + 1;
        }
    }
    return found;
}

std::optional<CountedPhrase> CountedPhraseFinder::at(const Cursor &cursor, const NumberPhrase *number) const
{
    const AnnotatedText &text = cursor.draft.text;
    const int token = cursor.token;
    if (number != nullptr) {
        return cursor.mentions.time(number->first) >= 0 ? std::nullopt : numbered(cursor, *number);
    }
    if (text.mask(token) == 0 || cursor.mentions.covered(token)) {
        return std::nullopt;
    }
    if (const LexMatch *match = text.best(token, m_words.partitives)) {
        return share(cursor, *match);
    }
    if (const LexMatch *match = text.best(token, m_words.singulatives, Article)) {
        return oneOf(cursor, *match);
    }
    if (const LexMatch *match = text.best(token, m_words.quantities)) {
        return vague(cursor, *match);
    }
    return noun(cursor);
}

std::optional<CountedPhrase> CountedPhraseFinder::numbered(const Cursor &cursor,
                                                           const NumberPhrase &number) const
{
    const AnnotatedText &text = cursor.draft.text;
    const domain::NumberValue &value = number.value;
    const bool open = value.qualifier == Qualifier::Vague || value.form == NumberForm::Vague;
    if (value.ordinal || value.percentage
        || (!open && !whole(value.value) && !whole(value.min) && !whole(value.max))) {
        return std::nullopt;
    }
    CountedPhrase phrase;
    const bool front = number.qualifierFirst != NoIndex && number.qualifierFirst < number.first;
    phrase.first = front ? number.qualifierFirst : number.first;
    phrase.end = std::max(number.end, number.qualifierEnd);
    int skipped = number.skipped;
    if (front) { // "لأكثر من 310": the particle stands before the qualifier
        const LexMatch *qualifier = text.best(phrase.first, m_words.qualifiers);
        skipped = qualifier == nullptr ? 0 : qualifier->skipped;
    }
    noteClitics(text, phrase, skipped);
    phrase.numbered = true;
    phrase.form = open ? NumberForm::Vague : value.form;
    phrase.lexeme = value.lexeme;
    setBounds(phrase, open ? Qualifier::Vague : value.qualifier, whole(value.value), whole(value.min),
              whole(value.max));
    if (takeEvent(cursor.draft, phrase)) {
        return phrase;
    }
    if (isThing(text, phrase.end) || (open && isRelative(text, phrase.end))) {
        return std::nullopt;
    }
    if (takeNoun(text, phrase, true)) {
        takeOutcome(text, phrase);
        takeCounterpart(text, phrase);
    }
    NounPhrase(m_words).complete(cursor.draft, phrase);
    return phrase;
}

std::optional<CountedPhrase> CountedPhraseFinder::vague(const Cursor &cursor, const LexMatch &match) const
{
    const AnnotatedText &text = cursor.draft.text;
    CountedPhrase phrase = begin(text, match);
    phrase.numbered = true;
    phrase.form = NumberForm::Vague;
    phrase.lexeme = text.entry(match).surface;
    setBounds(phrase, Qualifier::Vague, {}, {}, {});
    if (takeEvent(cursor.draft, phrase)) {
        return phrase;
    }
    if (isThing(text, phrase.end) || isRelative(text, phrase.end)) {
        return std::nullopt;
    }
    if (takeNoun(text, phrase, true)) {
        takeCounterpart(text, phrase);
    }
    NounPhrase(m_words).complete(cursor.draft, phrase);
    return phrase;
}

// "معظمهم نساء وأطفال", "غالبيتهم": a share of what stands before it.
std::optional<CountedPhrase> CountedPhraseFinder::share(const Cursor &cursor, const LexMatch &match) const
{
    const AnnotatedText &text = cursor.draft.text;
    CountedPhrase phrase = begin(text, match);
    phrase.numbered = true;
    phrase.share = true;
    phrase.form = NumberForm::Vague;
    phrase.lexeme = text.entry(match).surface;
    setBounds(phrase, Qualifier::Vague, {}, {}, {});
    if (takeNoun(text, phrase, false)) {
        takeCounterpart(text, phrase);
    }
    NounPhrase(m_words).complete(cursor.draft, phrase);
    return phrase;
}

// "أحد مقاتليها": one of a definite group.
std::optional<CountedPhrase> CountedPhraseFinder::oneOf(const Cursor &cursor, const LexMatch &match) const
{
    const AnnotatedText &text = cursor.draft.text;
    CountedPhrase phrase = begin(text, match);
    phrase.form = NumberForm::Singular;
    phrase.noun = NounForm::Singular;
    phrase.oneOf = true;
    phrase.numbered = true;
    setBounds(phrase, Qualifier::Exact, 1, {}, {});
    if (!takeNoun(text, phrase, true)) {
        return std::nullopt;
    }
    phrase.noun = NounForm::Singular;
    phrase.form = NumberForm::Singular;
    NounPhrase(m_words).complete(cursor.draft, phrase);
    return phrase;
}

// A noun that is its own number: singular, dual, or a plural without a number.
std::optional<CountedPhrase> CountedPhraseFinder::noun(const Cursor &cursor) const
{
    const AnnotatedText &text = cursor.draft.text;
    if (const LexMatch *match = text.best(cursor.token, m_words.victims)) {
        const FigureLexicon::NounRow &row = m_words.noun(text.entry(*match));
        const QStringView last = text.folded(match->first + match->count - 1);
        const bool halved = row.form == NounForm::Dual && last.endsWith(u'ي') // "ضابطي شرطة", not "الراعي"
            && ((match->clitics & (Article | LamLam)) != 0
                || !text.tokens().isWord(match->first + match->count));
        if (row.blocked || row.counted || halved || isAttribute(text, *match)) {
            return std::nullopt;
        }
        CountedPhrase phrase = begin(text, *match);
        phrase.noun = row.form;
        phrase.victims = row.victims;
        phrase.harm = row.harm;
        phrase.measure = row.measure;
        phrase.others = row.others;
        phrase.definite = (match->clitics & (Article | LamLam)) != 0;
        phrase.form = row.form == NounForm::Dual ? NumberForm::Dual
            : row.form == NounForm::Singular     ? NumberForm::Singular
                                                 : NumberForm::Plural;
        const qint64 value = row.form == NounForm::Dual ? 2 : 1;
        setBounds(phrase, row.form == NounForm::Plural ? Qualifier::UnspecifiedPlural : Qualifier::Exact,
                  value, {}, {});
        phrase.participle = row.participle;
        takeWho(text, phrase);
        const int afterNoun = phrase.end;
        NounPhrase(m_words).complete(cursor.draft, phrase);
        phrase.definite = phrase.definite || row.construct
            || (phrase.end == afterNoun && !phrase.numbered && isOwned(text, cursor.mentions, afterNoun));
        return phrase;
    }
    for (const ClassId cls : {m_words.munitions, m_words.events}) {
        const LexMatch *match = text.best(cursor.token, cls, Article | LamLam);
        if (match != nullptr && m_words.isDual(text.entry(*match))) {
            CountedPhrase phrase = begin(text, *match);
            phrase.end = match->first;
            phrase.form = NumberForm::Dual;
            setBounds(phrase, Qualifier::Exact, 2, {}, {});
            phrase.measure = cls == m_words.events ? domain::Measure::Events : domain::Measure::Munitions;
            phrase.end = match->first + match->count;
            NounPhrase(m_words).complete(cursor.draft, phrase);
            return phrase;
        }
    }
    return std::nullopt;
}

} // namespace tawthiq::extract
