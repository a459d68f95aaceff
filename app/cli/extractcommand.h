// SPDX-License-Identifier: GPL-3.0-or-later
// extract: text in, what it states out; a mapper for anything that pipes lines.
#pragma once

#include "command.h"
#include "extractworker.h"

namespace tawthiq::cli {

class ExtractCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &arguments, Console &console) const override;

private:
    [[nodiscard]] bool readOptions(const QCommandLineParser &arguments, ExtractOptions &options,
                                   Console &console) const;
};

} // namespace tawthiq::cli
