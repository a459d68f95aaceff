// SPDX-License-Identifier: GPL-3.0-or-later
// The noun behind a number: people, bodies, families, attacks or munitions.
#include "countedphrasefinder.h"

#include "nounphrase.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

bool isOpening(const AnnotatedText &text, int token)
{
    if (!text.tokens().valid(token) || text.tokens().at(token).kind != text::TokenKind::Sign) {
        return false;
    }
    const QChar sign = text.folded(token).front();
    return sign == u'(' || sign == u'"' || sign == u'«' || sign == u'“' || sign == u'”';
}

bool isUnknownNoun(const AnnotatedText &text, int token, const FigureLexicon &words)
{
    for (const ClassId cls : {words.light, words.harmCues, words.fateCues, words.agents, words.relations,
                              words.clauses, words.attributions}) {
        if (text.has(token, cls)) {
            return false;
        }
    }
    return text.tokens().isWord(token) && text.folded(token).size() > 2
        && text.tokens().at(token).gap != text::Gap::Newline;
}

} // namespace

bool CountedPhraseFinder::takeNoun(const AnnotatedText &text, CountedPhrase &phrase, bool possessed) const
{
    int token = phrase.end;
    const bool partitive = text.tokens().isWord(token) && text.folded(token) == u"من";
    const bool bracket = !partitive && isOpening(text, token);
    if (partitive || bracket) {
        ++token;
    }
    const LexMatch *match = nullptr;
    const FigureLexicon::NounRow *row = m_words.nounAt(text, token, possessed, &match);
    if (row == nullptr || !text.sameSentence(token, phrase.first)) {
        const bool alone = text.folded(phrase.first).startsWith(u"ال"); // "العشرات"
        phrase.unknownNoun = !alone && isUnknownNoun(text, phrase.end, m_words);
        return false;
    }
    // "3 من قرية": what it is taken from must be a definite group.
    const bool definite =
        match == nullptr || (match->clitics & Article) != 0 || row->form == NounForm::Plural;
    if (partitive && !definite) {
        return false;
    }
    phrase.victims = row->victims;
    phrase.harm = row->harm;
    phrase.noun = row->form;
    phrase.measure = row->measure;
    phrase.others = row->others;
    phrase.ofGroup = partitive && match != nullptr && (match->clitics & Article) != 0;
    phrase.end = token + (match == nullptr ? 1 : match->count);
    if (bracket && text.tokens().isSign(phrase.end, u')')) {
        ++phrase.end;
    }
    return true;
}

bool CountedPhraseFinder::takeEvent(const Draft &draft, CountedPhrase &phrase) const
{
    const AnnotatedText &text = draft.text;
    const bool partitive = text.tokens().isWord(phrase.end) && text.folded(phrase.end) == u"من";
    const int token = phrase.end + (partitive ? 1 : 0);
    for (const ClassId cls : {m_words.munitions, m_words.events}) {
        const LexMatch *match = text.best(token, cls, Conjunction | Preposition | LamLam);
        if (match == nullptr) {
            continue;
        }
        phrase.measure = cls == m_words.events ? domain::Measure::Events : domain::Measure::Munitions;
        phrase.end = token + match->count;
        NounPhrase(m_words).complete(draft, phrase);
        const LexMatch *other = text.best(phrase.end, cls, Preposition | LamLam);
        if (phrase.form == domain::NumberForm::Vague && other != nullptr
            && (other->clitics & Conjunction) != 0) {
            phrase.end = other->first + other->count;
        }
        return true;
    }
    return false;
}

// "جرحى أطفال": who they are stands behind as one more noun.
void CountedPhraseFinder::takeWho(const AnnotatedText &text, CountedPhrase &phrase) const
{
    const LexMatch *match =
        text.best(phrase.end, m_words.victims, Conjunction | Preposition | LamLam | Article);
    if (match == nullptr || phrase.harm == 0 || phrase.noun != NounForm::Plural || phrase.definite) {
        return;
    }
    const FigureLexicon::NounRow &row = m_words.noun(text.entry(*match));
    if (row.harm == 0 && row.form == NounForm::Plural && !row.others && !row.construct
        && row.measure == domain::Measure::Persons) {
        phrase.victims |= row.victims;
        phrase.end = match->first + match->count;
    }
}

