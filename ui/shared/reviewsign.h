// SPDX-License-Identifier: GPL-3.0-or-later
// The sign and the colour of a review state. Constant.
#pragma once

#include "icons.h"
#include "vocabulary.h"

namespace tawthiq::ui {

struct ReviewSign {
    Icon icon;
    Role role;
};

[[nodiscard]] constexpr ReviewSign reviewSign(domain::ReviewStatus status)
{
    switch (status) {
    case domain::ReviewStatus::Accepted:
        return {Icon::Accepted, Role::Accepted};
    case domain::ReviewStatus::Corrected:
        return {Icon::Corrected, Role::Corrected};
    case domain::ReviewStatus::Rejected:
        return {Icon::Rejected, Role::Rejected};
    default:
        return {Icon::Unreviewed, Role::Unreviewed};
    }
}

} // namespace tawthiq::ui
