// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon classes that the finders of names share, looked up once, and the few tests on single
// tokens that all of them need. Borrows nothing; safe on all threads.
#pragma once

#include "annotatedtext.h"

namespace tawthiq::extract {

inline constexpr quint8 AnyClitic = Conjunction | Preposition | LamLam | Article;
inline constexpr quint8 OutsideClitics = Conjunction | Preposition | LamLam; // those outside a span

struct NameClasses {
    explicit NameClasses(const Lexicon &lexicon);

    ClassId gazetteer;
    ClassId placeHeads;
    ClassId placeCues;
    ClassId placeParts;
    ClassId directions;
    ClassId orgNames;
    ClassId orgHeads;
    ClassId orgComplements;
    ClassId orgCues;
    ClassId demonyms;
    ClassId givenNames;
    ClassId familyNames;
    ClassId personNames;
    ClassId personTitles;
    ClassId personCues;
    ClassId nameParticles;
    ClassId speechVerbs;
    ClassId commonWords;
};

// Opening or closing, of any shape: their direction cannot be trusted.
[[nodiscard]] bool isQuote(const AnnotatedText &text, int token);

// When a quotation opens at `token`: one past its closing mark, at most `words` words on; else NoIndex.
[[nodiscard]] int endOfQuote(const AnnotatedText &text, int token, int words);

// True when the token stands right behind the word before it: no line break between.
[[nodiscard]] bool isWordAt(const AnnotatedText &text, int token);

// An everyday word, which is no name by itself. A match of its whole form; `clitics` may be split off.
[[nodiscard]] bool isCommon(const AnnotatedText &text, int token, const NameClasses &classes,
                            quint8 clitics = NoClitic);

// The end of the definite adjectives (of nation, or of `adjectives`) that begin at `token`.
[[nodiscard]] int endOfNisbas(const AnnotatedText &text, int token, const NameClasses &classes);

} // namespace tawthiq::extract
