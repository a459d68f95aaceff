// SPDX-License-Identifier: GPL-3.0-or-later
// One thing tawthiq-cli can do. A command says its options and examples, and runs; main() parses.
#pragma once

#include "console.h"

#include <QCommandLineParser>

namespace tawthiq::cli {

class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; // one line
    [[nodiscard]] virtual QString arguments() const = 0; // as in "FILE…|-"
    [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;
    [[nodiscard]] virtual QString details() const = 0; // what else to know, and examples
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser &arguments, Console &console) const = 0;
};

// Says what is wrong and where help is.
[[nodiscard]] ExitCode usageError(const Command &command, const QString &message, Console &console);

// The value of an option that is a date, YYYY-MM-DD; false after saying that it is none.
[[nodiscard]] bool readDate(const QCommandLineParser &arguments, const QString &option, QDate &date,
                            const Command &command, Console &console);

// The value of --jobs; all cores when it is not given; 0 after saying that it is no number.
[[nodiscard]] int readJobs(const QCommandLineParser &arguments, const Command &command, Console &console);

[[nodiscard]] QCommandLineOption publishedOption();
[[nodiscard]] QCommandLineOption jobsOption();
[[nodiscard]] QCommandLineOption progressOption();

} // namespace tawthiq::cli
