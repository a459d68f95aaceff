// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when a text was published from the text alone, where its words force it: a dateline or byline,
// or "today" said with a full date. Otherwise the latest full date it tells of as past bounds it from
// below. Pure function, safe on all threads.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

// Reads the resolved time mentions of `draft`; basis Unknown when nothing is forced.
[[nodiscard]] domain::InferredPublication inferPublication(const Draft &draft);

} // namespace tawthiq::extract
