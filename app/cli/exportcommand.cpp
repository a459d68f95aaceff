// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "librarydoor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return u"Write the notes of a library as one file"_s;
}

QString ExportCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> ExportCommand::options() const
{
    QList<QCommandLineOption> options{
        libraryOption(),
        {u"format"_s, u"html, or list to name all formats."_s, u"html|list"_s, u"html"_s},
        {u"out"_s, u"The file to write; one that is there is replaced."_s, u"FILE"_s},
        {u"language"_s, u"Language of the headings: ar (the default) or en."_s, u"ar|en"_s, u"ar"_s}};
    return options + filterOptions();
}

QString ExportCommand::details() const
{
    return uR"(html is one self-contained right-to-left page: each note with its quote, sentence, report, source,
publication date and SHA-256. It is written beside its name and renamed when complete.

Examples:
  tawthiq-cli export --library war.tawthiq --format html --out notes.html
  tawthiq-cli export --format list
)"_s;
}

ExitCode ExportCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString format = arguments.value(u"format"_s);
    const QString language = arguments.value(u"language"_s);
    const QString out = arguments.value(u"out"_s);
    if (format == u"list"_s) {
        console.printLine(u"html\tannotated notes as one self-contained right-to-left web page");
        return ExitCode::Ok;
    }
    if (format != u"html"_s) {
        return usageError(*this, u"there is no format \"%1\"; --format list names all"_s.arg(format),
                          console);
    }
    if (language != u"ar"_s && language != u"en"_s) {
        return usageError(*this, u"--language is ar or en"_s, console);
    }
    if (out.isEmpty() || !arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"where to? give --out FILE, and nothing besides options"_s, console);
    }
    domain::Query query;
    if (!readFilter(arguments, query, *this, console)) {
        return ExitCode::Usage;
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    const auto written = opened.library->exportNotes(query, out, language);
    if (!written) {
        console.say(written.error());
        return exitCodeFor(written.error());
    }
    console.printLine(u"%1 notes written to %2"_s.arg(*written).arg(out));
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
