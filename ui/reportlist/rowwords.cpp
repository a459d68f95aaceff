// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwords.h"

#include "bidi.h"

#include <QCoreApplication>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ReportRow", text, nullptr, n);
}

} // namespace

QList<FigureWords> tollsOf(const Format &format, const domain::ReportSummary &summary)
{
    QList<FigureWords> words;
    for (const domain::ReportSummary::Toll &toll :
         summary.tolls.first(std::min<qsizetype>(2, summary.tolls.size()))) {
        words.append(tollWords(format, toll));
    }
    return words;
}

QString noFiguresText()
{
    return say(QT_TRANSLATE_NOOP("ReportRow", "No figures in this report"));
}

QString publishedText(const Format &format, const domain::ReportSummary &summary)
{
    return summary.publishedOn.isValid() ? format.date(summary.publishedOn)
                                         : say(QT_TRANSLATE_NOOP("ReportRow", "no publication date"));
}

QString reviewText(const Format &format, const domain::ReportSummary &summary)
{
    return summary.figureCount == 0
        ? QString()
        : format.bareNumber(summary.reviewedCount) % u'/' % format.bareNumber(summary.figureCount);
}

QString spokenRow(const Format &format, const domain::ReportSummary &summary)
{
    QStringList parts{isolate(summary.title)};
    if (!summary.hit.marks.isEmpty() && summary.hit.words != summary.title) {
        parts.append(isolate(summary.hit.words));
    }
    for (const FigureWords &toll : tollsOf(format, summary)) {
        parts.append(toll.joined());
    }
    if (summary.tolls.isEmpty() && summary.figureCount == 0) {
        parts.append(noFiguresText());
    }
    if (!summary.publisher.isEmpty()) {
        parts.append(isolate(summary.publisher));
    }
    parts.append(publishedText(format, summary));
    if (summary.warningCount > 0) {
        parts.append(
            format.shaped(say(QT_TRANSLATE_N_NOOP("ReportRow", "%n warning(s)"), summary.warningCount)));
    }
    if (summary.figureCount > 0) {
        parts.append(say(QT_TRANSLATE_NOOP("ReportRow", "%1 figures reviewed"))
                         .arg(format.ofTotal(summary.reviewedCount, summary.figureCount)));
    }
    return Format::list(parts);
}

} // namespace tawthiq::ui
