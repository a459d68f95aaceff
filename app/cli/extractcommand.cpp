// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractcommand.h"

#include "engine.h"
#include "importer.h"
#include "orderedworkers.h"
#include "progressmeter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

using Workers = OrderedWorkers<InputPiece, ExtractedPiece>;

// Pieces under way for each thread: enough that nobody waits for the slowest.
constexpr int PiecesPerThread = 4;

// Bytes of all inputs, for the progress line; 0 when one is a pipe.
qint64 totalBytes(const QStringList &files)
{
    qint64 total = 0;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (!info.isFile()) {
            return 0;
        }
        total += info.size();
    }
    return total;
}

// Prints answers as they come in order; how many faults there were.
int printAnswers(Workers &workers, Console &console, ProgressMeter &progress, qint64 total)
{
    int faults = 0;
    qint64 reports = 0;
    qint64 bytes = 0;
    while (const auto answer = workers.take()) {
        console.printUtf8(answer->output);
        if (!console.flush()) {
            break;
        }
        for (const QString &message : answer->messages) {
            console.say(message);
        }
        faults += answer->faults;
        progress.update(reports += answer->reports, bytes += answer->bytes, total);
    }
    return faults;
}

} // namespace

QString ExtractCommand::name() const
{
    return u"extract"_s;
}

QString ExtractCommand::summary() const
{
    return u"Print what reports state: figures, dates, places, people, organisations"_s;
}

QString ExtractCommand::arguments() const
{
    return u"FILE…|-"_s;
}

QList<QCommandLineOption> ExtractCommand::options() const
{
    return {{u"format"_s, u"jsonl (one object a line, the default) or text (to read)."_s, u"jsonl|text"_s,
             u"jsonl"_s},
            {u"kinds"_s,
             u"What to print: all, or some of figure,place,person,organisation,time,number,event. "
             "Everything but plain numbers unless given. What a figure points to always comes along."_s,
             u"LIST"_s},
            publishedOption(),
            jobsOption(),
            progressOption()};
}

QString ExtractCommand::details() const
{
    return uR"(Input is plain text (any encoding; one report a file) or JSON lines in UTF-8 (one report a line):
  {"id": 1, "published": "2021-11-05", "text": "…"}
The content decides which, not the name. "id" is a string or a number and comes back as given; for plain
text it is the file's name. "published" is a date, an RFC 3339 time or null. "-" reads standard input.

Output comes in input order; offsets are Unicode code points of "text". Memory does not grow with the
number of lines, and all cores work, so it serves as a mapper for anything that pipes lines. A broken
line is named on standard error, the rest goes on, and the exit code is 1.

Examples:
  tawthiq-cli extract reports.jsonl > facts.jsonl
  tawthiq-cli extract --format text --published 2021-11-05 report.txt
  zcat big.jsonl.gz | tawthiq-cli extract --kinds figure,place - | gzip > facts.jsonl.gz
  parallel --pipe --keep-order --block 10M tawthiq-cli extract --jobs 1 - < big.jsonl > facts.jsonl
)"_s;
}

bool ExtractCommand::readOptions(const QCommandLineParser &arguments, ExtractOptions &options,
                                 Console &console) const
{
    const QString format = arguments.value(u"format"_s);
    if (format != u"jsonl"_s && format != u"text"_s) {
        static_cast<void>(usageError(*this, u"--format is jsonl or text, not \"%1\""_s.arg(format), console));
        return false;
    }
    options.format = format == u"text"_s ? ExtractFormat::Text : ExtractFormat::JsonLines;
    if (arguments.isSet(u"kinds"_s)) {
        const auto kinds = exchange::JsonKinds::parse(arguments.value(u"kinds"_s));
        if (!kinds) {
            static_cast<void>(usageError(*this,
                                         u"--kinds is all, or some of figure,place,person,organisation,"
                                         "time,number,event"_s,
                                         console));
            return false;
        }
        options.kinds = *kinds;
    }
    return readDate(arguments, u"published"_s, options.published, *this, console);
}

ExitCode ExtractCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    ExtractOptions options;
    const int jobs = readJobs(arguments, *this, console);
    if (jobs == 0 || !readOptions(arguments, options, console)) {
        return ExitCode::Usage;
    }
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty()) {
        return usageError(*this, u"no input: name files, or - for standard input"_s, console);
    }
    const ExtractWorker worker(loadEngine(), options);
    Workers workers(jobs, PiecesPerThread * static_cast<std::size_t>(jobs),
                    static_cast<std::size_t>(exchange::MaximumReportBytes), worker);
    const std::jthread reader([&workers, &files](const std::stop_token &stop) {
        InputReader(files, [&workers](InputPiece piece) {
            const std::size_t weight = piece.bytes.size();
            return workers.submit(std::move(piece), weight);
        }).run(stop);
        workers.close();
    });
    int faults = 0;
    {
        ProgressMeter progress(console, arguments.isSet(u"progress"_s) || Console::isWatched());
        faults = printAnswers(workers, console, progress, totalBytes(files));
    }
    workers.stop();
    return faults > 0 ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace tawthiq::cli
