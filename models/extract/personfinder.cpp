// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfinder.h"

namespace tawthiq::extract {

PersonFinder::PersonFinder(const Lexicon & /*lexicon*/) { }

void PersonFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
