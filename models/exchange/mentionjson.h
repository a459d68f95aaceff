// SPDX-License-Identifier: GPL-3.0-or-later
// A Mention as a JSON object: its kind, words, rule and what it was resolved to.
#pragma once

#include "fieldwriter.h"

namespace tawthiq::exchange {

void writeMention(FieldWriter &out, const domain::Mention &mention, int index);

} // namespace tawthiq::exchange
