// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "backupcommand.h"
#include "checkdatacommand.h"
#include "compactcommand.h"
#include "explaincommand.h"
#include "exportcommand.h"
#include "extractcommand.h"
#include "facetscommand.h"
#include "importcommand.h"
#include "listcommand.h"
#include "reanalysecommand.h"
#include "reindexcommand.h"
#include "searchcommand.h"
#include "showcommand.h"
#include "statscommand.h"
#include "verifycommand.h"

namespace tawthiq::cli {

std::vector<std::unique_ptr<const Command>> allCommands()
{
    std::vector<std::unique_ptr<const Command>> commands;
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<FacetsCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<CompactCommand>());
    commands.push_back(std::make_unique<ReindexCommand>());
    commands.push_back(std::make_unique<ReanalyseCommand>());
    commands.push_back(std::make_unique<StatsCommand>());
    commands.push_back(std::make_unique<CheckDataCommand>());
    return commands;
}

} // namespace tawthiq::cli
