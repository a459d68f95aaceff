// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeresolver.h"

namespace tawthiq::extract {

TimeResolver::TimeResolver(const Lexicon & /*lexicon*/) { }

void TimeResolver::resolve(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
