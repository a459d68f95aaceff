// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C as a wish, for commands that keep what is complete. Main thread.
#pragma once

#include <atomic>

namespace tawthiq::cli {

// From now on Ctrl+C sets this flag and the process goes on; a second one ends it.
[[nodiscard]] const std::atomic_bool &interruptedByPerson();

} // namespace tawthiq::cli
