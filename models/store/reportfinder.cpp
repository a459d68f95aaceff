// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfinder.h"

#include "analysisstore.h"
#include "normaliser.h"
#include "reportstore.h"
#include "statement.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

// Parameters of every statement made here.
enum Parameter { From = 1, Until, Places, Words, Before, Limit };

domain::ReportSummary read(const Statement &row)
{
    domain::ReportSummary summary;
    summary.id = row.integer(0);
    summary.title = row.text(2);
    summary.publisher = row.text(3);
    if (summary.publisher.isEmpty()) {
        // The file's name, without the line that a collection's report stands on.
        summary.publisher = QFileInfo(row.text(4).section(u"#line="_s, 0, 0)).fileName();
    }
    summary.publishedOn = row.day(5);
    summary.publicationBasis =
        domain::fromCode<domain::PublicationBasis>(row.text(6)).value_or(domain::PublicationBasis::Unknown);
    summary.figureCount = row.number(7);
    summary.warningCount = row.number(8);
    summary.tolls = tollsFromText(row.text(9));
    return summary;
}

} // namespace

ReportFinder::ReportFinder(Connection &connection, const domain::Query &query) :
    m_connection(connection), m_query(query), m_words(text::fold(query.text).simplified())
{
}

QByteArray ReportFinder::rank() const
{
    return hasOnePlace() ? "rp.rank" : "r.rank";
}

QByteArray ReportFinder::inOrder() const
{
    return " ORDER BY " + rank() + " DESC";
}

// One place is a walk down its own part of an index, in the order of the list; several are a set.
QByteArray ReportFinder::matches() const
{
    QByteArray sql = hasOnePlace() ? "report_place rp CROSS JOIN report r ON r.rank = rp.rank "
                                     "WHERE rp.place = (SELECT p.id FROM place p WHERE p.code = ?3 ->> 0)"
                                   : "report r WHERE 1";
    sql += " AND " + rank() + " < ?5";
    const bool dated = m_query.from.isValid() || m_query.to.isValid();
    if (dated && m_query.dateField == domain::DateField::Publication) {
        sql += " AND " + rank() + " >= ?1 AND " + rank() + " < ?2";
    } else if (dated) {
        sql += " AND EXISTS (SELECT 1 FROM report_event e WHERE e.rank = r.rank AND e.last >= ?1"
               " AND e.first <= ?2)";
    }
    if (m_query.placeIds.size() > 1) {
        sql += " AND r.rank IN (SELECT rp.rank FROM report_place rp JOIN place p ON p.id = rp.place"
               " WHERE p.code IN (SELECT value FROM json_each(?3)))";
    }
    if (!m_words.isEmpty()) {
        sql += " AND tw_contains(r.title || ' ' || (SELECT b.text FROM body b WHERE b.report = r.id), ?4)";
    }
    return sql;
}

void ReportFinder::bind(Statement &statement) const
{
    if (m_query.dateField == domain::DateField::Publication) {
        // An open beginning still leaves out the reports whose day is not known.
        const QDate earliest = m_query.from.isValid() ? m_query.from : QDate::fromJulianDay(1);
        statement.bind(From, firstRankOf(earliest));
        statement.bind(Until,
                       m_query.to.isValid() ? firstRankOf(m_query.to.addDays(1))
                                            : std::numeric_limits<qint64>::max());
    } else {
        statement.bind(
            From, m_query.from.isValid() ? m_query.from.toJulianDay() : std::numeric_limits<qint64>::min());
        statement.bind(Until,
                       m_query.to.isValid() ? m_query.to.toJulianDay() : std::numeric_limits<qint64>::max());
    }
    const QJsonArray places = QJsonArray::fromStringList(m_query.placeIds);
    statement.bind(Places, QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact)));
    statement.bind(Words, m_words);
}

domain::Result<FoundReports> ReportFinder::window(const QString &cursor, int limit)
{
    bool ok = true;
    const qint64 before = cursor.isEmpty() ? std::numeric_limits<qint64>::max() : cursor.toLongLong(&ok);
    if (!ok) {
        return domain::Error{domain::ErrorCode::BadInput,
                             u"The list has changed; ask for its beginning again."_s, m_connection.path(), 0};
    }
    const QByteArray sql = "SELECT r.id, r.rank, r.title, r.publisher, v.path, r.published, r.basis, "
                           "coalesce(a.figures, 0), coalesce(a.warnings, 0), coalesce(a.tolls, '') "
                           "FROM (SELECT r.* FROM "
        + matches() + inOrder()
        + " LIMIT ?6) r "
          "LEFT JOIN analysis a ON a.report = r.id LEFT JOIN provenance v ON v.report = r.id "
          "ORDER BY r.rank DESC";
    Statement find(m_connection, sql);
    bind(find);
    find.bind(Before, before).bind(Limit, limit + 1); // one more tells whether there is a next window
    FoundReports found;
    qint64 last = 0;
    while (find.next()) {
        if (found.rows.size() == limit) {
            found.nextCursor = QString::number(last);
            break;
        }
        last = find.integer(1);
        found.rows += read(find);
    }
    return find.result(found);
}

domain::Result<qint64> ReportFinder::count()
{
    Statement count(m_connection, "SELECT count(*) FROM " + matches());
    bind(count);
    count.bind(Before, std::numeric_limits<qint64>::max());
    const qint64 reports = count.next() ? count.integer(0) : 0;
    return count.result(reports);
}

domain::Result<QList<domain::ReportId>> ReportFinder::idsWithNotes()
{
    Statement find(m_connection,
                   "SELECT r.id FROM " + matches() + " AND r.id IN (SELECT report FROM annotation)"
                       + inOrder());
    bind(find);
    find.bind(Before, std::numeric_limits<qint64>::max());
    QList<domain::ReportId> ids;
    while (find.next()) {
        ids += find.integer(0);
    }
    return find.result(ids);
}

} // namespace tawthiq::store
