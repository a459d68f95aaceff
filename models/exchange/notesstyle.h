// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet inside an export of notes: light, dark and print.
#pragma once

#include <QString>

namespace tawthiq::exchange {

[[nodiscard]] QString notesStyle();

} // namespace tawthiq::exchange
