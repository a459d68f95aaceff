// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the panel tells of one date, place, person or organisation. GUI thread (translates).
#pragma once

#include "detailcard.h"
#include "format.h"
#include "openedreport.h"

namespace tawthiq::ui {

[[nodiscard]] DetailContent mentionDetail(const Format &format, const library::OpenedReport &report,
                                          int mention);

} // namespace tawthiq::ui
