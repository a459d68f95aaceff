// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewstore.h"

#include "statement.h"

namespace tawthiq::store {

namespace {

domain::Review read(const Statement &row)
{
    domain::Review review;
    review.id = row.integer(0);
    review.report = row.integer(1);
    review.object.kind = row.text(2);
    review.object.span = {row.number(3), row.number(4)};
    review.exact = row.text(5);
    review.status =
        domain::fromCode<domain::ReviewStatus>(row.text(6)).value_or(domain::ReviewStatus::Unreviewed);
    review.by = row.text(7);
    review.at = row.time(8);
    review.reason = row.text(9);
    review.before = row.text(10);
    review.after = row.text(11);
    return review;
}

domain::Result<QList<domain::Review>> readAll(Statement &rows)
{
    QList<domain::Review> reviews;
    while (rows.next()) {
        reviews += read(rows);
    }
    return rows.result(reviews);
}

} // namespace

domain::Result<domain::ReviewId> ReviewStore::add(const domain::Review &review)
{
    Statement insert(
        m_connection,
        "INSERT INTO review (report, kind, begin, stop, exact, status, reviewed_by, reviewed_at, "
        "reason, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    insert.bind(1, review.report).bind(2, review.object.kind).bind(3, review.object.span.begin);
    insert.bind(4, review.object.span.end)
        .bind(5, review.exact)
        .bind(6, QString(domain::code(review.status)));
    insert.bind(7, review.by).bind(8, review.at).bind(9, review.reason);
    auto done = insert.bind(10, review.before).bind(11, review.after).run();
    return done ? domain::Result<domain::ReviewId>(m_connection.lastInsertId()) : done.error();
}

domain::Result<QList<domain::Review>> ReviewStore::inForce(domain::ReportId report)
{
    Statement find(m_connection,
                   "SELECT r.id, r.report, r.kind, r.begin, r.stop, r.exact, r.status, r.reviewed_by, "
                   "r.reviewed_at, r.reason, r.before, r.after FROM review r JOIN "
                   "(SELECT max(id) AS id FROM review WHERE report = ?1 GROUP BY kind, begin, stop) last "
                   "ON last.id = r.id ORDER BY r.begin, r.stop, r.kind");
    find.bind(1, report);
    return readAll(find);
}

domain::Result<QList<domain::Review>> ReviewStore::history(domain::ReportId report,
                                                           const domain::ReviewedObject &object)
{
    Statement find(m_connection,
                   "SELECT id, report, kind, begin, stop, exact, status, reviewed_by, reviewed_at, reason, "
                   "before, after FROM review WHERE report = ?1 AND begin = ?2 AND stop = ?3 AND kind = ?4 "
                   "ORDER BY id");
    find.bind(1, report).bind(2, object.span.begin).bind(3, object.span.end).bind(4, object.kind);
    return readAll(find);
}

domain::Result<int> ReviewStore::reviewedFigures(domain::ReportId report)
{
    Statement count(m_connection,
                    "SELECT count(*) FROM (SELECT status, max(id) FROM review WHERE report = ?1 AND "
                    "kind = 'figure' GROUP BY begin, stop) WHERE status <> 'unreviewed'");
    const int reviewed = count.bind(1, report).next() ? count.number(0) : 0;
    return count.result(reviewed);
}

} // namespace tawthiq::store
