// SPDX-License-Identifier: GPL-3.0-or-later
// A CasualtyFigure as a JSON object: counts, who and what, slots, status and the words behind each.
#pragma once

#include "fieldwriter.h"

namespace tawthiq::exchange {

void writeFigure(FieldWriter &out, const domain::CasualtyFigure &figure, int index);

} // namespace tawthiq::exchange
