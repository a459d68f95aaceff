// SPDX-License-Identifier: GPL-3.0-or-later
// The five kinds of mark a report carries, with the fixed alphabet of their letters (ح م ت ش ج,
// F P D N O). The order is that of the toggles, the tabs and Alt+1..5.
#pragma once

#include "mention.h"
#include "theme.h"

#include <array>

namespace tawthiq::ui {

enum class MarkKind : quint8 { Figure, Place, Time, Person, Organisation };

inline constexpr std::array<MarkKind, 5> MarkKinds{MarkKind::Figure, MarkKind::Place, MarkKind::Time,
                                                   MarkKind::Person, MarkKind::Organisation};

// The kind a mention is marked as; empty for numbers and events, which carry no mark of their own.
[[nodiscard]] std::optional<MarkKind> markKind(domain::MentionKind kind);

[[nodiscard]] Role colourRole(MarkKind kind);

} // namespace tawthiq::ui
