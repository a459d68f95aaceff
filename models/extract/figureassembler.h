// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a sentence once and joins what was counted to what happened: verb-first, noun-first, lists,
// elided nouns, breakdowns. A counted phrase that no harm reaches is no figure. Windows are counted
// in tokens and constant, so a sentence of any length costs linear time. One per analysis.
#pragma once

#include "draft.h"
#include "figurelexicon.h"
#include "mentionmap.h"
#include "relationtracker.h"

namespace tawthiq::extract {

class FigureAssembler
{
public:
    FigureAssembler(const FigureLexicon &words, const Draft &draft, const MentionMap &mentions);

    // Cues and phrases in text order over the whole body; the figures come in text order.
    [[nodiscard]] std::vector<FigureDraft> assemble(const std::vector<HarmCue> &cues,
                                                    const std::vector<CountedPhrase> &phrases);

private:
    struct Government { // the harm word whose people have not been met yet
        HarmSet harm = 0;
        int first = domain::NoIndex;
        int end = 0;
        domain::TextSpan span;
        bool open = false;
        bool weak = false;
        bool toll = false;
        VictimSet victims = 0; // of a toll: whose
    };
    struct Decision {
        HarmSet harm = 0;
        bool chained = false;
        bool governed = false;
        domain::TextSpan cue;
        QLatin1StringView rule;
    };
    void beginSentence(int sentence);
    void readListHead(int sentence);
    [[nodiscard]] bool addListed(const CountedPhrase &phrase);
    void onCue(const HarmCue &cue, const CountedPhrase *next, bool interrupted);
    void onPhrase(const CountedPhrase &phrase);
    [[nodiscard]] bool lookBack(const HarmCue &cue);
    void give(int first, const HarmCue &cue);
    bool joinsGiven(const HarmCue &cue);
    [[nodiscard]] static bool isDoer(const FigureDraft &draft, const HarmCue &cue);
    [[nodiscard]] std::vector<FigureDraft> harmed();
    int onWord(int token); // returns the tokens read, at least 1
    [[nodiscard]] std::optional<Decision> decide(const CountedPhrase &phrase);
    [[nodiscard]] bool governs(const CountedPhrase &phrase) const;
    [[nodiscard]] bool continues(const CountedPhrase &phrase) const;
    [[nodiscard]] bool transparent(int first, int end, int limit, bool overHarm = false) const;
    [[nodiscard]] bool isCompanion(int with) const;
    [[nodiscard]] bool isUnknownWord(int token) const;
    [[nodiscard]] bool isActor(const CountedPhrase &phrase, const CountedPhrase *next) const;
    [[nodiscard]] bool isAgent(const CountedPhrase &phrase) const;
    [[nodiscard]] bool waitsAt(int token) const;
    [[nodiscard]] bool isManner(const CountedPhrase &phrase) const;
    [[nodiscard]] bool isDescription(const CountedPhrase &phrase) const;
    [[nodiscard]] bool followsClausal(const Decision &decision) const;
    [[nodiscard]] static bool isCueBefore(const HarmCue &cue, const std::vector<CountedPhrase> &phrases,
                                          std::size_t phrase);
    [[nodiscard]] static HarmSet harmOfTotal(const CountedPhrase &phrase);
    [[nodiscard]] bool isTotal(const CountedPhrase &phrase) const;
    void add(const CountedPhrase &phrase, const Decision &decision);
    void readVictims(const CountedPhrase &phrase, const Decision &decision, FigureDraft &draft) const;
    void readExcess(const CountedPhrase &phrase, domain::CasualtyFigure &figure) const;
    [[nodiscard]] VictimSet inheritedVictims() const;
    void widenInherited(int target);
    void inheritFromList(int target);
    [[nodiscard]] bool isObject(int token) const;
    [[nodiscard]] int siblingOf(const CountedPhrase &phrase) const;

    const FigureLexicon &m_words;
    const Draft &m_draft;
    const MentionMap &m_mentions;
    RelationTracker m_relations;
    std::vector<FigureDraft> m_figures; // those without harm wait for it until the sentence ends
    Government m_government;
    const CountedPhrase *m_next = nullptr; // the phrase after the one at hand
    int m_sentence = domain::NoIndex;
    int m_firstOfSentence = 0; // index into m_figures
    int m_toll = domain::NoIndex; // token after عدد، حصيلة
    int m_update = domain::NoIndex; // token after ارتفعت
    int m_list = domain::NoIndex; // figure whose parts the next lines list
    int m_firstOfList = 0; // the latest line's figure
    domain::RelationType m_listRelation = domain::RelationType::ComponentOf;
    int m_givenFirst = domain::NoIndex; // figures from here on got their harm from a word behind
    int m_givenEnd = domain::NoIndex; // ... that ended at this token
};

} // namespace tawthiq::extract
