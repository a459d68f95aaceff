// SPDX-License-Identifier: GPL-3.0-or-later
// Settles overlapping mentions: the longest wins, nested names become parts of it; sorts by span so
// that mention indices are final afterwards.
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
