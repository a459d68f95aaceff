// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each time mention its TIMEX3 value and days, from the publication date or the mention it
// leans on; what cannot be resolved keeps X. Also infers the publication date the text forces.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class TimeResolver
{
public:
    explicit TimeResolver(const Lexicon &lexicon);

    void resolve(Draft &draft) const;
};

} // namespace tawthiq::extract
