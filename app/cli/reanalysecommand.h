// SPDX-License-Identifier: GPL-3.0-or-later
// re-analyse: new analyses for the reports of another engine; reviews are kept.
#pragma once

#include "command.h"

namespace tawthiq::cli {

class ReanalyseCommand : public Command
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
