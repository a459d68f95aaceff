// SPDX-License-Identifier: GPL-3.0-or-later
// How much speaks for a place by its kind alone, in points that PlaceResolver adds up. Pure.
#pragma once

#include "placenames.h"

namespace tawthiq::extract {

// How well a place of `kind` fits the head in front of the name.
[[nodiscard]] double headFit(PlaceHead head, PlaceKind kind);
// How likely a place of this kind is meant by a bare name.
[[nodiscard]] double weightOf(const Place &place);

} // namespace tawthiq::extract
