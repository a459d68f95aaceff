// SPDX-License-Identifier: GPL-3.0-or-later
// Finds place names with their heads and their use (location, actor, part of a name).
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "gazetteer.h"

namespace tawthiq::extract {

class PlaceFinder
{
public:
    explicit PlaceFinder(const Lexicon &lexicon, const Gazetteer &gazetteer);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
