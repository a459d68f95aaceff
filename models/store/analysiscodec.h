// SPDX-License-Identifier: GPL-3.0-or-later
// A whole Analysis as one value of the store (compressed) and back. Derived data: bytes that cannot
// be read, or whose spans and references do not fit the body, give nothing, and the caller analyses
// anew. Pure, any thread.
#pragma once

#include "analysis.h"

namespace tawthiq::store {

[[nodiscard]] QByteArray packAnalysis(const domain::Analysis &analysis);
// `bodyUnits`: length of the body in UTF-16 units.
[[nodiscard]] std::optional<domain::Analysis> unpackAnalysis(const QByteArray &bytes, int bodyUnits);

} // namespace tawthiq::store
