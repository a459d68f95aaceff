// SPDX-License-Identifier: GPL-3.0-or-later
// Errors in the words of the interface language. An Error's own message is English and exact: it is
// shown as a detail. These sentences are for the person in front of the window.
#pragma once

#include "result.h"

namespace tawthiq::ui {

// What happened: "The file X could not be read."
[[nodiscard]] QString errorSentence(const domain::Error &error);
// Why nothing is lost and what to do: "Close the other window, then try again."
[[nodiscard]] QString errorWayOut(domain::ErrorCode code);
[[nodiscard]] QString errorWayOut(const domain::Error &error);

} // namespace tawthiq::ui
