// SPDX-License-Identifier: GPL-3.0-or-later
#include "persongrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int MostParts = 6; // without those behind بن
constexpr int MostUnknown = 2;
constexpr QChar AlefMaqsura(0x0649);
constexpr int ShortLone = 4; // letters of a name that stands by itself
constexpr int LongLone = 5; // of one behind a particle
constexpr float LoneShape = 0.2F; // of one whose letters show it
constexpr float LeastShape = -0.1F; // of an unknown word that opens a name
constexpr float LeastShapeBehind = -0.5F; // of one behind a name
constexpr float LeastShapeCued = -1.0F; // of one behind a title and a name

quint64 bit(ClassId cls)
{
    return cls < MaximumClasses ? 1ULL << cls : 0;
}

} // namespace

PersonGrammar::PersonGrammar(const Lexicon &lexicon) : m_words(lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().nameParticles)) {
        m_particles.push_back(entry.value == "kunya"_L1         ? Particle::Kunya
                                  : entry.value == "son"_L1     ? Particle::Son
                                  : entry.value == "servant"_L1 ? Particle::Servant
                                  : entry.value == "house"_L1   ? Particle::House
                                  : entry.value == "faith"_L1   ? Particle::Faith
                                                                : Particle::Foreign);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().givenNames)) {
        m_ambiguous.push_back(!entry.feature("word"_L1).isEmpty());
        m_lone.push_back(!entry.feature("lone"_L1).isEmpty());
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().personTitles)) {
        m_links.push_back(entry.value == "link"_L1);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().demonyms)) {
        m_nations.push_back(!entry.value.isEmpty());
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().familyNames)) {
        m_famous.push_back(!entry.feature("famous"_L1).isEmpty());
    }
}

std::optional<PersonPhrase> PersonGrammar::name(const AnnotatedText &text, int token, bool cued,
                                                quint8 forbidden) const
{
    PersonPhrase phrase{token, 0, token};
    while (phrase.parts() - phrase.sons < MostParts && text.tokens().isWord(phrase.end)) {
        const LexMatch *famous = text.best(phrase.end, classes().personNames, AnyClitic);
        if (phrase.end > token && famous != nullptr && famous->count > 1 && m_words.isPlain(text, token)) {
            break; // another name begins: أشرف كيم جونغ أون
        }
        const quint8 outside = phrase.end == token ? static_cast<quint8>(forbidden | Article) : AnyClitic;
        if (!addParticle(text, phrase, outside) && !addKnown(text, phrase, outside)
            && !addSonOf(text, phrase, cued) && !addUnknown(text, phrase, cued)) {
            break;
        }
    }
    return phrase.end > token && !opensWithWord(text, phrase, cued) ? std::optional(phrase) : std::nullopt;
}

bool PersonGrammar::standsAlone(const PersonPhrase &phrase)
{
    if (phrase.famous) {
        return true;
    }
    return phrase.parts() >= 2 && (phrase.sure > 0 || (phrase.family > 0 && phrase.likely > phrase.family));
}

bool PersonGrammar::isAmbiguous(const AnnotatedText &text, int token) const
{
    const LexMatch *given = text.best(token, classes().givenNames);
    return given != nullptr && m_ambiguous[given->row];
}

// An everyday word first is the sentence, not the name: باسم محمد. The letters tell علي from على.
bool PersonGrammar::opensWithWord(const AnnotatedText &text, const PersonPhrase &phrase, bool cued) const
{
    const LexMatch *word = text.best(phrase.first, classes().commonWords, AnyClitic);
    const bool family = phrase.family == 1 && phrase.parts() == 2 && !m_words.isOrdinary(text, phrase.end - 1)
        && !text.folded(phrase.end - 1).startsWith(u"ال") && isAmbiguous(text, phrase.first); // أمل هباني
    return word != nullptr && !family && !phrase.famous && !cued
        && text.best(phrase.first, classes().nameParticles) == nullptr
        && (!text.entry(*word).surface.endsWith(AlefMaqsura)
            || text.tokens().at(phrase.first).span.in(text.body()).endsWith(AlefMaqsura));
}

