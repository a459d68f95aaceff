// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlapresolver.h"

namespace tawthiq::extract {

OverlapResolver::OverlapResolver(const Lexicon & /*lexicon*/) { }

void OverlapResolver::resolve(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
