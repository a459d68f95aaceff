// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplan.h"

#include "reportstore.h"
#include "searchindex.h"
#include "searchmatch.h"
#include "searchparser.h"
#include "statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

using domain::Outcome;
using domain::Result;
using domain::SearchNode;

constexpr std::array<QLatin1StringView, 5> TermKinds{"harm"_L1, "victim"_L1, "weapon"_L1, "actor"_L1,
                                                     "source"_L1};

bool asksWords(const SearchNode &node)
{
    return node.kind == SearchNode::Kind::Phrase || node.kind == SearchNode::Kind::Near
        || std::any_of(node.children.cbegin(), node.children.cend(), asksWords);
}

} // namespace

Result<QueryPlan> QueryPlan::make(Connection &connection, const domain::Query &query)
{
    QueryPlan plan(connection);
    const Outcome built = plan.build(query);
    return built ? Result<QueryPlan>(std::move(plan)) : built.error();
}

Outcome QueryPlan::build(const domain::Query &query)
{
    m_text = query.text;
    auto search = text::parseSearch(query.text);
    if (!search) {
        return search.error();
    }
    m_search = std::move(*search);
    m_hasWords = asksWords(m_search);
    if (m_hasWords) {
        const auto current = SearchIndex(*m_connection).isCurrent();
        if (!current || !*current) {
            return current
                ? domain::Error{domain::ErrorCode::BadData,
                                u"The search index of this library is not up to date. Open it once "
                                u"for writing, or run “tawthiq-cli reindex”."_s,
                                m_connection->path(), 0}
                : current.error();
        }
    }
    choosePath(query);
    addDays(query);
    for (const domain::TermFilter &filter : query.terms) {
        addTerm(filter);
    }
    if (auto done = addSearch(); !done) {
        return done;
    }
    m_from += " WHERE 1" + m_where;
    return domain::Done{};
}

// Words come first: the index walks newest first by itself. Then one place, a walk down its own part of
// an index; several are a set.
void QueryPlan::choosePath(const domain::Query &query)
{
    const bool all = m_search.kind == SearchNode::Kind::And;
    QList<SearchNode> words;
    for (const SearchNode &part : all ? m_search.children : QList<SearchNode>{m_search}) {
        const bool without = part.kind == SearchNode::Kind::Not;
        const bool wordy = matchExpression(without ? part.children.first() : part).has_value();
        (wordy ? words : m_rest) += part;
    }
    SearchNode wordsOnly;
    wordsOnly.children = words;
    const auto match = words.isEmpty() ? std::nullopt : matchExpression(wordsOnly);
    QStringList places = query.placeIds;
    if (match) {
        m_from = "search_index";
        m_rank = "search_index.rowid";
        m_where += " AND search_index MATCH " + parameter(QString::fromUtf8(*match));
    } else {
        m_rest = all ? m_search.children : QList<SearchNode>{m_search};
        if (places.size() == 1) {
            m_from = "report_place rp";
            m_rank = "rp.rank";
            m_where += " AND rp.place = (SELECT p.id FROM place p WHERE p.code = "
                + parameter(places.takeFirst()) + ')';
        } else {
            m_from = "report r";
            m_rank = "r.rank";
        }
    }
    if (!places.isEmpty()) {
        QByteArray list;
        for (const QString &place : places) {
            list += (list.isEmpty() ? "" : ",") + parameter(place);
        }
        const QByteArray ids = "(SELECT p.id FROM place p WHERE p.code IN (" + list + "))";
        if (match) {
            m_where += " AND EXISTS (SELECT 1 FROM report_place x WHERE x.place IN " + ids
                + " AND x.rank = " + m_rank + ')';
        } else {
            m_where +=
                " AND " + m_rank + " IN (SELECT x.rank FROM report_place x WHERE x.place IN " + ids + ')';
        }
    }
}

QByteArray QueryPlan::parameter(Value value)
{
    m_values += std::move(value);
    return '?' + QByteArray::number(m_values.size());
}

void QueryPlan::bind(Statement &statement) const
{
    int at = 1;
    for (const Value &value : m_values) {
        std::visit([&](const auto &own) { statement.bind(at, own); }, value);
        ++at;
    }
}

// An open beginning still leaves out the reports whose day is not known.
QByteArray QueryPlan::publishedBetween(QDate first, QDate last)
{
    const QDate earliest = first.isValid() ? first : QDate::fromJulianDay(1);
    QByteArray sql = m_rank + " >= " + parameter(firstRankOf(earliest));
    if (last.isValid()) {
        sql += " AND " + m_rank + " < " + parameter(firstRankOf(last.addDays(1)));
    }
    return sql;
}

QByteArray QueryPlan::eventBetween(QDate first, QDate last, bool certainly)
{
    QByteArray sql = "EXISTS (SELECT 1 FROM report_event e WHERE e.rank = " + m_rank;
    if (first.isValid()) {
        sql += (certainly ? " AND e.first >= " : " AND e.last >= ") + parameter(first.toJulianDay());
    }
    if (last.isValid()) {
        sql += (certainly ? " AND e.last <= " : " AND e.first <= ") + parameter(last.toJulianDay());
    }
    return sql + ')';
}

void QueryPlan::addDays(const domain::Query &query)
{
    if (query.from.isValid() || query.to.isValid()) {
        m_where += " AND "
            + (query.dateField == domain::DateField::Publication
                   ? publishedBetween(query.from, query.to)
                   : eventBetween(query.from, query.to, query.certainly));
    }
}

void QueryPlan::addTerm(const domain::TermFilter &filter)
{
    if (filter.kind == domain::TermKind::Notes) {
        m_where +=
            " AND " + m_rank + " IN (SELECT rank FROM report WHERE id IN (SELECT report FROM annotation))";
        return;
    }
    if (filter.kind == domain::TermKind::Status) {
        m_where += " AND " + statusCondition(filter.codes);
        return;
    }
    QByteArray codes;
    for (const QString &code : filter.codes) {
        codes += (codes.isEmpty() ? "" : ",") + parameter(code);
    }
    const QString kind(TermKinds[static_cast<std::size_t>(filter.kind)]);
    m_where += " AND EXISTS (SELECT 1 FROM report_term x WHERE x.rank = " + m_rank
        + " AND x.term IN (SELECT t.id FROM term t WHERE t.kind = " + parameter(kind) + " AND t.code IN ("
        + codes + ")))";
}

// What counts is the last review of each object; a report without any is unreviewed.
QByteArray QueryPlan::statusCondition(const QStringList &codes)
{
    QByteArray list;
    bool unreviewed = false;
    for (const QString &code : codes) {
        unreviewed = unreviewed || code == u"unreviewed"_s;
        list += (list.isEmpty() ? "" : ",") + parameter(code);
    }
    QByteArray sql = '(' + m_rank
        + " IN (SELECT r2.rank FROM review v JOIN report r2 ON r2.id = v.report WHERE v.status IN (" + list
        + ") AND v.id = (SELECT max(w.id) FROM review w WHERE w.report = v.report AND w.kind = v.kind "
          "AND w.begin = v.begin AND w.stop = v.stop))";
    if (unreviewed) {
        sql += " OR " + m_rank + " NOT IN (SELECT r2.rank FROM review v JOIN report r2 ON r2.id = v.report)";
    }
    return sql + ')';
}

} // namespace tawthiq::store
