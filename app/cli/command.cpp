// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "reportline.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

ExitCode usageError(const Command &command, const QString &message, Console &console)
{
    console.say(message);
    console.say(QString(u"see: tawthiq-cli help "_s + command.name()));
    return ExitCode::Usage;
}

bool readDate(const QCommandLineParser &arguments, const QString &option, QDate &date, const Command &command,
              Console &console)
{
    if (!arguments.isSet(option)) {
        return true;
    }
    date = exchange::publicationDay(arguments.value(option));
    if (!date.isValid()) {
        const QString message = u"--%1 wants a date as in 2021-11-05, not \"%2\""_s;
        static_cast<void>(usageError(command, message.arg(option, arguments.value(option)), console));
        return false;
    }
    return true;
}

int readJobs(const QCommandLineParser &arguments, const Command &command, Console &console)
{
    constexpr int MostJobs = 512;
    if (!arguments.isSet(u"jobs"_s)) {
        return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    }
    const int jobs = arguments.value(u"jobs"_s).toInt();
    if (jobs < 1 || jobs > MostJobs) {
        static_cast<void>(usageError(command, u"--jobs wants a number from 1 to 512"_s, console));
        return 0;
    }
    return jobs;
}

QCommandLineOption publishedOption()
{
    return {u"published"_s, u"Publication date of reports that state none; relative dates lean on it."_s,
            u"DATE"_s};
}

QCommandLineOption jobsOption()
{
    return {u"jobs"_s, u"Threads that analyse; all cores unless given."_s, u"N"_s};
}

QCommandLineOption progressOption()
{
    return {u"progress"_s, u"Show progress even when standard error is no terminal."_s};
}

} // namespace tawthiq::cli
