// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicationdiff.h"

#include <QMap>

namespace tawthiq::library {

namespace {

QMap<domain::TextSpan, domain::TimeExpression> timesOf(const domain::Analysis &analysis)
{
    QMap<domain::TextSpan, domain::TimeExpression> times;
    for (const domain::Mention &mention : analysis.mentions) {
        if (const auto *time = mention.time()) {
            times.insert(mention.span, *time);
        }
    }
    return times;
}

} // namespace

QList<PublicationChange::ChangedTime> changedTimes(const domain::Analysis &before,
                                                   const domain::Analysis &after, QStringView body)
{
    const auto old = timesOf(before);
    const auto now = timesOf(after);
    auto spans = old;
    spans.insert(now); // a date may be found only under one of the two
    QList<PublicationChange::ChangedTime> changes;
    for (auto it = spans.keyBegin(); it != spans.keyEnd(); ++it) {
        const domain::TimeExpression was = old.value(*it);
        const domain::TimeExpression is = now.value(*it);
        if (was.value != is.value || was.from != is.from || was.to != is.to) {
            changes += PublicationChange::ChangedTime{
                *it, it->in(body).toString(), was.value, is.value, was.from, was.to, is.from, is.to};
        }
    }
    return changes;
}

} // namespace tawthiq::library
