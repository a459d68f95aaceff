// SPDX-License-Identifier: GPL-3.0-or-later
// The particles of names: أبو X, X بن Y, عبد الـX, آل X, دي X, X الدين.
#include "persongrammar.h"

namespace tawthiq::extract {

namespace {

constexpr qsizetype ShortestName = 2; // letters
constexpr qsizetype ShortestFather = 3; // letters of what stands before بن

} // namespace

// The particle takes the word behind it, whatever that is.
bool PersonGrammar::addParticle(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const
{
    const LexMatch *match = text.best(phrase.end, classes().nameParticles, forbidden);
    if (match == nullptr) {
        return addFaith(text, phrase);
    }
    const bool first = phrase.end == phrase.first;
    const Particle kind = particle(*match);
    const int next = phrase.end + match->count;
    const bool byFather =
        kind == Particle::Son && match->skipped == 0 && text.folded(phrase.end).startsWith(u'ا'); // ابن خلدون
    if (kind == Particle::Faith
        || (first && !byFather
            && !(opens(text, next, kind) && (kind < Particle::House || match->skipped == 0)))) {
        return false;
    }
    // تروي أم محمود: what looks like a verb in the present is one.
    const QChar letter = text.folded(phrase.first).front();
    const bool verb = !first && phrase.parts() == 1 && (letter == u'ت' || letter == u'ي')
        && m_words.isOrdinary(text, phrase.first);
    const int end = verb ? next : endBehindParticle(text, phrase, next, kind);
    if (end == next) {
        return addFaith(text, phrase);
    }
    phrase.famous = phrase.famous || (first && kind != Particle::Kunya && kind != Particle::Servant);
    phrase.sons += kind == Particle::Son ? 1 : 0;
    phrase.sure += first && kind == Particle::Kunya && phrase.sure > 0 ? 1 : 0; // a kunya is a name
    phrase.lone = first && kind != Particle::Kunya && phrase.sure > 0;
    phrase.skipped = first ? match->skipped : phrase.skipped;
    phrase.end = end;
    return true;
}

bool PersonGrammar::isKunya(const AnnotatedText &text, int token) const
{
    const LexMatch *match = text.best(token, classes().nameParticles, AnyClitic);
    return match != nullptr && particle(*match) == Particle::Kunya && text.tokens().isWord(token + 1);
}

// Whether a name may begin with the particle: أبو عمار, عبد الرحمن; دي ميستورا and بن علي with a known name.
bool PersonGrammar::opens(const AnnotatedText &text, int token, Particle kind) const
{
    switch (kind) {
    case Particle::Kunya:
    case Particle::Servant:
        return true;
    case Particle::Son:
    case Particle::Foreign: {
        if (isCommon(text, token - 1, classes())) {
            return false; // فإن عمر
        }
        const LexMatch *family = text.best(token, classes().familyNames, AnyClitic);
        const LexMatch *given = text.best(token, classes().givenNames, AnyClitic);
        return (family != nullptr && m_famous[family->row])
            || (given != nullptr && kind == Particle::Foreign && !m_ambiguous[given->row])
            || text.best(token, classes().personNames, AnyClitic) != nullptr;
    }
    case Particle::House:
    case Particle::Faith:
        break;
    }
    return false;
}

// The end of what a particle takes, or `token` when that can be no name.
int PersonGrammar::endBehindParticle(const AnnotatedText &text, PersonPhrase &phrase, int token,
                                     Particle kind) const
{
    if (!text.tokens().isWord(token) || text.folded(token).size() < ShortestName) {
        return token;
    }
    // بن عبد الكريم, بن أبي عبيد
    const LexMatch *inner = text.best(token, classes().nameParticles, AnyClitic);
    if (inner != nullptr && kind == Particle::Son && particle(*inner) < Particle::House) {
        const Particle within = particle(*inner) == Particle::Kunya ? Particle::House : particle(*inner);
        const int end = endBehindParticle(text, phrase, token + inner->count, within);
        if (end > token + inner->count) {
            return end;
        }
    }
    if (const LexMatch *given = text.best(token, classes().givenNames, AnyClitic)) {
        ++phrase.sure;
        return token + given->count;
    }
    if (kind == Particle::Servant) {
        phrase.sure += text.folded(token).startsWith(u"ال") ? 1 : 0;
        return text.folded(token).startsWith(u"ال") ? token + 1 : token;
    }
    const bool any = kind == Particle::House || (kind == Particle::Son && phrase.end > phrase.first);
    if (!any && (isCommon(text, token, classes(), Article) || !m_words.isNameable(text, token, true))) {
        return token;
    }
    ++phrase.likely;
    return token + 1;
}

// حسام الدين: a given name and الدين are one name.
bool PersonGrammar::addFaith(const AnnotatedText &text, PersonPhrase &phrase) const
{
    const LexMatch *given = text.best(phrase.end, classes().givenNames, AnyClitic);
    const LexMatch *faith = text.best(phrase.end + 1, classes().nameParticles, AnyClitic);
    if (given == nullptr || given->count != 1 || faith == nullptr || particle(*faith) != Particle::Faith) {
        return false;
    }
    ++phrase.sure;
    phrase.lone = phrase.end == phrase.first;
    phrase.end += 2;
    return true;
}

// الوليد بن طلال: whatever stands before بن is a given name, unless the sentence needs it.
bool PersonGrammar::addSonOf(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const
{
    const LexMatch *son = text.best(phrase.end + 1, classes().nameParticles, AnyClitic);
    if (phrase.end != phrase.first || son == nullptr || particle(*son) != Particle::Son
        || !text.folded(phrase.end + 1).startsWith(u'ب')) {
        return false;
    }
    const QStringView word = text.folded(phrase.end);
    const bool definite = word.startsWith(u"ال");
    const quint64 known = text.mask(phrase.end) & ~m_words.nameMask();
    if (word.size() < ShortestFather
        || (!cued && (known != 0 || (!definite && m_words.isOrdinary(text, phrase.end))))) {
        return false;
    }
    phrase.likely += 1;
    phrase.end += 1;
    return true;
}

} // namespace tawthiq::extract
