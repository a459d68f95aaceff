// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepstate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

QString asText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime asTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toState(const domain::Annotation &annotation)
{
    return {
        {u"id"_s, annotation.id},
        {u"report"_s, annotation.report},
        {u"begin"_s, annotation.span.begin},
        {u"end"_s, annotation.span.end},
        {u"exact"_s, annotation.exact},
        {u"prefix"_s, annotation.prefix},
        {u"suffix"_s, annotation.suffix},
        {u"colour"_s, annotation.colour},
        {u"note"_s, annotation.note},
        {u"author"_s, annotation.author},
        {u"created_at"_s, asText(annotation.createdAt)},
        {u"modified_at"_s, asText(annotation.modifiedAt)},
    };
}

domain::Annotation annotationOf(const QJsonObject &state)
{
    domain::Annotation annotation;
    annotation.id = state[u"id"_s].toInteger();
    annotation.report = state[u"report"_s].toInteger();
    annotation.span = {state[u"begin"_s].toInt(), state[u"end"_s].toInt()};
    annotation.exact = state[u"exact"_s].toString();
    annotation.prefix = state[u"prefix"_s].toString();
    annotation.suffix = state[u"suffix"_s].toString();
    annotation.colour = state[u"colour"_s].toInt();
    annotation.note = state[u"note"_s].toString();
    annotation.author = state[u"author"_s].toString();
    annotation.createdAt = asTime(state[u"created_at"_s]);
    annotation.modifiedAt = asTime(state[u"modified_at"_s]);
    return annotation;
}

QJsonObject toState(const QList<domain::Review> &reviews)
{
    QJsonArray rows;
    for (const domain::Review &review : reviews) {
        rows += QJsonObject{
            {u"report"_s, review.report},
            {u"kind"_s, review.object.kind},
            {u"begin"_s, review.object.span.begin},
            {u"end"_s, review.object.span.end},
            {u"exact"_s, review.exact},
            {u"status"_s, QString(domain::code(review.status))},
            {u"reason"_s, review.reason},
            {u"before"_s, review.before},
            {u"after"_s, review.after},
        };
    }
    return {{u"reviews"_s, rows}};
}

QList<domain::Review> reviewsOf(const QJsonObject &state)
{
    QList<domain::Review> reviews;
    const QJsonArray rows = state[u"reviews"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        domain::Review review;
        review.report = row[u"report"_s].toInteger();
        review.object.kind = row[u"kind"_s].toString();
        review.object.span = {row[u"begin"_s].toInt(), row[u"end"_s].toInt()};
        review.exact = row[u"exact"_s].toString();
        review.status = domain::fromCode<domain::ReviewStatus>(row[u"status"_s].toString())
                            .value_or(domain::ReviewStatus::Unreviewed);
        review.reason = row[u"reason"_s].toString();
        review.before = row[u"before"_s].toString();
        review.after = row[u"after"_s].toString();
        reviews += review;
    }
    return reviews;
}

QJsonObject toState(QDate published, domain::PublicationBasis basis)
{
    return {{u"published"_s, published.toString(Qt::ISODate)}, {u"basis"_s, QString(domain::code(basis))}};
}

store::Publication publicationOf(const QJsonObject &state)
{
    store::Publication publication;
    publication.day = QDate::fromString(state[u"published"_s].toString(), Qt::ISODate);
    publication.basis = domain::fromCode<domain::PublicationBasis>(state[u"basis"_s].toString())
                            .value_or(domain::PublicationBasis::Unknown);
    return publication;
}

} // namespace tawthiq::library
