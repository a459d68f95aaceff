// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewer.h"

#include "accountname.h"
#include "reportstore.h"
#include "reviewstore.h"
#include "stepstate.h"

#include "storable.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

using domain::Review;
using domain::ReviewStatus;

QString stepName(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Accepted:
        return u"accept"_s;
    case ReviewStatus::Rejected:
        return u"reject"_s;
    case ReviewStatus::Corrected:
        return u"correct"_s;
    default:
        return u"take_back"_s;
    }
}

domain::Error refused(const QString &why)
{
    return {domain::ErrorCode::BadInput, why, {}, 0};
}

} // namespace

domain::Result<store::HistoryStep> Reviewer::decide(domain::ReportId id, QList<Review> decisions)
{
    if (decisions.isEmpty()) {
        return refused(u"There is nothing to decide about."_s);
    }
    const auto report = store::ReportStore(m_connection).report(id);
    if (!report) {
        return report.error();
    }
    const auto inForce = store::ReviewStore(m_connection).inForce(id);
    if (!inForce) {
        return inForce.error();
    }
    QList<Review> before;
    for (Review &decision : decisions) {
        const domain::TextSpan span = decision.object.span;
        if (span.begin < 0 || span.isEmpty() || span.end > report->body.size()) {
            return refused(u"The words decided about are not in the report."_s);
        }
        text::makeStorable(decision.reason);
        text::makeStorable(decision.by);
        if (decision.status == ReviewStatus::Rejected && decision.reason.trimmed().isEmpty()) {
            return refused(u"A rejection needs a reason."_s);
        }
        decision.report = id;
        decision.exact = span.in(report->body).toString();
        const Review *old = domain::reviewOf(*inForce, decision.object);
        Review previous = old == nullptr ? decision : *old;
        if (old == nullptr) {
            previous.status = ReviewStatus::Unreviewed;
            previous.reason.clear();
            previous.after.clear();
        }
        before += previous;
    }
    if (auto done = add(decisions); !done) {
        return done.error();
    }
    return store::HistoryStep{0, stepName(decisions.first().status), id, toState(before), toState(decisions)};
}

domain::Outcome Reviewer::restore(const QJsonObject &state)
{
    return add(reviewsOf(state));
}

bool Reviewer::isReview(const store::HistoryStep &step)
{
    return step.after.contains(u"reviews"_s);
}

domain::Outcome Reviewer::add(const QList<Review> &reviews)
{
    store::ReviewStore store(m_connection);
    for (Review review : reviews) {
        review.at = QDateTime::currentDateTimeUtc();
        if (review.by.isEmpty()) {
            const QString name = accountName();
            review.by = name.isEmpty() ? QSysInfo::machineHostName() : name;
        }
        if (const auto added = store.add(review); !added) {
            return added.error();
        }
    }
    return domain::Done{};
}

} // namespace tawthiq::library
