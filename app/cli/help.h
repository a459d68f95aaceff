// SPDX-License-Identifier: GPL-3.0-or-later
// What tawthiq-cli says about itself and about each command.
#pragma once

#include "commands.h"

namespace tawthiq::cli {

using Commands = std::vector<std::unique_ptr<const Command>>;

[[nodiscard]] QString generalHelp(const Commands &commands);
[[nodiscard]] QString commandHelp(const Command &command);

// The command of that name, or null.
[[nodiscard]] const Command *findCommand(const Commands &commands, const QString &name);

} // namespace tawthiq::cli
