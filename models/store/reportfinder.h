// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that match a filter, newest publication first (unknown dates last), window by window
// without ever counting off rows. A search that cannot be read is an Error with its column, from every
// call. Same thread as the connection; reads only.
#pragma once

#include "connection.h"
#include "queryplan.h"

#include <functional>

namespace tawthiq::store {

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
    // Ranks of the matches, newest first.
    [[nodiscard]] domain::Result<QList<qint64>> ranks();
    // The matches on which somebody wrote a note, in the same order.
    [[nodiscard]] domain::Result<QList<domain::ReportId>> idsWithNotes();
    // The search of the query as it was understood.
    [[nodiscard]] domain::Result<domain::SearchNode> search() const;
    [[nodiscard]] bool hasWords() const { return m_plan && m_plan->hasWords(); }

private:
    // Ranks below `before`, at most `limit`, of reports spelled as asked.
    [[nodiscard]] domain::Result<QList<qint64>> ranksBefore(qint64 before, int limit);
    [[nodiscard]] domain::Result<QList<qint64>> spelledAsAsked(const QList<qint64> &ranks);

    Connection &m_connection;
    domain::Query m_query;
    domain::Result<QueryPlan> m_plan;
};

} // namespace tawthiq::store
