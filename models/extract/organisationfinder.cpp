// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationfinder.h"

namespace tawthiq::extract {

OrganisationFinder::OrganisationFinder(const Lexicon & /*lexicon*/) { }

void OrganisationFinder::find(Draft & /*draft*/) const { }

} // namespace tawthiq::extract