// "10 أطفال قتلى": what became of them stands behind as one more noun.
void CountedPhraseFinder::takeOutcome(const AnnotatedText &text, CountedPhrase &phrase) const
{
    const LexMatch *match =
        text.best(phrase.end, m_words.victims, Conjunction | Preposition | LamLam | Article);
    if (match == nullptr || phrase.harm != 0 || phrase.victims == 0) {
        return;
    }
    const FigureLexicon::NounRow &row = m_words.noun(text.entry(*match));
    if (row.harm != 0 && row.form == NounForm::Plural && row.measure == domain::Measure::Persons
        && !row.participle) {
        phrase.harm = row.harm;
        phrase.end = match->first + match->count;
    }
}

// The other half of a pair under one number: 86 طفلاً وطفلة, 56 قتيلاً وجريحاً, عشرات القتلى والجرحى.
void CountedPhraseFinder::takeCounterpart(const AnnotatedText &text, CountedPhrase &phrase) const
{
    for (int n = 0; n < 3; ++n) {
        const LexMatch *match = text.best(phrase.end, m_words.victims, Preposition | LamLam);
        if (match == nullptr || (match->clitics & Conjunction) == 0) {
            return;
        }
        const FigureLexicon::NounRow &row = m_words.noun(text.entry(*match));
        const bool singulars = phrase.noun == NounForm::Singular && row.form == NounForm::Singular;
        const bool open = phrase.form == domain::NumberForm::Vague && row.form == NounForm::Plural;
        const bool outcomes = phrase.harm != 0 && row.harm != 0 && row.form == phrase.noun;
        if (phrase.oneOf || row.others || (row.counted && row.form == NounForm::Singular)
            || (phrase.harm != 0) != (row.harm != 0) || (!singulars && !open && !outcomes)) {
            return;
        }
        phrase.victims |= row.victims;
        phrase.harm |= row.harm;
        phrase.end = match->first + match->count;
    }
}

// "عدد من قتلوا": the number of those who were killed, not a number of people.
bool CountedPhraseFinder::isRelative(const AnnotatedText &text, int token) const
{
    return text.has(token, m_words.harmCues) && text.folded(token - 1) == u"من"
        && !text.has(token, m_words.victims);
}

// Something that is counted and is no people: 20 متراً; but "20 حالة اعتقال" are.
bool CountedPhraseFinder::isThing(const AnnotatedText &text, int token) const
{
    const LexMatch *thing = text.best(token, m_words.things, Conjunction);
    const LexMatch *people = text.best(token, m_words.victims, Conjunction);
    return thing != nullptr && (people == nullptr || people->count <= thing->count);
}

// True when a word of ours stands at `token`, behind which people may be named.
bool CountedPhraseFinder::isAnnounced(const AnnotatedText &text, int token) const
{
    for (const ClassId cls :
         {m_words.harmCues, m_words.fateCues, m_words.relations, m_words.light, m_words.clauses,
          m_words.agents, m_words.victims, m_words.hits, m_words.weapons, m_words.quantities}) {
        if (text.has(token, cls)) {
            return true;
        }
    }
    return false;
}

// "هجوم انتحاري", "لغم حوثي": says whose the weapon is, not who was hurt.
bool CountedPhraseFinder::isAttribute(const AnnotatedText &text, const LexMatch &match) const
{
    const int before = match.first - 1;
    const LexMatch *weapon = text.best(before, m_words.weapons);
    if (weapon != nullptr && weapon->count > 1) {
        return true;
    }
    const FigureLexicon::NounRow &row = m_words.noun(text.entry(match));
    const bool civilian = (row.victims & bit(domain::Victim::Civilian)) != 0;
    if ((civilian || text.folded(match.first).endsWith(u"يه")) && row.form == NounForm::Singular
        && match.clitics == NoClitic && text.tokens().isWord(before) && text.mask(before) != 0
        && !text.folded(match.first).endsWith(u'ا')) {
        return !isAnnounced(text, before); // "ملابس مدنية"
    }
    const bool arms =
        weapon != nullptr || text.has(before, m_words.munitions) || text.has(before, m_words.events);
    const VictimSet combatant = bit(domain::Victim::Fighter) | bit(domain::Victim::Soldier);
    return arms && match.clitics == NoClitic && row.form == NounForm::Singular && row.harm == 0
        && ((row.victims & combatant) != 0 || text.entry(match).features.contains("nationality"_L1));
}

} // namespace tawthiq::extract
