// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of Arabic personal names: given + father + family, أبو/أم (kunya), بن, آل, عبد الـ, and
// foreign names, which are words that nothing else explains. Tokens are indices into the
// AnnotatedText. Immutable after construction, safe on all threads.
#pragma once

#include "namewords.h"

namespace tawthiq::extract {

struct PersonPhrase {
    int first = 0;
    int skipped = 0; // folded units of particles in front
    int end = 0;
    int sure = 0; // parts that are names and no ordinary words
    int likely = 0; // parts that are names and also words, or follow a name
    int family = 0; // of the likely ones, listed family names
    int unknown = 0; // words that nothing explains
    int sons = 0; // parts behind بن
    float shape = 9; // the least name-like of the unknown ones, see NameShape
    bool famous = false; // a well-known person's usual name
    bool complete = false; // a well-known person's full name
    bool lone = false; // one given name that is nothing else

    [[nodiscard]] int parts() const { return sure + likely + unknown; }
    [[nodiscard]] bool isOneName() const { return (lone || famous) && parts() == 1; }
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
    // أبو, أم in front of any word.
    [[nodiscard]] bool isKunya(const AnnotatedText &text, int token) const;
    [[nodiscard]] const NameWords &words() const { return m_words; }
    [[nodiscard]] const NameClasses &classes() const { return m_words.classes(); }

private:
    enum class Particle : quint8 { Kunya, Son, Servant, House, Foreign, Faith };

    [[nodiscard]] bool addParticle(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const;
    [[nodiscard]] int endBehindParticle(const AnnotatedText &text, PersonPhrase &phrase, int token,
                                        Particle particle) const;
    [[nodiscard]] bool opens(const AnnotatedText &text, int token, Particle particle) const;
    [[nodiscard]] bool addFaith(const AnnotatedText &text, PersonPhrase &phrase) const;
    [[nodiscard]] bool addKnown(const AnnotatedText &text, PersonPhrase &phrase, quint8 forbidden) const;
    [[nodiscard]] bool addGiven(const AnnotatedText &text, PersonPhrase &phrase, const LexMatch &match) const;
    [[nodiscard]] bool addFamily(const AnnotatedText &text, PersonPhrase &phrase,
                                 const LexMatch &match) const;
    [[nodiscard]] bool addSonOf(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const;
    [[nodiscard]] bool addUnknown(const AnnotatedText &text, PersonPhrase &phrase, bool cued) const;
    [[nodiscard]] bool addNisba(const AnnotatedText &text, PersonPhrase &phrase, const LexMatch &nisba) const;
    [[nodiscard]] bool isLone(const AnnotatedText &text, int token, const LexMatch &given) const;
    [[nodiscard]] bool isAmbiguous(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isGoverned(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isFollowedByName(const AnnotatedText &text, int token) const;
    [[nodiscard]] Particle particle(const LexMatch &match) const { return m_particles[match.row]; }
    [[nodiscard]] bool opensWithWord(const AnnotatedText &text, const PersonPhrase &phrase, bool cued) const;
    // True when the word at `token` is read whole as something else than the match.
    [[nodiscard]] bool isOtherWord(const AnnotatedText &text, const LexMatch &match) const;

    NameWords m_words;
    std::vector<Particle> m_particles;
    std::vector<bool> m_ambiguous; // rows of given_names that are words too
    std::vector<bool> m_lone; // rows of given_names that are nothing but a name
    std::vector<bool> m_links; // rows of person_titles that only continue a title
    std::vector<bool> m_nations; // rows of demonyms that are of a country, no family's
    std::vector<bool> m_famous; // rows of family_names that name one person by themselves
};

} // namespace tawthiq::extract
