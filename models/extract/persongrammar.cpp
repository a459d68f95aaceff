// SPDX-License-Identifier: GPL-3.0-or-later
#include "persongrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int MostParts = 6;
constexpr int MostUnknown = 2;
constexpr int ShortestUnknown = 3; // letters
constexpr int LongestVerb = 6; // letters of most verbs in the present
constexpr QChar Fathatan(0x064B);
constexpr QChar AlefMaqsura(0x0649);
constexpr float LeastShape = -0.1F; // of an unknown word that opens a name
constexpr float LeastShapeBehind = -0.35F; // of one behind a name
constexpr float LeastShapeCued = -1.0F; // of one behind a title and a name

quint64 bit(ClassId cls)
{
    return cls < MaximumClasses ? 1ULL << cls : 0;
}

} // namespace

PersonGrammar::PersonGrammar(const Lexicon &lexicon) : m_classes(lexicon), m_shape(lexicon, m_classes)
{
    for (const ClassId cls : {m_classes.gazetteer, m_classes.givenNames, m_classes.familyNames,
                              m_classes.personNames, m_classes.nameParticles, m_classes.placeParts}) {
        m_nameMask |= bit(cls);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.nameParticles)) {
        m_particles.push_back(entry.value == "kunya"_L1         ? Particle::Kunya
                                  : entry.value == "son"_L1     ? Particle::Son
                                  : entry.value == "servant"_L1 ? Particle::Servant
                                  : entry.value == "house"_L1   ? Particle::House
                                                                : Particle::Foreign);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.givenNames)) {
        m_ambiguous.push_back(!entry.feature("word"_L1).isEmpty());
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.familyNames)) {
        m_famous.push_back(!entry.feature("famous"_L1).isEmpty());
    }
}

std::optional<PersonPhrase> PersonGrammar::name(const AnnotatedText &text, int token, bool cued,
                                                quint8 forbidden) const
{
    PersonPhrase phrase{token, 0, token};
    while (phrase.parts() < MostParts && text.tokens().isWord(phrase.end)) {
        const quint8 outside = phrase.end == token ? static_cast<quint8>(forbidden | Article) : AnyClitic;
        if (!addParticle(text, phrase, outside) && !addKnown(text, phrase, outside)
            && !addUnknown(text, phrase, cued)) {
            break;
        }
    }
    if (phrase.end == token) {
        return std::nullopt;
    }
    // An everyday word first is the sentence, not the name: باسم محمد. The letters tell علي from على.
    const LexMatch *word = text.best(token, m_classes.commonWords, AnyClitic);
    const bool common = word != nullptr && !phrase.famous && !cued
        && text.best(token, m_classes.nameParticles) == nullptr
        && (!text.entry(*word).surface.endsWith(AlefMaqsura)
            || text.tokens().at(token).span.in(text.body()).endsWith(AlefMaqsura));
    return !common ? std::optional(phrase) : std::nullopt;
}

bool PersonGrammar::standsAlone(const PersonPhrase &phrase)
{
    if (phrase.famous) {
        return true;
    }
    return phrase.parts() >= 2 && (phrase.sure > 0 || (phrase.family > 0 && phrase.likely > phrase.family));
}

