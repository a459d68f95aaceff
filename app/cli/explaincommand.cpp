// SPDX-License-Identifier: GPL-3.0-or-later
#include "explaincommand.h"

#include "engine.h"
#include "explanation.h"
#include "importerregistry.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

void explain(const domain::Report &report, const extract::Analyser &analyser, Console &console)
{
    const QString published = report.publishedOn.isValid() ? report.publishedOn.toString(Qt::ISODate)
                                                           : u"publication date unknown"_s;
    console.printLine(QString(u"== "_s + report.title + u"  "_s + published));
    const domain::Analysis analysis = analyser.analyse(report.body, report.publishedOn);
    console.print(Explanation(report.body, analysis, analyser.knowledge()).text());
}

// Explains every report of a file; false when one could not be read.
bool explainFile(const exchange::ImportSource &source, const extract::Analyser &analyser, Console &console)
{
    const exchange::ImporterRegistry importers;
    auto stream = importers.openFile(source);
    if (!stream) {
        console.say(stream.error());
        return false;
    }
    bool good = true;
    while (const auto draft = (*stream)->next()) {
        if (*draft) {
            explain((*draft)->report, analyser, console);
        } else {
            console.say(draft->error());
            good = false;
        }
    }
    return good;
}

} // namespace

QString ExplainCommand::name() const
{
    return u"explain"_s;
}

QString ExplainCommand::summary() const
{
    return u"Say why each mention and figure of a text was found"_s;
}

QString ExplainCommand::arguments() const
{
    return u"FILE…|-"_s;
}

QList<QCommandLineOption> ExplainCommand::options() const
{
    return {publishedOption()};
}

QString ExplainCommand::details() const
{
    return uR"(Sentence by sentence: each mention and figure with its place in the text (code points), the rule
that found it, what it was resolved to, and its words as the engine reads them, each with the entries
that matched: [file:line surface = value]. For a figure, also the words behind every slot.

Examples:
  tawthiq-cli explain --published 2021-11-05 report.txt
  echo "قتل ثلاثة مدنيين في إدلب" | tawthiq-cli explain -
)"_s;
}

ExitCode ExplainCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    exchange::ImportSource source;
    if (!readDate(arguments, u"published"_s, source.publishedOn, *this, console)) {
        return ExitCode::Usage;
    }
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty()) {
        return usageError(*this, u"no input: name files, or - for standard input"_s, console);
    }
    const auto analyser = loadEngine();
    bool good = true;
    for (const QString &file : files) {
        source.path = file == u"-"_s ? u"/dev/stdin"_s : file;
        good = explainFile(source, *analyser, console) && good;
    }
    return good ? ExitCode::Ok : ExitCode::SomeFailed;
}

} // namespace tawthiq::cli
