// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decided about one extracted figure or mention. Decisions are only ever added; the last
// one about an object holds. Anchored by the words, so that a new analysis cannot orphan it: spans are
// UTF-16 units, times UTC. The machine's value is never overwritten.
#pragma once

#include "analysis.h"
#include "report.h"

#include <algorithm>

namespace tawthiq::domain {

using ReviewId = qint64; // 0 = not stored yet

// The words a decision is about, and as what they were extracted.
struct ReviewedObject {
    QString kind; // "figure", or the code of a MentionKind
    TextSpan span;

    friend bool operator==(const ReviewedObject &a, const ReviewedObject &b)
    {
        return a.kind == b.kind && a.span == b.span;
    }
};

[[nodiscard]] inline ReviewedObject reviewedObject(const CasualtyFigure &figure)
{
    return {QStringLiteral("figure"), figure.span};
}
[[nodiscard]] inline ReviewedObject reviewedObject(const Mention &mention)
{
    return {QString(code(mention.kind)), mention.span};
}

struct Review {
    ReviewId id = 0;
    ReportId report = 0;
    ReviewedObject object;
    QString exact; // its words, from the body
    ReviewStatus status = ReviewStatus::Unreviewed; // Unreviewed = a decision was taken back
    QString by;
    QDateTime at;
    QString reason; // code of a reason, or words; needed for a rejection
    QString before; // JSON: the machine's value at that time; may be empty
    QString after; // JSON: what it was corrected to; empty unless corrected
};

// The decision in force about `object` among `reviews`, which are in the order of the text; null when none.
[[nodiscard]] inline const Review *reviewOf(const QList<Review> &reviews, const ReviewedObject &object)
{
    const auto before = [](const Review &candidate, TextSpan span) {
        const TextSpan own = candidate.object.span;
        return own.begin != span.begin ? own.begin < span.begin : own.end < span.end;
    };
    auto review = std::lower_bound(reviews.begin(), reviews.end(), object.span, before);
    for (; review != reviews.end() && review->object.span == object.span; ++review) {
        if (review->object == object) {
            return &*review;
        }
    }
    return nullptr;
}

[[nodiscard]] inline ReviewStatus statusOf(const QList<Review> &reviews, const ReviewedObject &object)
{
    const Review *review = reviewOf(reviews, object);
    return review == nullptr ? ReviewStatus::Unreviewed : review->status;
}

} // namespace tawthiq::domain
