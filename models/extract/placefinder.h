// SPDX-License-Identifier: GPL-3.0-or-later
// Finds place names with their heads and their use (location, actor, part of a name). A bare name is
// judged by PlaceEvidence once the whole text is read. A place inside a tag of several words
// (#سيول_الأردن) is what the post is about: it counts where the text names no place otherwise.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "placeevidence.h"

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
    void look(const Draft &draft, Search &search) const;
    void addBareNames(Draft &draft, Search &search) const;
    void addTopics(Draft &draft, Search &search) const;
    [[nodiscard]] bool isActor(const Draft &draft, const PlacePhrase &phrase) const;
    [[nodiscard]] bool isTopic(const AnnotatedText &text, const PlacePhrase &phrase) const;
    void add(Draft &draft, Search &search, const PlacePhrase &phrase, domain::MentionUse use,
             const char *rule) const;
    [[nodiscard]] MentionDraft mention(const Draft &draft, const Search &search, const PlacePhrase &phrase,
                                       domain::MentionUse use, const char *rule) const;
    void noteHead(const AnnotatedText &text, Search &search, const PlacePhrase &phrase) const;

    PlaceGrammar m_grammar;
    const NameClasses &m_classes;
    PlaceEvidence m_evidence;
};

} // namespace tawthiq::extract
