// SPDX-License-Identifier: GPL-3.0-or-later
// Settles overlapping mentions: the longest name wins, names inside it that mean something else become
// parts of it, the rest goes; sorts by span so that mention indices are final afterwards, and maps the
// references of intervals and times to them. Times and numbers stay as they were found.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class OverlapResolver
{
public:
    explicit OverlapResolver(const Lexicon &lexicon);

    void resolve(Draft &draft) const;
};

} // namespace tawthiq::extract
