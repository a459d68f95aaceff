// SPDX-License-Identifier: GPL-3.0-or-later
// reindex: the search index and the filter values made anew from texts and analyses.
#pragma once

#include "command.h"

namespace tawthiq::cli {

class ReindexCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace tawthiq::cli
