// SPDX-License-Identifier: GPL-3.0-or-later
#include "statscommand.h"

#include "librarydoor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString StatsCommand::name() const
{
    return u"stats"_s;
}

QString StatsCommand::summary() const
{
    return u"Say how large a library is and what is in it"_s;
}

QString StatsCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> StatsCommand::options() const
{
    return {libraryOption()};
}

QString StatsCommand::details() const
{
    return uR"(Each line is a name and a number between tabs.

Examples:
  tawthiq-cli stats --library war.tawthiq
)"_s;
}

ExitCode StatsCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"stats takes no arguments besides --library"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    const auto stats = opened.library->stats();
    if (!stats) {
        console.say(stats.error());
        return exitCodeFor(stats.error());
    }
    const std::pair<QString, qint64> lines[] = {
        {u"reports"_s, stats->reports},
        {u"text characters (UTF-16)"_s, stats->textUnits},
        {u"figures"_s, stats->figures},
        {u"places"_s, stats->places},
        {u"notes"_s, stats->notes},
        {u"reviews"_s, stats->reviews},
        {u"file bytes"_s, stats->fileBytes},
        {u"text bytes"_s, stats->textBytes},
        {u"original bytes kept beside"_s, stats->originalBytes},
        {u"analysis bytes"_s, stats->analysisBytes},
        {u"index bytes"_s, stats->indexBytes},
        {u"schema version"_s, stats->schemaVersion},
        {u"index is current"_s, stats->indexIsCurrent ? 1 : 0},
        {u"analyses of another engine"_s, stats->outdatedAnalyses},
    };
    for (const auto &[name, number] : lines) {
        console.printLine(QString(name + u'\t' + QString::number(number)));
    }
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
