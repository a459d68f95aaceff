// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a bare name of the gazetteer is a place where it stands. A well-known name is one, unless it
// is an everyday word there (الباب, تدمر, حماة); a village needs a locative particle or a list; a name
// that is a word needs a place's surroundings: a direction, a parent, its land's nisba, a way from and
// to. Tokens are indices into the AnnotatedText. Immutable, safe on all threads.
#pragma once

#include "placegrammar.h"

namespace tawthiq::extract {

// What the text says around a name, gathered before the names are judged.
struct PlaceSurroundings {
    std::vector<std::size_t> namedWithHead; // hashes of names that stood behind a head somewhere
    std::vector<char> endsPlace; // by token: a place ends right before it
    std::vector<PlaceIndex> countries; // that the text names, also by nisba
    std::vector<PlaceIndex> divisions;
};

// Why a bare name may be none: Minor = a village's; well known, but a word too: Word = mostly the place,
// Led = only behind a particle; Common = mostly the word.
enum class PlaceDoubt : quint8 { None, Minor, Word, Led, Common };

class PlaceEvidence
{
public:
    PlaceEvidence(const Lexicon &lexicon, const PlaceGrammar &grammar);

    [[nodiscard]] bool accepts(const AnnotatedText &text, const PlaceSurroundings &around,
                               const PlacePhrase &name) const;
    [[nodiscard]] PlaceDoubt doubt(const AnnotatedText &text, const PlacePhrase &name) const;
    // The token is a cue: "in" a place, "near" it, or something done "by" it.
    [[nodiscard]] bool isIn(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isNear(const AnnotatedText &text, int token) const
    {
        return cueAt(text, token) == Cue::Near;
    }
    [[nodiscard]] bool isBy(const AnnotatedText &text, int token) const
    {
        return cueAt(text, token) == Cue::By;
    }
    // Of a name's words, so that it is known again.
    [[nodiscard]] static std::size_t hashOf(const AnnotatedText &text, const PlacePhrase &phrase);

private:
    enum class Cue : quint8 { None, In, From, To, Near, By, Seat };

    [[nodiscard]] Cue cueAt(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isLed(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool isListed(const AnnotatedText &text, const PlaceSurroundings &around,
                                const PlacePhrase &name) const;
    [[nodiscard]] bool isSituated(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] static bool endsInTanwin(const AnnotatedText &text, int token);
    [[nodiscard]] bool isSeat(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool closes(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isOtherWord(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool readsAsWord(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool isNisba(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool isSpoiltByParticle(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool liesIn(const PlacePhrase &name, const std::vector<PlaceIndex> &lands,
                              PlaceIndex Place::*member) const;

    const PlaceGrammar &m_grammar;
    const PlaceNames &m_names;
    const NameClasses &m_classes;
    ClassId m_doubts; // names of places that are words too
    ClassId m_dayParts;
    std::vector<Cue> m_cueOfRow;
    std::vector<PlaceDoubt> m_doubtOfRow;
};

} // namespace tawthiq::extract
