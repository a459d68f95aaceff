// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of Arabic personal names: given + father + family, أبو/أم (kunya), بن, آل, عبد الـ, and
// foreign names, which are words that nothing else explains. Tokens are indices into the
// AnnotatedText. Immutable after construction, safe on all threads.
#pragma once

#include "nameshape.h"

namespace tawthiq::extract {

struct PersonPhrase {
    int first = 0;
    int skipped = 0; // folded units of particles in front
    int end = 0;
    int sure = 0; // parts that are names and no ordinary words
    int likely = 0; // parts that are names and also words, or follow a name
    int family = 0; // of the likely ones, listed family names
    int unknown = 0; // words that nothing explains
    float shape = 9; // the least name-like of those, see NameShape
    bool famous = false; // a well-known person's usual name

    [[nodiscard]] int parts() const { return sure + likely + unknown; }
};

class PersonGrammar
{
public:
    explicit PersonGrammar(const Lexicon &lexicon);

    // The longest name at `token`; the first part may be unknown when `cued` by a title.
    [[nodiscard]] std::optional<PersonPhrase> name(const AnnotatedText &text, int token, bool cued,
                                                   quint8 forbidden = NoClitic) const;
    // True when the words alone show a person, without a title or verb in front.
    [[nodiscard]] static bool standsAlone(const PersonPhrase &phrase);
    [[nodiscard]] const NameClasses &classes() const { return m_classes; }

private:
    enum class Particle : quint8 { Kunya, Son, Servant, House, Foreign };

    [[nodiscard]] bool addParticle(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const;
    [[nodiscard]] bool addKnown(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const;
    [[nodiscard]] bool addUnknown(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const;
    [[nodiscard]] bool isNameable(const AnnotatedText &text, int token, bool afterName) const;
    // True when the word at `token` is read whole as something else than the match.
    [[nodiscard]] bool isOtherWord(const AnnotatedText &text, const LexMatch &match) const;

    NameClasses m_classes;
    NameShape m_shape;
    quint64 m_nameMask = 0; // classes whose words may be part of a name
    std::vector<Particle> m_particles;
    std::vector<bool> m_ambiguous; // rows of given_names that are words too
    std::vector<bool> m_famous; // rows of family_names that name one person by themselves
};

} // namespace tawthiq::extract
