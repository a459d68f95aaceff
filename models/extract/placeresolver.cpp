// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeresolver.h"

namespace tawthiq::extract {

PlaceResolver::PlaceResolver(const Lexicon & /*lexicon*/, const Gazetteer & /*gazetteer*/) { }

void PlaceResolver::resolve(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
