// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the panel tells of one figure when its row is selected. GUI thread (translates).
#pragma once

#include "detailcard.h"
#include "format.h"
#include "openedreport.h"

namespace tawthiq::ui {

[[nodiscard]] DetailContent figureDetail(const Format &format, const library::OpenedReport &report,
                                         int figure);

} // namespace tawthiq::ui
