// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommand.h"

#include "codepoints.h"
#include "jsonwriter.h"
#include "searchfilter.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr int Window = 200; // rows fetched at a time
constexpr int UsualLimit = 50;

// How the rows are printed.
struct Printing {
    bool json = false;
    qint64 limit = UsualLimit; // 0: all
    QString name; // of the list, whose row this is
};

QString marked(const domain::ReportSummary::Hit &hit)
{
    QString text;
    int at = 0;
    for (const domain::TextSpan mark : hit.marks) {
        text += QStringView(hit.words).mid(at, mark.begin - at) + u'[' + mark.in(hit.words) + u']';
        at = mark.end;
    }
    return QString(text + QStringView(hit.words).mid(at)).simplified();
}

void writeSpan(exchange::JsonWriter &json, const text::CodePointMap &points, domain::TextSpan span)
{
    json.key("start");
    json.number(qint64(points.toCodePoint(span.begin)));
    json.key("end");
    json.number(qint64(points.toCodePoint(span.end)));
}

// start and end are those of the hit; of the sentence where nothing was searched for.
void printJson(const domain::ReportSummary &row, QStringView body, const Printing &how, Console &console)
{
    const text::CodePointMap points(body);
    std::string line;
    exchange::JsonWriter json(line);
    json.beginObject();
    if (!how.name.isEmpty()) {
        json.key("name");
        json.string(how.name);
    }
    json.key("report");
    json.number(row.id);
    json.key("id");
    json.string(row.referenceCode);
    json.key("origin");
    json.string(row.origin);
    json.key("published");
    row.publishedOn.isValid() ? json.string(row.publishedOn.toString(Qt::ISODate)) : json.null();
    json.key("title");
    json.string(row.title);
    json.key("source");
    json.string(row.publisher);
    json.key("sentence");
    json.string(row.hit.words);
    writeSpan(json, points, row.hit.span);
    json.key("sentence_span");
    json.beginObject();
    writeSpan(json, points, row.hit.sentence);
    json.endObject();
    json.key("hits");
    json.beginArray();
    for (const domain::TextSpan mark :
         row.hit.sentence.isEmpty() ? QList<domain::TextSpan>() : row.hit.marks) {
        const int begin = row.hit.sentence.begin;
        json.beginObject();
        writeSpan(json, points, {begin + mark.begin, begin + mark.end});
        json.endObject();
    }
    json.endArray();
    json.endObject();
    line += '\n';
    console.printUtf8(line);
}

void printText(const domain::ReportSummary &row, const Printing &how, Console &console)
{
    QStringList head{QString::number(row.id),
                     row.publishedOn.isValid() ? row.publishedOn.toString(Qt::ISODate) : u"unknown"_s,
                     row.title.simplified(), row.publisher.simplified()};
    if (!how.name.isEmpty()) {
        head.prepend(how.name);
    }
    console.printLine(head.join(u'\t'));
    if (!row.hit.words.isEmpty()) {
        console.printLine(QString(u"    "_s + marked(row.hit)));
    }
}

domain::Outcome printAll(const library::Library &library, const domain::Query &query, const Printing &how,
                         Console &console)
{
    QString cursor;
    qint64 left = how.limit;
    do {
        const int window = how.limit == 0 ? Window : static_cast<int>(std::min<qint64>(left, Window));
        const auto page = library.found(query, cursor, window);
        if (!page) {
            return page.error();
        }
        for (const domain::ReportSummary &row : page->rows) {
            if (how.json) {
                const auto body = library.body(row.id);
                if (!body) {
                    return body.error();
                }
                printJson(row, *body, how, console);
            } else {
                printText(row, how, console);
            }
        }
        left -= page->rows.size();
        cursor = page->nextCursor;
    } while (!cursor.isEmpty() && (how.limit == 0 || left > 0) && console.outputError().isEmpty());
    return domain::Done{};
}

domain::Outcome answer(const library::Library &library, const domain::Query &query, bool countOnly,
                       const Printing &how, Console &console)
{
    if (!countOnly) {
        return printAll(library, query, how, console);
    }
    const auto count = library.count(query);
    if (!count) {
        return count.error();
    }
    console.printLine(
        QString((how.name.isEmpty() ? QString() : QString(how.name + u'\t')) + QString::number(*count)));
    return domain::Done{};
}

// The names of the file, one a line; false after saying why there are none.
bool readNames(const QString &path, QStringList &names, Console &console)
{
    QFile file(path);
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        console.say({domain::ErrorCode::NotReadable, file.errorString(), path, 0});
        return false;
    }
    for (QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        line.remove(u'"');
        if (line = line.simplified(); !line.isEmpty()) {
            names += line;
        }
    }
    return true;
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return u"Search a library; prints sentences, newest report first"_s;
}

QString SearchCommand::arguments() const
{
    return u"[QUERY]"_s;
}

QList<QCommandLineOption> SearchCommand::options() const
{
    const QList<QCommandLineOption> own{
        {u"limit"_s, u"At most so many reports; 0 for all. 50 unless given."_s, u"N"_s,
         QString::number(UsualLimit)},
        {u"count"_s, u"Print only how many reports match."_s},
        {u"names"_s, u"Search each line of the file as a phrase of its own (- for standard input)."_s,
         u"FILE"_s},
        {u"format"_s, u"text (to read, the default) or jsonl."_s, u"text|jsonl"_s, u"text"_s}};
    return searchOptions() + own;
}

QString SearchCommand::details() const
{
    return searchHelp() + uR"(
Each report is one line of jsonl: report (its number), id (its reference code), origin (file and
line), published, title, source,
sentence, start and end of the hit in the report's text (Unicode code points, end excluded),
sentence_span, and all hits of the sentence. Without QUERY the filters alone decide.

Examples:
  tawthiq-cli search 'قصف مدرسة' --library war.tawthiq --place إدلب --from 2021-06-01
  tawthiq-cli search --harm killed --count --library war.tawthiq
  tawthiq-cli search --names missing.txt --format jsonl --limit 0 --library war.tawthiq
)"_s;
}

ExitCode SearchCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    Printing how;
    bool ok = true;
    how.json = arguments.value(u"format"_s) == u"jsonl"_s;
    how.limit = arguments.value(u"limit"_s).toLongLong(&ok);
    if (!ok || how.limit < 0) {
        return usageError(*this, u"--limit wants a number, 0 for all"_s, console);
    }
    if (!how.json && arguments.value(u"format"_s) != u"text"_s) {
        return usageError(*this, u"--format is text or jsonl"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console, Engine::None);
    if (!opened.library) {
        return opened.code;
    }
    domain::Query query;
    if (!readSearch(arguments, *opened.library, query, *this, console)) {
        return ExitCode::Usage;
    }
    QStringList names;
    if (arguments.isSet(u"names"_s) && !readNames(arguments.value(u"names"_s), names, console)) {
        return ExitCode::SomeFailed;
    }
    auto done = domain::Outcome(domain::Done{});
    if (!arguments.isSet(u"names"_s)) {
        done = answer(*opened.library, query, arguments.isSet(u"count"_s), how, console);
    }
    const QString rest = query.text.isEmpty() ? QString() : QString(u"("_s + query.text + u") "_s);
    for (qsizetype i = 0; i < names.size() && done; ++i) {
        how.name = names[i];
        query.text = rest + u'"' + names[i] + u'"';
        done = answer(*opened.library, query, arguments.isSet(u"count"_s), how, console);
    }
    if (!done) {
        console.say(done.error());
        return done.error().column > 0 ? ExitCode::Usage : exitCodeFor(done.error());
    }
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