bool PersonGrammar::addKnown(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const
{
    const bool first = phrase.end == phrase.first;
    const LexMatch *famous = text.best(phrase.end, classes().personNames, forbidden);
    const LexMatch *given = text.best(phrase.end, classes().givenNames, forbidden);
    const LexMatch *family = text.best(phrase.end, classes().familyNames, forbidden);
    const LexMatch *match = famous;
    if (given != nullptr && (match == nullptr || given->count > match->count)) {
        match = given;
    }
    if (family != nullptr && (match == nullptr || family->count > match->count)) {
        match = family;
    }
    if (match == nullptr || isOtherWord(text, *match)) {
        return false;
    }
    if (match == famous) {
        phrase.famous = true;
        phrase.complete = match->count > 1 || text.folded(phrase.end).startsWith(u"ال");
        phrase.sure += match->count;
    } else if (!(match == given ? addGiven(text, phrase, *match) : addFamily(text, phrase, *match))) {
        return false;
    }
    phrase.family += match == given && family != nullptr && !first ? 1 : 0;
    phrase.skipped = first ? match->skipped : phrase.skipped;
    phrase.end += match->count;
    return true;
}

bool PersonGrammar::addGiven(const AnnotatedText &text, PersonPhrase &phrase, const LexMatch &match) const
{
    const bool first = phrase.end == phrase.first;
    const bool word = m_words.isPlain(text, phrase.end);
    const bool ambiguous =
        m_ambiguous[match.row] || isCommon(text, phrase.end, classes()) || m_words.isAdverb(text, phrase.end);
    const int next = phrase.end + match.count;
    const bool title = text.has(phrase.end, classes().personTitles) && text.tokens().isWord(next)
        && !text.has(next, classes().givenNames) && !text.has(next, classes().nameParticles);
    if (!first && ambiguous && (title || phrase.complete || (word && phrase.sons > 0))) {
        return false; // the name is over: محمد بن خليفة أمير قطر, علي بن أبي طالب كرم الله وجهه
    }
    (ambiguous ? phrase.likely : phrase.sure) += 1;
    phrase.lone = first && !ambiguous && isLone(text, phrase.end, match);
    return true;
}

// One word that is nothing but a name: a listed one, or one with a foreign name's letters.
bool PersonGrammar::isLone(const AnnotatedText &text, int token, const LexMatch &given) const
{
    const quint64 names =
        bit(classes().givenNames) | bit(classes().familyNames) | bit(classes().nameParticles);
    const qsizetype length = text.folded(token).size() - given.skipped;
    if ((text.mask(token) & ~names) != 0 || (given.count == 1 && given.skipped > 0 && length < LongLone)) {
        return false;
    }
    return m_lone[given.row] || given.count > 1
        || (length >= ShortLone && !text.folded(token).startsWith(u"ال") && !m_words.isOrdinary(text, token)
            && m_words.shape(text, token) >= LoneShape);
}

bool PersonGrammar::addFamily(const AnnotatedText &text, PersonPhrase &phrase, const LexMatch &match) const
{
    const bool first = phrase.end == phrase.first;
    const LexMatch *office = text.best(phrase.end, classes().personTitles);
    const bool title = office != nullptr && match.count == 1 && !m_links[office->row];
    if (!first && (phrase.complete || (title && isFollowedByName(text, phrase.end + match.count)))) {
        return false; // هارون الرشيد العباسي, سليمان الخليفة الأموي
    }
    if (m_famous[match.row] && !(first && m_words.isOrdinary(text, phrase.end))) {
        phrase.famous = phrase.famous || first;
        phrase.sure += 1;
    } else if (first) {
        return false; // a family name alone is no person
    } else {
        phrase.likely += 1;
    }
    phrase.family += 1;
    return true;
}

// What an office has behind it: أمير قطر, رئيس الحكومة.
bool PersonGrammar::isGoverned(const AnnotatedText &text, int token) const
{
    for (const ClassId cls : {classes().demonyms, classes().gazetteer, classes().orgHeads, classes().orgNames,
                              classes().placeHeads, classes().orgComplements, classes().personTitles}) {
        if (text.has(token, cls) && !text.has(token, classes().givenNames)) {
            return true;
        }
    }
    return false;
}

// A title behind a name opens the next one, or is explained: المرشد العام, الخليفة الأموي.
bool PersonGrammar::isFollowedByName(const AnnotatedText &text, int token) const
{
    return text.has(token, classes().givenNames) || text.has(token, classes().demonyms)
        || text.has(token, classes().personTitles) || text.has(token, classes().orgHeads);
}

bool PersonGrammar::isOtherWord(const AnnotatedText &text, const LexMatch &match) const
{
    const LexiconEntry &entry = text.entry(match);
    // على written for علي: the final letter tells them apart.
    const QStringView raw = text.tokens().at(match.first).span.in(text.body());
    if (match.count == 1 && raw.endsWith(AlefMaqsura) && entry.surface.endsWith(u'ي')
        && (isCommon(text, match.first, classes(), Conjunction | Preposition)
            || m_words.isPlain(text, match.first))) {
        return true;
    }
    if (match.skipped > 0 && m_words.isPlain(text, match.first)) {
        return true; // دعم is no ل + name
    }
    for (const LexMatch &other : text.matchesAt(match.first)) {
        const quint64 cls = bit(other.cls);
        if (other.skipped < match.skipped && (cls & m_words.nameMask()) == 0) {
            return true;
        }
    }
    return false;
}

bool PersonGrammar::addUnknown(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const
{
    const bool first = phrase.end == phrase.first;
    // Behind a complete name an unknown word is the sentence going on.
    const bool complete =
        phrase.famous || phrase.family > 0 || phrase.sons > 0 || phrase.parts() - phrase.unknown >= 3;
    const LexMatch *nisba = text.best(phrase.end, classes().demonyms, OutsideClitics);
    if ((first && !cued) || (!first && complete) || phrase.unknown >= (cued ? MostUnknown : 1)
        || (nisba == nullptr && !m_words.isNameable(text, phrase.end, !first))) {
        return false;
    }
    if (nisba != nullptr) {
        return !first && addNisba(text, phrase, *nisba);
    }
    if (!first && phrase.sure > 0 && m_words.isFamily(text, phrase.end)) {
        ++phrase.likely;
        ++phrase.family;
        ++phrase.end;
        return true;
    }
    const float shape = m_words.shape(text, phrase.end);
    if (shape < (first ? LeastShape : cued ? LeastShapeCued : LeastShapeBehind)) {
        return false;
    }
    phrase.shape = std::min(phrase.shape, shape);
    ++phrase.unknown;
    ++phrase.end;
    return true;
}

// علي السويدي: behind one given name a nisba is the family's.
bool PersonGrammar::addNisba(const AnnotatedText &text, PersonPhrase &phrase, const LexMatch &nisba) const
{
    const bool family = phrase.parts() <= 2 && phrase.family == 0 && nisba.count == 1 && !m_nations[nisba.row]
        && text.folded(phrase.end).endsWith(u'ي') && ((nisba.clitics & Article) != 0 || phrase.sure > 0);
    phrase.likely += family ? 1 : 0;
    phrase.end += family ? 1 : 0;
    return family;
}

} // namespace tawthiq::extract
