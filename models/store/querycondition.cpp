// SPDX-License-Identifier: GPL-3.0-or-later
// QueryPlan: what a search asks besides the words that are walked.
#include "queryplan.h"

#include "fieldlookup.h"
#include "normaliser.h"
#include "searchlexer.h"
#include "searchmatch.h"
#include "searchparser.h"

using namespace Qt::StringLiterals;

namespace tawthiq::store {

using domain::Outcome;
using domain::Result;
using domain::SearchField;
using domain::SearchNode;

namespace {

QByteArray listed(const QList<qint64> &ids)
{
    QByteArray list;
    for (const qint64 id : ids) {
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id);
    }
    return list;
}

} // namespace

domain::Error QueryPlan::fault(const SearchNode &node, const QString &what) const
{
    return text::searchError(m_text, node.span.begin, what);
}

Outcome QueryPlan::addSearch()
{
    for (const SearchNode &part : m_rest) {
        const auto sql = condition(part);
        if (!sql) {
            return sql.error();
        }
        m_where += " AND " + *sql;
    }
    return domain::Done{};
}

Result<QByteArray> QueryPlan::condition(const SearchNode &node)
{
    if (const auto match = matchExpression(node)) {
        return QByteArray(m_rank + " IN (SELECT rowid FROM search_index WHERE search_index MATCH "
                          + parameter(QString::fromUtf8(*match)) + ')');
    }
    if (node.kind == SearchNode::Kind::Field) {
        return fieldCondition(node);
    }
    QByteArray sql;
    for (const SearchNode &child : node.children) {
        const auto part = condition(child);
        if (!part) {
            return part;
        }
        sql += (sql.isEmpty() ? "" : node.kind == SearchNode::Kind::Or ? " OR " : " AND ") + *part;
    }
    if (sql.isEmpty()) {
        sql = "1";
    }
    return QByteArray((node.kind == SearchNode::Kind::Not ? "NOT (" : "(") + sql + ')');
}

Result<QByteArray> QueryPlan::codeCondition(const SearchNode &node, const QString &kind)
{
    const QString code = node.value.trimmed().toLower();
    QStringList all;
    if (!isCodeOf(kind, code, all)) {
        return fault(node, u"there is no %1 “%2”; the codes are %3"_s.arg(kind, node.value, all.join(u' ')));
    }
    if (kind == u"status"_s) {
        return statusCondition({code});
    }
    return QByteArray("EXISTS (SELECT 1 FROM report_term x WHERE x.rank = " + m_rank
                      + " AND x.term = (SELECT t.id FROM term t WHERE t.kind = " + parameter(kind)
                      + " AND t.code = " + parameter(code) + "))");
}

Result<QByteArray> QueryPlan::datesCondition(const SearchNode &node)
{
    DayRange days;
    if (!readDays(QString(text::fold(node.value)).trimmed(), days)) {
        return fault(
            node,
            u"“%1” is no date; write 2021, 2021-06, 2021-06-15, or two of them with .. between"_s.arg(
                node.value));
    }
    return node.field == SearchField::Date ? QByteArray('(' + publishedBetween(days.first, days.last) + ')')
                                           : eventBetween(days.first, days.last, false);
}

Result<QByteArray> QueryPlan::fieldCondition(const SearchNode &node)
{
    const QString kind(text::fieldName(node.field));
    switch (node.field) {
    case SearchField::Date:
    case SearchField::Event:
        return datesCondition(node);
    case SearchField::Harm:
    case SearchField::Victim:
    case SearchField::Weapon:
    case SearchField::Status:
        return codeCondition(node, kind);
    case SearchField::Place: {
        const auto ids = placesNamed(*m_connection, node.value.trimmed());
        return ids ? Result<QByteArray>(QByteArray("EXISTS (SELECT 1 FROM report_place x WHERE x.rank = "
                                                   + m_rank + " AND x.place IN (" + listed(*ids) + "))"))
                   : ids.error();
    }
    case SearchField::Source:
    case SearchField::Actor: {
        const auto ids = termsNamed(*m_connection, kind, node.value.trimmed());
        return ids ? Result<QByteArray>(QByteArray("EXISTS (SELECT 1 FROM report_term x WHERE x.rank = "
                                                   + m_rank + " AND x.term IN (" + listed(*ids) + "))"))
                   : ids.error();
    }
    case SearchField::Note:
    case SearchField::Tag:
        break;
    }
    const QString value = text::fold(node.value).simplified();
    const bool tag = node.field == SearchField::Tag;
    QByteArray sql = m_rank + " IN (SELECT r2.rank FROM annotation n JOIN report r2 ON r2.id = n.report";
    if (value != u"*"_s || tag) {
        const QString words = tag ? QString((value.startsWith(u'#') ? QString() : u"#"_s) + value) : value;
        sql += " WHERE tw_contains(n.note || ' ' || n.exact, " + parameter(words) + ')';
    }
    return QByteArray(sql + ')');
}

} // namespace tawthiq::store
