// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers the words that tie a figure to the one before it (بينهم، بالإضافة إلى، هما، :) until the
// figure comes, and finds the figure meant. Works on the list the assembler fills; targets are
// indices into it. One per analysis.
#pragma once

#include "draft.h"
#include "figurelexicon.h"

namespace tawthiq::extract {

class RelationTracker
{
public:
    RelationTracker(const FigureLexicon &words, const AnnotatedText &text) : m_words(words), m_text(text) { }

    void beginSentence(int firstFigure);
    // Looks for a relation word at `token`; returns how many tokens it took (0 = none). `next` is the
    // counted phrase that comes, if any.
    int read(int token, std::vector<FigureDraft> &figures, const CountedPhrase *next);
    // "حصيلة القتلى ... :" announces the division of a total told before.
    void announceDivision(int token, HarmSet harm);
    // "أربعة من الجرحى": a part of the latest figure of that harm, or NoIndex.
    [[nodiscard]] static int groupOf(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures);
    // A word of harm between the relation and its figure: "قتل منهم", "بالإضافة إلى مقتل" keep it.
    void onCue(const HarmCue &cue);
    void clear() { m_pending.reset(); }

    // "من بين القتلى", "هم من المدنيين": a definite group is no figure; true when it was read as one.
    bool takeGroup(const CountedPhrase &phrase, std::vector<FigureDraft> &figures, const CountedPhrase *next);

    // True when the relation word reaches a phrase that begins at `token`.
    [[nodiscard]] bool reaches(int token) const;
    // The figure the pending relation points to for `phrase`, or NoIndex.
    [[nodiscard]] int target(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures) const;
    // Ties the last figure of the list to its target and forgets the word.
    void tie(std::vector<FigureDraft> &figures, int target);
    // The last figure continues the list its predecessor belongs to.
    void continueList(std::vector<FigureDraft> &figures) const;

    // "توزع القتلى: 14 في": what befell the people of a division whose whole was not told; 0 = none.
    [[nodiscard]] HarmSet divided() const { return m_pending && m_pending->spread ? m_pending->harm : 0; }
    // Token where the pending relation's word begins.
    [[nodiscard]] int cueBegin() const { return m_pending ? m_pending->first : domain::NoIndex; }
    [[nodiscard]] std::optional<domain::RelationType> pending() const
    {
        return m_pending ? std::optional(m_pending->type) : std::nullopt;
    }

private:
    struct Pending {
        domain::RelationType type = domain::RelationType::PartOf;
        domain::TextSpan span;
        int end = 0;
        int first = 0;
        bool among = false; // "من بين القتلى": the figure meant is named by what happened
        HarmSet harm = 0; // what happened to that group
        bool spread = false; // يتوزع: the total stands anywhere before
        bool near = false; // أحدهم، (: the figure must follow at once
        VictimSet victims = 0; // who that group is, when it is said
    };
    bool readSign(int token, const std::vector<FigureDraft> &figures, const CountedPhrase *next);
    [[nodiscard]] bool readGroup(Pending &pending) const;
    int tieBehind(const LexMatch &cue, std::vector<FigureDraft> &figures, const CountedPhrase *next) const;
    [[nodiscard]] int holderBehind(const std::vector<FigureDraft> &figures) const;
    [[nodiscard]] static bool canContain(const FigureDraft &whole, const CountedPhrase &part);
    // The latest figure of the report with that harm that can contain `phrase`.
    [[nodiscard]] static int earlier(const CountedPhrase &phrase, HarmSet harm, VictimSet victims,
                                     const std::vector<FigureDraft> &figures);
    [[nodiscard]] static int whole(const CountedPhrase &phrase, HarmSet harm,
                                   const std::vector<FigureDraft> &figures);
    [[nodiscard]] int holder(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures) const;
    [[nodiscard]] int total(const std::vector<FigureDraft> &figures) const;

    const FigureLexicon &m_words;
    const AnnotatedText &m_text;
    std::optional<Pending> m_pending;
    int m_firstFigure = 0; // of the sentence
};

} // namespace tawthiq::extract
