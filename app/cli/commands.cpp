// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "extractcommand.h"

namespace tawthiq::cli {

std::vector<std::unique_ptr<const Command>> allCommands()
{
    std::vector<std::unique_ptr<const Command>> commands;
    commands.push_back(std::make_unique<ExtractCommand>());
    return commands;
}

} // namespace tawthiq::cli
