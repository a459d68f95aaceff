// SPDX-License-Identifier: GPL-3.0-or-later
// Finds named persons by Arabic name grammar and title cues.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class PersonFinder
{
public:
    explicit PersonFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
