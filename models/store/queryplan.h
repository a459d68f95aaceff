// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as SQL over ranks: what to walk (the index of words, the reports of one place, or all
// reports), what must hold of each rank, and the values of the parameters. Names in fields are looked
// up in the library. Same thread as the connection; reads only.
#pragma once

#include "connection.h"
#include "query.h"
#include "searchtree.h"

#include <variant>

namespace tawthiq::store {

class Statement;

class QueryPlan
{
public:
    // Error BadInput for a search that cannot be read, with its column.
    [[nodiscard]] static domain::Result<QueryPlan> make(Connection &connection, const domain::Query &query);

    // Behind FROM; its parameters are bound by bind().
    [[nodiscard]] const QByteArray &from() const { return m_from; }
    [[nodiscard]] const QByteArray &rank() const { return m_rank; } // the column that is the rank
    // Binds the first parameters(), from 1 on.
    void bind(Statement &statement) const;
    [[nodiscard]] int parameters() const { return static_cast<int>(m_values.size()); }

    [[nodiscard]] const domain::SearchNode &search() const { return m_search; }
    [[nodiscard]] bool hasWords() const { return m_hasWords; }

private:
    using Value = std::variant<qint64, QString, QByteArray>;

    explicit QueryPlan(Connection &connection) : m_connection(&connection) { }

    [[nodiscard]] domain::Error fault(const domain::SearchNode &node, const QString &what) const;
    [[nodiscard]] domain::Outcome build(const domain::Query &query);
    void choosePath(const domain::Query &query);
    void addDays(const domain::Query &query);
    void addTerm(const domain::TermFilter &filter);
    [[nodiscard]] domain::Outcome addSearch();
    [[nodiscard]] domain::Result<QByteArray> condition(const domain::SearchNode &node);
    [[nodiscard]] domain::Result<QByteArray> fieldCondition(const domain::SearchNode &node);
    [[nodiscard]] domain::Result<QByteArray> datesCondition(const domain::SearchNode &node);
    [[nodiscard]] domain::Result<QByteArray> codeCondition(const domain::SearchNode &node,
                                                           const QString &kind);
    [[nodiscard]] QByteArray publishedBetween(QDate first, QDate last);
    [[nodiscard]] QByteArray eventBetween(QDate first, QDate last, bool certainly);
    [[nodiscard]] QByteArray statusCondition(const QStringList &codes);
    [[nodiscard]] QByteArray parameter(Value value);

    Connection *m_connection;
    QString m_text; // the search as typed
    domain::SearchNode m_search;
    QList<domain::SearchNode> m_rest; // of the search, when its words are the path
    bool m_hasWords = false;
    QByteArray m_from;
    QByteArray m_rank;
    QByteArray m_where;
    QList<Value> m_values;
};

} // namespace tawthiq::store
