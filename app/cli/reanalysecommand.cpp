// SPDX-License-Identifier: GPL-3.0-or-later
#include "reanalysecommand.h"

#include "interrupt.h"
#include "librarydoor.h"
#include "progressmeter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString ReanalyseCommand::name() const
{
    return u"re-analyse"_s;
}

QString ReanalyseCommand::summary() const
{
    return u"Analyse again the reports that another engine analysed"_s;
}

QString ReanalyseCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> ReanalyseCommand::options() const
{
    return {
        libraryOption(), {u"all"_s, u"All reports, not only those of another engine."_s}, progressOption()};
}

QString ReanalyseCommand::details() const
{
    return uR"(Only what the engine derived is replaced. Reviewed figures and mentions that the new analysis does not find at
their place are listed, one a line; the reviews stay.

Examples:
  tawthiq-cli re-analyse --library war.tawthiq
)"_s;
}

ExitCode ReanalyseCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"re-analyse takes no arguments besides its options"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::OpenExisting, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    ProgressMeter progress(console, arguments.isSet(u"progress"_s) || Console::isWatched());
    const std::atomic_bool &cancel = interruptedByPerson();
    const auto summary = opened.library->reanalyse(
        arguments.isSet(u"all"_s), [&progress](qint64 done, qint64 total) { progress.update(done, total); },
        cancel);
    if (!summary) {
        console.say(summary.error());
        return exitCodeFor(summary.error());
    }
    for (const QString &line : summary->lost) {
        console.printLine(line);
    }
    console.printLine(u"analysed %1, changed %2, reviewed and not found %3"_s.arg(summary->reports)
                          .arg(summary->changed)
                          .arg(summary->lost.size()));
    return cancel ? ExitCode::Interrupted : ExitCode::Ok;
}

} // namespace tawthiq::cli
