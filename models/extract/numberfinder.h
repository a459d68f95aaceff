// SPDX-License-Identifier: GPL-3.0-or-later
// Finds numbers in digits of all scripts and in Arabic words, with qualifiers, ranges and vague quantities.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class NumberFinder
{
public:
    explicit NumberFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
