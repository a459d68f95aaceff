// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefinder.h"

namespace tawthiq::extract {

PlaceFinder::PlaceFinder(const Lexicon & /*lexicon*/, const Gazetteer & /*gazetteer*/) { }

void PlaceFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
