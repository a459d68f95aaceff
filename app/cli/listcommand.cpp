// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommand.h"

#include "librarydoor.h"
#include "reportprinter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr int Window = 500; // rows fetched at a time

// Prints one window of rows; the cursor of the next, or the error.
domain::Result<QString> printWindow(const library::Library &library, const library::ReportPage &page,
                                    bool withFigures, Console &console)
{
    for (const domain::ReportSummary &row : page.rows) {
        printRow(row, console);
        if (withFigures && row.figureCount > 0) {
            const auto opened = library.report(row.id);
            if (!opened) {
                return opened.error();
            }
            printFigures(*opened, console);
        }
        if (!console.outputError().isEmpty()) {
            return QString();
        }
    }
    return page.nextCursor;
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return u"List the reports of a library, newest first"_s;
}

QString ListCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> ListCommand::options() const
{
    QList<QCommandLineOption> options{
        libraryOption(), {u"figures"_s, u"Print each report's figures with their sentences too."_s}};
    return options + filterOptions();
}

QString ListCommand::details() const
{
    return uR"(One report a line: number, publication date, figures, title and publisher, between tabs. The number
is what "show" wants.

Examples:
  tawthiq-cli list --library war.tawthiq
  tawthiq-cli list --library war.tawthiq --figures --from 2021-06-01 --to 2021-06-30 --date-of event
)"_s;
}

ExitCode ListCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    domain::Query query;
    if (!readFilter(arguments, query, *this, console)) {
        return ExitCode::Usage;
    }
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"list takes no arguments besides its options"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    QString cursor;
    do {
        const auto page = opened.library->reports(query, cursor, Window);
        auto next = page ? printWindow(*opened.library, *page, arguments.isSet(u"figures"_s), console)
                         : domain::Result<QString>(page.error());
        if (!next) {
            console.say(next.error());
            return exitCodeFor(next.error());
        }
        cursor = *next;
    } while (!cursor.isEmpty());
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
