// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that match a filter, newest publication first (unknown dates last), window by window
// without ever counting off rows. Same thread as the connection; reads only.
#pragma once

#include "connection.h"
#include "query.h"

namespace tawthiq::store {

class Statement;

struct FoundReports {
    QList<domain::ReportSummary> rows;
    QString nextCursor; // empty at the end
};

class ReportFinder
{
public:
    ReportFinder(Connection &connection, const domain::Query &query);

    // The window that follows `cursor` (empty: the first). Error BadInput for a cursor not ours.
    [[nodiscard]] domain::Result<FoundReports> window(const QString &cursor, int limit);
    [[nodiscard]] domain::Result<qint64> count();
    // The matches on which somebody wrote a note, in the same order.
    [[nodiscard]] domain::Result<QList<domain::ReportId>> idsWithNotes();

private:
    [[nodiscard]] bool hasOnePlace() const { return m_query.placeIds.size() == 1; }
    // SQL: what stands behind FROM, with report as r; the column of the order; ORDER BY.
    [[nodiscard]] QByteArray matches() const;
    [[nodiscard]] QByteArray rank() const;
    [[nodiscard]] QByteArray inOrder() const;
    void bind(Statement &statement) const;

    Connection &m_connection;
    domain::Query m_query;
    QString m_words; // folded
};

} // namespace tawthiq::store
