// SPDX-License-Identifier: GPL-3.0-or-later
// All commands of tawthiq-cli, in the order help lists them.
#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace tawthiq::cli {

[[nodiscard]] std::vector<std::unique_ptr<const Command>> allCommands();

} // namespace tawthiq::cli
