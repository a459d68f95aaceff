// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefinder.h"

namespace tawthiq::extract {

FigureFinder::FigureFinder(const Lexicon & /*lexicon*/) { }

void FigureFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
