// SPDX-License-Identifier: GPL-3.0-or-later
// The extraction engine with the data the program carries inside.
#pragma once

#include "analyser.h"

namespace tawthiq::cli {

[[nodiscard]] std::shared_ptr<const extract::Analyser> loadEngine();

// Where the bundled lexicon, gazetteer and samples are.
[[nodiscard]] QString dataRoot();

} // namespace tawthiq::cli
