// SPDX-License-Identifier: GPL-3.0-or-later
// Finds casualty figures and counts of attacks, and fills their slots from the numbers and mentions
// the draft already holds. Linear in the text. Immutable after construction, safe on all threads.
#pragma once

#include "countedphrasefinder.h"
#include "draft.h"
#include "harmcuefinder.h"

namespace tawthiq::extract {

class FigureFinder
{
public:
    explicit FigureFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;

private:
    FigureLexicon m_words;
    HarmCueFinder m_cues;
    CountedPhraseFinder m_phrases;
};

} // namespace tawthiq::extract
