// SPDX-License-Identifier: GPL-3.0-or-later
#include "timefinder.h"

namespace tawthiq::extract {

TimeFinder::TimeFinder(const Lexicon & /*lexicon*/) { }

void TimeFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
