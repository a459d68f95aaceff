// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfinder.h"

namespace tawthiq::extract {

NumberFinder::NumberFinder(const Lexicon & /*lexicon*/) { }

void NumberFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
