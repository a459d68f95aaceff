// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuredetail.h"

#include "bidi.h"
#include "labels.h"
#include "mentionwords.h"
#include "sharedcontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

struct FigureDetail {
    Q_DECLARE_TR_FUNCTIONS(FigureDetail)
};

using domain::CasualtyFigure;
using domain::NoIndex;
using domain::SlotScope;

QString rangeWords(const Format &format, const CasualtyFigure &figure)
{
    if (!figure.min && !figure.max) {
        return figure.lexeme.isEmpty() ? FigureDetail::tr("no number is stated")
                                       : FigureDetail::tr("no number: “%1”").arg(isolate(figure.lexeme));
    }
    if (figure.min == figure.max) {
        return format.number(*figure.min);
    }
    const QString low = figure.min ? FigureDetail::tr("low %1").arg(format.number(*figure.min))
                                   : FigureDetail::tr("low open");
    const QString high = figure.max ? FigureDetail::tr("high %1").arg(format.number(*figure.max))
                                    : FigureDetail::tr("high open");
    return low + u" · "_s + high;
}

template <typename List>
QString labels(const List &values)
{
    QStringList words;
    for (const auto value : values) {
        words += label(value);
    }
    return Format::list(words);
}

// The parts named under a total: how much of it is detailed. Never summed into the total.
QString partsWords(const Format &format, const QList<CasualtyFigure> &figures, int index)
{
    qint64 stated = 0;
    int parts = 0;
    for (const CasualtyFigure &figure : figures) {
        if (figure.relation && figure.relation->target == index
            && figure.relation->type == domain::RelationType::PartOf && figure.value) {
            stated += *figure.value;
            ++parts;
        }
    }
    return parts == 0 ? QString()
                      : FigureDetail::tr("%1 stated, the rest not detailed").arg(format.number(stated));
}

QString inheritedWords(const CasualtyFigure &figure)
{
    QStringList inherited;
    if (figure.placeScope == SlotScope::Extended) {
        inherited += FigureDetail::tr("place");
    }
    if (figure.timeScope == SlotScope::Extended) {
        inherited += FigureDetail::tr("date");
    }
    if (figure.attribution && figure.attribution->scope == SlotScope::Extended) {
        inherited += FigureDetail::tr("source");
    }
    return inherited.isEmpty() ? QString()
                               : FigureDetail::tr("%1 from another sentence").arg(Format::list(inherited));
}

QString sourceWords(const library::OpenedReport &report, const CasualtyFigure &figure)
{
    if (!figure.attribution) {
        return FigureDetail::tr("no source is named");
    }
    QStringList parts;
    if (figure.attribution->source != NoIndex) {
        parts += mentionQuote(report, figure.attribution->source);
    }
    if (figure.attribution->via != NoIndex) {
        parts += FigureDetail::tr("through %1").arg(mentionQuote(report, figure.attribution->via));
    }
    parts += label(figure.attribution->kind);
    return parts.join(u" · "_s);
}

QString statusWords(const CasualtyFigure &figure)
{
    QStringList parts{label(figure.reportStatus)};
    if (figure.modality != domain::Modality::Actual) {
        parts += label(figure.modality);
    }
    if (figure.stage != domain::TollStage::None) {
        parts += label(figure.stage);
    }
    if (figure.aggregate) {
        parts += FigureDetail::tr("period total");
    }
    return parts.join(u" · "_s);
}

QList<std::pair<QString, QString>> whyRows(const library::OpenedReport &report, const CasualtyFigure &figure)
{
    QList<std::pair<QString, QString>> rows{{FigureDetail::tr("rule"), isolateLtr(figure.rule)}};
    for (const domain::SlotEvidence &evidence : figure.evidence) {
        const QString words = isolate(evidence.span.in(report.report.body));
        rows.append({isolateLtr(evidence.slot), words + u" · "_s + isolateLtr(evidence.rule)});
    }
    return rows;
}

} // namespace

DetailContent figureDetail(const Format &format, const library::OpenedReport &report, int index)
{
    const QList<CasualtyFigure> &figures = report.analysis.figures;
    const CasualtyFigure &figure = figures.at(index);
    const SlotWords slotTexts = slotWords(format, report, index);
    DetailContent content;
    content.quote = sentenceText(report, figure.sentence);
    const auto add = [&content](const QString &name, const QString &value) {
        content.rows.append({name, value});
    };
    add(FigureDetail::tr("Range"), rangeWords(format, figure));
    add(FigureDetail::tr("Harm"), labels(figure.harm));
    add(FigureDetail::tr("Victims"), labels(figure.victim));
    if (figure.measure == domain::Measure::Persons) {
        add(FigureDetail::tr("Civilian status"), label(figure.civilianStatus));
    }
    add(FigureDetail::tr("Parts"), partsWords(format, figures, index));
    add(FigureDetail::tr("Place"), slotTexts.place);
    add(FigureDetail::tr("Date"), slotTexts.time);
    add(FigureDetail::tr("Source"), sourceWords(report, figure));
    if (!slotTexts.alleged.isEmpty()) {
        add(FigureDetail::tr("Alleged"), slotTexts.alleged);
    }
    if (!figure.weapon.isEmpty() && figure.weapon.first() != domain::Weapon::NotStated) {
        add(FigureDetail::tr("Weapon"), labels(figure.weapon));
    }
    if (!figure.target.isEmpty() && figure.target.first() != domain::Target::NotStated) {
        add(FigureDetail::tr("Target"), labels(figure.target));
    }
    QStringList names;
    for (const int name : figure.named) {
        names += mentionQuote(report, name);
    }
    add(FigureDetail::tr("Named"), Format::list(names));
    add(FigureDetail::tr("Inherited"), inheritedWords(figure));
    add(FigureDetail::tr("Status"), statusWords(figure));
    content.why = whyRows(report, figure);
    return content;
}

} // namespace tawthiq::ui
