// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentiondetail.h"

#include "bidi.h"
#include "labels.h"
#include "mentionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

struct MentionDetail {
    Q_DECLARE_TR_FUNCTIONS(MentionDetail)
};

using Rows = QList<std::pair<QString, QString>>;

void addTime(Rows &rows, const Format &format, const library::OpenedReport &report,
             const domain::TimeExpression &time)
{
    rows.append({MentionDetail::tr("Means"), format.time(time)});
    if (time.from.isValid() && time.to.isValid()) {
        const QString days = time.from == time.to
            ? format.isoDate(time.from)
            : MentionDetail::tr("%1 to %2").arg(format.isoDate(time.from), format.isoDate(time.to));
        rows.append({MentionDetail::tr("Days"), days});
    }
    rows.append({MentionDetail::tr("Precision"), label(time.precision)});
    rows.append({MentionDetail::tr("How"), timeBasis(format, report, time)});
    rows.append({MentionDetail::tr("Value"), isolateLtr(time.value)});
}

void addPlace(Rows &rows, const domain::PlaceReference &place)
{
    rows.append({MentionDetail::tr("Use"), label(place.use)});
    rows.append({MentionDetail::tr("Precision"), label(place.precision)});
    if (place.near) {
        rows.append({MentionDetail::tr("Position"), MentionDetail::tr("in the surroundings")});
    }
    int number = 0;
    for (const domain::PlaceCandidate &candidate : place.candidates) {
        QString words = placeBreadcrumb(candidate).join(u" · "_s);
        if (const QString why = candidateReason(candidate.reason); !candidate.reason.isEmpty()) {
            words += u" · "_s + why;
        }
        if (candidate.latitude && candidate.longitude) {
            const QString degrees = QString::number(*candidate.latitude, 'f', 3) + u", "_s
                + QString::number(*candidate.longitude, 'f', 3);
            words += u" · "_s + isolateLtr(degrees);
        }
        ++number;
        rows.append({number == 1 ? MentionDetail::tr("Place") : MentionDetail::tr("Or"), words});
    }
}

} // namespace

DetailContent mentionDetail(const Format &format, const library::OpenedReport &report, int number)
{
    const domain::Mention &mention = report.analysis.mentions.at(number);
    DetailContent content;
    content.quote = sentenceText(report, mention.sentence);
    content.rows.append({MentionDetail::tr("Words"), mentionQuote(report, number)});
    if (const domain::TimeExpression *time = mention.time()) {
        addTime(content.rows, format, report, *time);
    } else if (const domain::PlaceReference *place = mention.place()) {
        addPlace(content.rows, *place);
    } else if (const domain::PersonReference *person = mention.person()) {
        content.rows.append({MentionDetail::tr("Role"), isolate(person->role)});
        if (person->fullName != domain::NoIndex) {
            content.rows.append({MentionDetail::tr("Full name"), mentionQuote(report, person->fullName)});
        }
    } else if (const domain::OrganisationReference *organisation = mention.organisation()) {
        content.rows.append({MentionDetail::tr("English name"), organisation->nameEn});
        content.rows.append({MentionDetail::tr("Actor"),
                             organisation->actor.isEmpty() ? QString() : isolateLtr(organisation->actor)});
        if (organisation->fullName != domain::NoIndex) {
            content.rows.append(
                {MentionDetail::tr("Full name"), mentionQuote(report, organisation->fullName)});
        }
    }
    content.why.append({MentionDetail::tr("rule"), isolateLtr(mention.rule)});
    if (const domain::TimeExpression *time = mention.time(); time != nullptr && !time->rule.isEmpty()) {
        content.why.append({MentionDetail::tr("resolved by"), isolateLtr(time->rule)});
    }
    return content;
}

} // namespace tawthiq::ui
