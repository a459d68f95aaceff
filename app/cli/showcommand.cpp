// SPDX-License-Identifier: GPL-3.0-or-later
#include "showcommand.h"

#include "librarydoor.h"
#include "reportprinter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

// 12, or the reference code T-000012.
domain::ReportId reportId(const QString &reference)
{
    const bool coded = reference.startsWith(u"T-"_s, Qt::CaseInsensitive);
    return (coded ? reference.mid(2) : reference).toLongLong();
}

} // namespace

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::summary() const
{
    return u"Show a report of a library with all that was found in it"_s;
}

QString ShowCommand::arguments() const
{
    return u"REPORT…"_s;
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {libraryOption(),
            {u"format"_s, u"text (to read, the default) or jsonl (as extract prints)."_s, u"text|jsonl"_s,
             u"text"_s}};
}

QString ShowCommand::details() const
{
    return uR"(REPORT is the number that "list" prints, or the reference code, as in T-000012.

Examples:
  tawthiq-cli show 12 --library war.tawthiq
  tawthiq-cli show T-000012 --library war.tawthiq --format jsonl
)"_s;
}

ExitCode ShowCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString format = arguments.value(u"format"_s);
    if (format != u"text"_s && format != u"jsonl"_s) {
        return usageError(*this, u"--format is text or jsonl"_s, console);
    }
    const QStringList references = arguments.positionalArguments();
    if (references.isEmpty()) {
        return usageError(*this, u"which report? give its number"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    ExitCode code = ExitCode::Ok;
    for (const QString &reference : references) {
        const auto report = opened.library->report(reportId(reference));
        if (!report) {
            console.say(QString(reference + u": "_s + report.error().message));
            code = exitCodeFor(report.error());
        } else if (format == u"jsonl"_s) {
            printReportJson(*report, console);
        } else {
            printReport(*report, console);
        }
    }
    return code;
}

} // namespace tawthiq::cli
