// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "foldtable.h"
#include "searchforms.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace tawthiq::store {

QString searchIndexVersion()
{
    return u"%1.%2"_s.arg(text::FoldingVersion).arg(text::SearchFormsVersion);
}

SearchTokens searchTokensOf(const domain::Report &report)
{
    SearchTokens tokens;
    tokens.body = text::searchTokens(report.body);
    if (!report.body.startsWith(report.title)) {
        tokens.title = text::searchTokens(report.title);
    }
    return tokens;
}

domain::Outcome SearchIndex::insert(qint64 rank, const SearchTokens &tokens)
{
    Statement insert(m_connection,
                     "INSERT INTO search_index (rowid, title, body) "
                     "VALUES (?1, ?2, ?3)");
    return insert.bind(1, rank).bind(2, tokens.title).bind(3, tokens.body).run();
}

domain::Outcome SearchIndex::remove(qint64 rank, const SearchTokens &tokens)
{
    Statement remove(m_connection,
                     "INSERT INTO search_index (search_index, rowid, title, body) "
                     "VALUES ('delete', ?1, ?2, ?3)");
    return remove.bind(1, rank).bind(2, tokens.title).bind(3, tokens.body).run();
}

domain::Outcome SearchIndex::clear()
{
    return m_connection.run("INSERT INTO search_index (search_index) VALUES ('delete-all')");
}

domain::Outcome SearchIndex::merge()
{
    return m_connection.run("INSERT INTO search_index (search_index) VALUES ('optimize')");
}

domain::Outcome SearchIndex::check()
{
    return m_connection.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
}

domain::Result<qint64> SearchIndex::mismatches()
{
    return m_connection.integer(
        "SELECT (SELECT count(*) FROM report WHERE rank NOT IN (SELECT id FROM search_index_docsize)) + "
        "(SELECT count(*) FROM search_index_docsize WHERE id NOT IN (SELECT rank FROM report))");
}

domain::Result<bool> SearchIndex::holds(qint64 rank, const SearchTokens &tokens)
{
    const QByteArray first = tokens.body.left(tokens.body.indexOf(' ')).split('|').first();
    if (first.isEmpty()) {
        return true;
    }
    Statement find(m_connection, "SELECT 1 FROM search_index WHERE search_index MATCH ?1 AND rowid = ?2");
    find.bind(1, QString::fromUtf8('"' + first + '"')).bind(2, rank);
    const bool found = find.next();
    return find.result(found);
}

domain::Result<bool> SearchIndex::isCurrent()
{
    Statement find(m_connection, "SELECT value FROM library WHERE key = 'search_index'");
    const bool current = find.next() && find.text(0) == searchIndexVersion();
    return find.result(current);
}

domain::Outcome SearchIndex::setCurrent(bool current)
{
    Statement set(m_connection, "INSERT OR REPLACE INTO library (key, value) VALUES ('search_index', ?1)");
    return set.bind(1, current ? searchIndexVersion() : QString()).run();
}

} // namespace tawthiq::store
