// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "searchtokenizer.h"
#include "sqlerror.h"
#include "sqlfunctions.h"
#include "statement.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

constexpr int BusyMilliseconds = 10'000;

constexpr auto Settings = "PRAGMA foreign_keys = ON;"
                          "PRAGMA trusted_schema = OFF;"
                          "PRAGMA cache_size = -16384;"
                          "PRAGMA temp_store = MEMORY;";

QByteArray address(const QString &path, Access access)
{
    const QByteArray url = QUrl::fromLocalFile(path).toEncoded();
    return access == Access::Immutable ? url + "?immutable=1" : url;
}

// A reader opens for writing too where it may and then forbids itself to: only so does the last one
// to leave take the log and its index with it.
int flagsFor(Access access)
{
    switch (access) {
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadOnly:
        return SQLITE_OPEN_READWRITE;
    case Access::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

domain::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    sqlite3 *handle = nullptr;
    const int flags = flagsFor(access) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(address(path, access).constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path));
    if (code != SQLITE_OK) {
        return connection->error();
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    if (!addSqlFunctions(handle) || !addSearchTokenizer(handle)) {
        return connection->error();
    }
    if (auto set = connection->run(Settings); !set) {
        return set.error();
    }
    if (access != Access::ReadWrite) {
        if (auto set = connection->run("PRAGMA query_only = ON"); !set) {
            return set.error();
        }
    }
    return connection;
}

Connection::~Connection()
{
    for (auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close_v2(m_handle);
}

domain::Outcome Connection::run(std::string_view sql)
{
    const char *at = sql.data();
    const char *const end = at + sql.size();
    while (at < end) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, at, static_cast<int>(end - at), &statement, &at);
        if (code != SQLITE_OK) {
            return error();
        }
        if (statement == nullptr) { // white space or a comment
            continue;
        }
        do {
            code = sqlite3_step(statement);
        } while (code == SQLITE_ROW);
        const domain::Error failure = error();
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE) {
            return failure;
        }
    }
    return domain::Done{};
}

domain::Result<qint64> Connection::integer(const char *sql)
{
    Statement statement(*this, sql);
    if (statement.next()) {
        return statement.integer(0);
    }
    if (statement.failed()) {
        return statement.error();
    }
    return 0;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

domain::Error Connection::error() const
{
    return sqlError(m_handle, m_path);
}

sqlite3_stmt *Connection::take(const char *sql)
{
    std::vector<sqlite3_stmt *> &idle = m_idle[sql];
    if (!idle.empty()) {
        sqlite3_stmt *statement = idle.back();
        idle.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement)
{
    m_idle[sql].push_back(statement);
}

} // namespace tawthiq::store
