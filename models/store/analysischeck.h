// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an analysis fits its body: every span inside the text, every reference inside the lists.
// Pure, any thread.
#pragma once

#include "analysis.h"

namespace tawthiq::store {

// `bodyUnits`: length of the body in UTF-16 units.
[[nodiscard]] bool fits(const domain::Analysis &analysis, int bodyUnits);

} // namespace tawthiq::store