// أبو X, بن X, عبد الـX, آل X: the particle takes the word behind it, whatever that is.
bool PersonGrammar::addParticle(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const
{
    const LexMatch *match = text.best(phrase.end, m_classes.nameParticles, forbidden);
    if (match == nullptr) {
        return false;
    }
    const bool first = phrase.end == phrase.first;
    const Particle particle = m_particles[match->row];
    const int next = phrase.end + match->count;
    if (!text.tokens().isWord(next)) {
        return false;
    }
    const bool byFather = particle == Particle::Son && match->skipped == 0
        && text.folded(phrase.end).startsWith(u'ا'); // ابن خلدون
    if (first && particle != Particle::Kunya && particle != Particle::Servant && !byFather) {
        return false;
    }
    int end = next + 1;
    if (const LexMatch *given = text.best(next, m_classes.givenNames, AnyClitic)) {
        end = next + given->count;
        ++phrase.sure;
    } else if (particle == Particle::Servant) {
        if (!text.folded(next).startsWith(u"ال")) {
            return false;
        }
        ++phrase.sure;
    } else if (particle == Particle::House) {
        ++phrase.likely;
    } else if (isCommon(text, next, m_classes, Article) || !isNameable(text, next, true)) {
        return false;
    } else {
        ++phrase.likely;
    }
    phrase.famous = phrase.famous || (first && byFather);
    phrase.sure += first && particle == Particle::Kunya && phrase.sure > 0 ? 1 : 0; // a kunya is a name
    phrase.skipped = first ? match->skipped : phrase.skipped;
    phrase.end = end;
    return true;
}

bool PersonGrammar::addKnown(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const
{
    const bool first = phrase.end == phrase.first;
    const LexMatch *famous = text.best(phrase.end, m_classes.personNames, forbidden);
    const LexMatch *given = text.best(phrase.end, m_classes.givenNames, forbidden);
    const LexMatch *family = text.best(phrase.end, m_classes.familyNames, forbidden);
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
    const quint32 row = match->row;
    if (match == famous) {
        phrase.famous = true;
        phrase.sure += match->count;
    } else if (match == given) {
        const bool ambiguous = m_ambiguous[row] || isCommon(text, phrase.end, m_classes);
        if (!first && ambiguous && text.has(phrase.end, m_classes.personTitles)) {
            return false; // the name is over: محمد بن خليفة أمير قطر
        }
        (ambiguous ? phrase.likely : phrase.sure) += 1;
    } else if (m_famous[row]) {
        phrase.famous = phrase.famous || first;
        phrase.sure += 1;
        phrase.family += 1;
    } else if (first) {
        return false; // a family name alone is no person
    } else {
        phrase.likely += 1;
        phrase.family += 1;
    }
    phrase.skipped = first ? match->skipped : phrase.skipped;
    phrase.end += match->count;
    return true;
}

bool PersonGrammar::isOtherWord(const AnnotatedText &text, const LexMatch &match) const
{
    const LexiconEntry &entry = text.entry(match);
    // على written for علي: the final letter tells them apart.
    const QStringView raw = text.tokens().at(match.first).span.in(text.body());
    if (match.count == 1 && raw.endsWith(AlefMaqsura) && entry.surface.endsWith(u'ي')
        && isCommon(text, match.first, m_classes, Conjunction | Preposition)) {
        return true;
    }
    for (const LexMatch &other : text.matchesAt(match.first)) {
        const quint64 cls = bit(other.cls);
        if (other.skipped < match.skipped && (cls & m_nameMask) == 0) {
            return true;
        }
    }
    return false;
}

bool PersonGrammar::addUnknown(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const
{
    const bool first = phrase.end == phrase.first;
    // Behind a complete name an unknown word is the sentence going on.
    const bool complete = phrase.famous || phrase.family > 0 || phrase.parts() - phrase.unknown >= 3;
    if ((first && !cued) || (!first && complete) || phrase.unknown >= (cued ? MostUnknown : 1)
        || (!isNameable(text, phrase.end, !first) && !text.has(phrase.end, m_classes.demonyms))) {
        return false;
    }
    // علي السويدي: behind one given name a nisba is the family's.
    const LexMatch *nisba = text.best(phrase.end, m_classes.demonyms, OutsideClitics);
    if (nisba != nullptr) {
        const bool family = !first && phrase.parts() <= 2 && phrase.family == 0 && nisba->count == 1
            && text.folded(phrase.end).endsWith(u'ي') && ((nisba->clitics & Article) != 0 || phrase.sure > 0);
        phrase.likely += family ? 1 : 0;
        phrase.end += family ? 1 : 0;
        return family;
    }
    const float shape = m_shape.of(text.folded(phrase.end));
    if (shape < (first ? LeastShape : cued ? LeastShapeCued : LeastShapeBehind)) {
        return false;
    }
    phrase.shape = std::min(phrase.shape, shape);
    ++phrase.unknown;
    ++phrase.end;
    return true;
}

// A word that no lexicon explains otherwise; behind a name also one with the article (الجعفري).
bool PersonGrammar::isNameable(const AnnotatedText &text, int token, bool afterName) const
{
    if (!text.tokens().isWord(token)) {
        return false;
    }
    const QStringView word = text.folded(token);
    if (word.size() < ShortestUnknown || (text.mask(token) & ~m_nameMask) != 0) {
        return false;
    }
    if (!afterName && (word.startsWith(u"ال") || text.has(token, m_classes.gazetteer))) {
        return false;
    }
    if (text.tokens().at(token).span.in(text.body()).contains(Fathatan)) {
        return false; // an adverb: مطولاً
    }
    if (word.startsWith(u'و') || word.startsWith(u"بال") || word.startsWith(u"لل")
        || (word.startsWith(u'ي') && word.size() < LongestVerb)) {
        return false; // the next word with its particle, or a verb in the present
    }
    if (!afterName) {
        return !word.endsWith(u'ه');
    }
    // A family name with the article is a nisba, or it closes the phrase.
    return !word.startsWith(u"ال") || word.endsWith(u'ي') || !text.tokens().isWord(token + 1);
}

} // namespace tawthiq::extract
