// SPDX-License-Identifier: GPL-3.0-or-later
// Finds casualty figures and counts of attacks, and fills their slots.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class FigureFinder
{
public:
    explicit FigureFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
