// SPDX-License-Identifier: GPL-3.0-or-later
// What the slot finders of one analysis share: the text, who is mentioned where, the figures being
// filled, and where each clause begins. Tokens are indices into AnnotatedText. Borrowed for one pass.
#pragma once

#include "draft.h"
#include "figurelexicon.h"
#include "mentionmap.h"

namespace tawthiq::extract {

class FigureScene
{
public:
    FigureScene(const FigureLexicon &words, const Draft &draft, const MentionMap &mentions);

    const FigureLexicon &words;
    const Draft &draft;
    const AnnotatedText &text;
    const MentionMap &mentions;

    // Tokens [first, end) of the clause a token stands in: sentences are cut at فيما، بينما، ؛ ...
    [[nodiscard]] std::pair<int, int> clauseOf(int token) const;
    // True when the sentence resumes an event told before: "تلك الهجمات".
    [[nodiscard]] bool resumes(int sentence) const;
    [[nodiscard]] int firstToken(int mention) const
    {
        return draft.mentions[static_cast<std::size_t>(mention)].first;
    }
    [[nodiscard]] int endToken(int mention) const
    {
        return draft.mentions[static_cast<std::size_t>(mention)].end;
    }
    // The figure whose place, time and doer `figure` shares: the whole it is a part of.
    [[nodiscard]] static int wholeOf(const std::vector<FigureDraft> &figures, std::size_t figure);

private:
    std::vector<int> m_clauseBegin; // token where each token's clause begins
    std::vector<int> m_clauseEnd;
};

} // namespace tawthiq::extract
