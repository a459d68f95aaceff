// SPDX-License-Identifier: GPL-3.0-or-later
#include "persongrammar.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int MostParts = 6;
constexpr int MostUnknown = 3;
constexpr int ShortestUnknown = 3; // letters
constexpr QChar Fathatan(0x064B);

quint64 bit(ClassId cls)
{
    return cls < MaximumClasses ? 1ULL << cls : 0;
}

} // namespace

PersonGrammar::PersonGrammar(const Lexicon &lexicon) : m_classes(lexicon)
{
    for (const ClassId cls : {m_classes.gazetteer, m_classes.givenNames, m_classes.familyNames,
                              m_classes.personNames, m_classes.nameParticles, m_classes.placeParts}) {
        m_nameMask |= bit(cls);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.nameParticles)) {
        m_particles.push_back(entry.value == "kunya"_L1     ? Particle::Kunya
                                  : entry.value == "son"_L1 ? Particle::Son
                                  : entry.value == "servant"_L1 ? Particle::Servant
                                  : entry.value == "house"_L1   ? Particle::House
                                                                : Particle::Foreign);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.givenNames)) {
        m_ambiguous.push_back(!entry.feature("word"_L1).isEmpty());
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
    return phrase.end > token ? std::optional(phrase) : std::nullopt;
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
    const Particle particle = m_particles[text.entry(*match).row];
    const int next = phrase.end + match->count;
    if (!text.tokens().isWord(next)) {
        return false;
    }
    if (first && particle != Particle::Kunya && particle != Particle::Servant) {
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
    } else if (isCommon(text, next, m_classes, Article) || !isNameable(text, next, true)) {
        return false;
    } else {
        ++phrase.likely;
    }
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
    if (famous != nullptr && (given == nullptr || famous->count >= given->count)) {
        phrase.famous = true;
        phrase.sure += famous->count;
        phrase.skipped = first ? famous->skipped : phrase.skipped;
        phrase.end += famous->count;
        return true;
    }
    if (given != nullptr) {
        const bool ambiguous = m_ambiguous[text.entry(*given).row] || isCommon(text, phrase.end, m_classes);
        (ambiguous ? phrase.likely : phrase.sure) += 1;
        phrase.skipped = first ? given->skipped : phrase.skipped;
        phrase.end += given->count;
        return true;
    }
    if (family != nullptr) {
        phrase.likely += 1;
        phrase.family += 1;
        phrase.skipped = first ? family->skipped : phrase.skipped;
        phrase.end += family->count;
        return true;
    }
    return false;
}

bool PersonGrammar::addUnknown(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const
{
    const bool first = phrase.end == phrase.first;
    if ((first && !cued) || phrase.unknown >= MostUnknown || !isNameable(text, phrase.end, !first)) {
        return false;
    }
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
    if (!afterName) {
        return !word.endsWith(u'ه');
    }
    // A family name with the article is a nisba, or it closes the phrase.
    return !word.startsWith(u"ال") || word.endsWith(u'ي') || !text.tokens().isWord(token + 1);
}

} // namespace tawthiq::extract
