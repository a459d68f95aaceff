// SPDX-License-Identifier: GPL-3.0-or-later
// Finds time phrases: dates, months, weekdays, relative expressions, durations, intervals.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class TimeFinder
{
public:
    explicit TimeFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
};

} // namespace tawthiq::extract
