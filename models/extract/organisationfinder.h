// SPDX-License-Identifier: GPL-3.0-or-later
// Finds organisations and armed actors from names, heads and conventional designations.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class OrganisationFinder
{
public:
    explicit OrganisationFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
