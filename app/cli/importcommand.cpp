// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "interrupt.h"
#include "librarydoor.h"
#include "progressmeter.h"
#include "samplelibrary.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

const QString StandardInput = u"/dev/stdin"_s;

QString sourceName(const library::ImportOutcome &outcome)
{
    return outcome.source == StandardInput ? u"-"_s : outcome.source;
}

void sayOutcome(const library::ImportOutcome &outcome, Console &console)
{
    const QString source = sourceName(outcome);
    if (outcome.status == library::ImportStatus::Failed) {
        domain::Error error = outcome.error;
        error.file = source;
        console.say(error);
    } else if (outcome.status == library::ImportStatus::Duplicate) {
        console.say(
            QString(source + u": already in the library, as report "_s + QString::number(outcome.report)));
    }
    for (const QString &warning : outcome.warnings) {
        console.say(QString(source + u": "_s + warning));
    }
}

ExitCode conclude(const library::ImportSummary &summary, Console &console)
{
    for (const library::ImportOutcome &outcome : summary.outcomes) {
        sayOutcome(outcome, console);
    }
    console.printLine(u"imported %1, already there %2, failed %3"_s.arg(summary.imported)
                          .arg(summary.duplicates)
                          .arg(summary.failed));
    if (summary.cancelled) {
        console.say(u"interrupted; what was imported is kept"_s);
        return ExitCode::Interrupted;
    }
    return summary.failed > 0 ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return u"Put reports into a library, analysed and searchable"_s;
}

QString ImportCommand::arguments() const
{
    return u"FILE…|-"_s;
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {libraryOption(),
            publishedOption(),
            {u"publisher"_s, u"Publisher of reports that name none."_s, u"NAME"_s},
            {u"sample"_s, u"Import the fictitious sample reports that come with the program."_s},
            jobsOption(),
            progressOption()};
}

QString ImportCommand::details() const
{
    return uR"(A library that is not there is created. A text file (any encoding) is one report; its first line is the
title. A file of JSON lines holds one report a line:
  {"text": "…", "title": "…", "published": "2021-11-05", "source": "…", "url": "…"}
The bytes are kept with their SHA-256. A report that is there already is not stored twice. Ctrl+C stops;
what is complete stays in the library.

Examples:
  tawthiq-cli import reports/*.txt --library war.tawthiq --published 2021-11-05
  zcat archive.jsonl.gz | tawthiq-cli import - --library war.tawthiq
  tawthiq-cli import --sample --library sample.tawthiq
)"_s;
}

ExitCode ImportCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    library::ImportRequest request;
    request.jobs = readJobs(arguments, *this, console);
    request.files = arguments.positionalArguments();
    request.publisher = arguments.value(u"publisher"_s);
    if (request.jobs == 0 || !readDate(arguments, u"published"_s, request.publishedOn, *this, console)) {
        return ExitCode::Usage;
    }
    const bool sample = arguments.isSet(u"sample"_s);
    if (request.files.isEmpty() != sample) {
        return usageError(*this, u"name files to import, or - for standard input, or --sample"_s, console);
    }
    if (request.files == QStringList{u"-"_s}) {
        request.files = {StandardInput};
        request.method = u"standard_input"_s;
    }
    auto opened = openLibrary(arguments, library::OpenMode::OpenOrCreate, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    const std::atomic_bool &interrupted = interruptedByPerson();
    domain::Result<library::ImportSummary> summary = library::ImportSummary();
    if (sample) {
        summary = library::importSamples(*opened.library);
    } else {
        ProgressMeter progress(console, arguments.isSet(u"progress"_s) || Console::isWatched());
        summary = opened.library->import(
            request,
            [&progress](const library::ImportProgress &at) {
                progress.update(at.done, at.bytesDone, at.bytesTotal);
            },
            interrupted);
    }
    if (!summary) {
        console.say(summary.error());
        return exitCodeFor(summary.error());
    }
    return conclude(*summary, console);
}

} // namespace tawthiq::cli
