// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates of a report mean other days under a new publication date. Pure, any thread.
#pragma once

#include "openedreport.h"

namespace tawthiq::library {

[[nodiscard]] QList<PublicationChange::ChangedTime>
changedTimes(const domain::Analysis &before, const domain::Analysis &after, QStringView body);

} // namespace tawthiq::library
