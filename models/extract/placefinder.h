// SPDX-License-Identifier: GPL-3.0-or-later
// Finds place names with their heads and their use (location, actor, part of a name). A bare name of
// a small or doubtful place counts only where its surroundings speak for it: a locative preposition,
// a list of places, or the same name with its head elsewhere in the report.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "placegrammar.h"

namespace tawthiq::extract {

class PlaceFinder
{
public:
    explicit PlaceFinder(const Lexicon &lexicon, const Gazetteer &gazetteer);

    void find(Draft &draft) const;

private:
    struct Search; // what one pass over one text has found so far

    void scan(Draft &draft, Search &search) const;
    int addList(Draft &draft, Search &search, int token) const;
    void addBareNames(Draft &draft, Search &search) const;
    [[nodiscard]] bool isPlace(const AnnotatedText &text, const Search &search,
                               const PlacePhrase &name) const;
    [[nodiscard]] bool isOtherWord(const AnnotatedText &text, const PlacePhrase &name) const;
    [[nodiscard]] bool isListed(const AnnotatedText &text, const Search &search,
                                const PlacePhrase &name) const;
    [[nodiscard]] bool isActor(const Draft &draft, const PlacePhrase &phrase) const;
    [[nodiscard]] bool hasCue(const AnnotatedText &text, int token, QLatin1StringView value) const;
    void add(Draft &draft, Search &search, const PlacePhrase &phrase, domain::MentionUse use,
             const char *rule) const;

    PlaceGrammar m_grammar;
    const NameClasses &m_classes;
};

} // namespace tawthiq::extract
