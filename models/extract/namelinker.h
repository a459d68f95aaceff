// SPDX-License-Identifier: GPL-3.0-or-later
// Links short forms to the full name a report uses for the same person or organisation.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class NameLinker
{
public:
    explicit NameLinker(const Lexicon &lexicon);

    void link(Draft &draft) const;
};

} // namespace tawthiq::extract
