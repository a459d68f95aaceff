// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfinder.h"

#include "analysisstore.h"
#include "hitfinder.h"
#include "reportstore.h"
#include "statement.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

constexpr qint64 Highest = std::numeric_limits<qint64>::max();
constexpr int Everything = std::numeric_limits<int>::max();
constexpr int ReadAtATime = 500; // candidates whose spelling is looked at

domain::ReportSummary read(const Statement &row)
{
    domain::ReportSummary summary;
    summary.id = row.integer(0);
    summary.title = row.text(1);
    summary.publisher = row.text(2);
    summary.origin = row.text(3);
    if (summary.publisher.isEmpty()) {
        // The file's name, without the line that a collection's report stands on.
        summary.publisher = QFileInfo(summary.origin.section(u"#line="_s, 0, 0)).fileName();
    }
    summary.publishedOn = row.day(4);
    summary.publicationBasis =
        domain::fromCode<domain::PublicationBasis>(row.text(5)).value_or(domain::PublicationBasis::Unknown);
    summary.figureCount = row.number(6);
    summary.warningCount = row.number(7);
    summary.tolls = tollsFromText(row.text(8));
    summary.referenceCode = row.isNull(9) ? referenceCode(summary.id) : row.text(9);
    return summary;
}

} // namespace

ReportFinder::ReportFinder(Connection &connection, const domain::Query &query) :
    m_connection(connection), m_query(query), m_plan(QueryPlan::make(connection, query))
{
}

domain::Result<domain::SearchNode> ReportFinder::search() const
{
    return m_plan ? domain::Result<domain::SearchNode>(m_plan->search()) : m_plan.error();
}

domain::Result<QList<qint64>> ReportFinder::ranksBefore(qint64 before, int limit)
{
    if (!m_plan) {
        return m_plan.error();
    }
    const bool exact = m_query.exactLetters && m_plan->hasWords();
    const QByteArray rank = m_plan->rank();
    const int next = m_plan->parameters() + 1;
    Statement bounded(m_connection,
                      QByteArray("SELECT " + rank + " FROM " + m_plan->from() + " AND " + rank + " < ?"
                                 + QByteArray::number(next) + " ORDER BY " + rank + " DESC LIMIT ?"
                                 + QByteArray::number(next + 1)));
    QList<qint64> ranks;
    do {
        m_plan->bind(bounded);
        const int wanted = exact ? ReadAtATime : limit;
        bounded.bind(next, before).bind(next + 1, wanted);
        QList<qint64> found;
        while (bounded.next()) {
            found += bounded.integer(0);
        }
        if (bounded.failed()) {
            return bounded.error();
        }
        bounded.reset();
        const bool last = found.size() < wanted;
        before = found.isEmpty() ? before : found.last();
        if (!exact) {
            return found;
        }
        const auto spelled = spelledAsAsked(found);
        if (!spelled) {
            return spelled;
        }
        ranks += *spelled;
        if (last) {
            break;
        }
    } while (ranks.size() < limit);
    return ranks.first(std::min<qsizetype>(ranks.size(), limit));
}

domain::Result<QList<qint64>> ReportFinder::spelledAsAsked(const QList<qint64> &ranks)
{
    Statement find(m_connection,
                   "SELECT r.title, b.text FROM report r JOIN body b ON b.report = r.id WHERE r.rank = ?1");
    const text::HitFinder hits(m_plan->search(), true);
    QList<qint64> spelled;
    for (const qint64 rank : ranks) {
        find.reset();
        if (find.bind(1, rank).next() && hits.matches(find.text(0), find.text(1))) {
            spelled += rank;
        }
    }
    return find.result(spelled);
}

domain::Result<FoundReports> ReportFinder::window(const QString &cursor, int limit)
{
    bool ok = true;
    const qint64 before = cursor.isEmpty() ? Highest : cursor.toLongLong(&ok);
    if (!ok) {
        return domain::Error{domain::ErrorCode::BadInput,
                             u"The list has changed; ask for its beginning again."_s, m_connection.path(), 0};
    }
    auto ranks = ranksBefore(before, limit + 1); // one more tells whether there is a next window
    if (!ranks) {
        return ranks.error();
    }
    FoundReports found;
    if (ranks->size() > limit) {
        ranks->removeLast();
        found.nextCursor = QString::number(ranks->last());
    }
    Statement find(m_connection,
                   "SELECT r.id, r.title, r.publisher, v.path, r.published, r.basis, "
                   "coalesce(a.figures, 0), coalesce(a.warnings, 0), coalesce(a.tolls, ''), r.reference_code "
                   "FROM report r "
                   "LEFT JOIN analysis a ON a.report = r.id LEFT JOIN provenance v ON v.report = r.id "
                   "WHERE r.rank = ?1");
    for (const qint64 rank : *ranks) {
        find.reset();
        if (find.bind(1, rank).next()) {
            found.rows += read(find);
        }
    }
    return find.result(found);
}

domain::Result<qint64> ReportFinder::count()
{
    if (!m_plan || (m_query.exactLetters && m_plan->hasWords())) {
        const auto all = ranks();
        return all ? domain::Result<qint64>(all->size()) : all.error();
    }
    Statement count(m_connection, QByteArray("SELECT count(*) FROM " + m_plan->from()));
    m_plan->bind(count);
    const qint64 reports = count.next() ? count.integer(0) : 0;
    return count.result(reports);
}

domain::Result<QList<qint64>> ReportFinder::ranks()
{
    return ranksBefore(Highest, Everything);
}

domain::Result<QList<domain::ReportId>> ReportFinder::idsWithNotes()
{
    domain::Query withNotes = m_query;
    withNotes.terms += domain::TermFilter{domain::TermKind::Notes, {}};
    const auto all = ReportFinder(m_connection, withNotes).ranks();
    if (!all) {
        return all.error();
    }
    Statement find(m_connection, "SELECT id FROM report WHERE rank = ?1");
    QList<domain::ReportId> ids;
    for (const qint64 rank : *all) {
        find.reset();
        if (find.bind(1, rank).next()) {
            ids += find.integer(0);
        }
    }
    return find.result(ids);
}

} // namespace tawthiq::store
