// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks the gazetteer candidates of each place mention by hierarchy, neighbours, head and population.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "gazetteer.h"

namespace tawthiq::extract {

class PlaceResolver
{
public:
    explicit PlaceResolver(const Lexicon &lexicon, const Gazetteer &gazetteer);

    void resolve(Draft &draft) const;
};

} // namespace tawthiq::extract
