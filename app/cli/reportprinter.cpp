// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprinter.h"

#include "analysistext.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

QString dayOrUnknown(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"unknown"_s;
}

QString quote(const library::OpenedReport &opened, domain::TextSpan span)
{
    return u'«' + opened.report.body.mid(span.begin, span.length()).simplified() + u'»';
}

void field(const QString &name, const QString &value, Console &console)
{
    if (!value.isEmpty()) {
        console.printLine(QString(name.leftJustified(12) + value));
    }
}

} // namespace

void printReport(const library::OpenedReport &opened, Console &console)
{
    const domain::Report &report = opened.report;
    field(u"report"_s, QString(QString::number(report.id) + u"  "_s + report.referenceCode), console);
    field(u"title"_s, report.title, console);
    field(u"published"_s,
          QString(dayOrUnknown(report.publishedOn) + u"  ("_s + domain::code(report.publicationBasis) + u')'),
          console);
    field(u"publisher"_s, report.publisher, console);
    field(u"url"_s, report.sourceUrl, console);
    field(u"original"_s,
          QString(report.provenance.originalPath + u"  "_s + report.provenance.mediaType + u"  "_s
                  + report.provenance.charset),
          console);
    field(u"sha-256"_s, QString::fromLatin1(report.provenance.originalSha256), console);
    console.printLine({});
    console.printLine(report.body);
    console.printLine({});
    const std::string id = std::to_string(report.id);
    std::string text;
    exchange::appendAnalysisText(text, {id, report.publishedOn}, report.body, opened.analysis, {});
    console.printUtf8(text);
    for (const domain::Annotation &note : opened.annotations) {
        console.printLine(QString(u"note "_s + quote(opened, note.span) + u"  "_s + note.note.simplified()));
    }
}

void printReportJson(const library::OpenedReport &opened, Console &console)
{
    const std::string id = std::to_string(opened.report.id);
    std::string line;
    exchange::appendAnalysisJson(line, {id, opened.report.publishedOn}, opened.report.body, opened.analysis,
                                 {});
    line += '\n';
    console.printUtf8(line);
}

void printFigures(const library::OpenedReport &opened, Console &console)
{
    for (const domain::CasualtyFigure &figure : opened.analysis.figures) {
        console.printLine(
            QString(u"    "_s + exchange::figureSummary(figure) + u"  "_s + quote(opened, figure.span)));
        if (figure.sentence != domain::NoIndex) {
            console.printLine(
                QString(u"        "_s + quote(opened, opened.analysis.sentences[figure.sentence].span)));
        }
    }
}

void printRow(const domain::ReportSummary &row, Console &console)
{
    const QString figures = row.figureCount == 1 ? u"1 figure"_s : u"%1 figures"_s.arg(row.figureCount);
    console.printLine(QStringList{QString::number(row.id), dayOrUnknown(row.publishedOn), figures,
                                  row.title.simplified(), row.publisher.simplified()}
                          .join(u'\t'));
}

} // namespace tawthiq::cli
