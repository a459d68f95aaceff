// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words that say what happened to people: قتل، إصابة، اعتقلت، قتلوا, and the pairs
// whose halves stand apart (لقي … مصرعهم). One pass. Immutable, safe on all threads.
#pragma once

#include "figurelexicon.h"
#include "mentionmap.h"

namespace tawthiq::extract {

class HarmCueFinder
{
public:
    explicit HarmCueFinder(const FigureLexicon &words) : m_words(words) { }

    // In text order.
    [[nodiscard]] std::vector<HarmCue> find(const AnnotatedText &text, const MentionMap &mentions) const;

private:
    [[nodiscard]] bool isParticle(const AnnotatedText &text, const LexMatch &match) const;
    [[nodiscard]] std::optional<HarmCue> fate(const AnnotatedText &text, const LexMatch &open) const;

    const FigureLexicon &m_words;
};

} // namespace tawthiq::extract
