// SPDX-License-Identifier: GPL-3.0-or-later
// Ties a note to its words: quote, prefix and suffix are always those of the body at its span (W3C
// TextQuoteSelector beside the TextPositionSelector). Spans are UTF-16 units; a span that would cut a
// surrogate pair is widened to take it in. Pure, any thread.
#pragma once

#include "annotation.h"
#include "result.h"

namespace tawthiq::library {

// Error BadInput for a span outside the body. The empty span 0–0 stands for the whole report.
[[nodiscard]] domain::Outcome anchor(domain::Annotation &annotation, QStringView body);

// Whether quote, prefix and suffix are those of the body.
[[nodiscard]] bool isAnchored(const domain::Annotation &annotation, QStringView body);

} // namespace tawthiq::library
