// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <sqlite3.h>

namespace tawthiq::store {

Statement::Statement(Connection &connection, const char *sql) : m_connection(connection), m_sql(sql)
{
    m_statement = connection.take(sql);
    if (m_statement == nullptr) {
        m_error = connection.error();
    }
}

Statement::Statement(Connection &connection, const QByteArray &sql) : m_connection(connection)
{
    check(sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &m_statement,
                             nullptr));
}

Statement::~Statement()
{
    if (m_statement == nullptr) {
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (m_sql != nullptr) {
        m_connection.giveBack(m_sql, m_statement);
    } else {
        sqlite3_finalize(m_statement);
    }
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE && !m_error) {
        m_error = m_connection.error();
    }
}

// Makes room for the bytes of `parameter`; false when nothing may be bound any more.
bool Statement::ready(int parameter)
{
    if (m_error || m_statement == nullptr) {
        return false;
    }
    if (m_bound.size() <= static_cast<std::size_t>(parameter)) {
        m_bound.resize(static_cast<std::size_t>(parameter) + 1);
    }
    return true;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    if (ready(parameter)) {
        check(sqlite3_bind_int64(m_statement, parameter, value));
    }
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    if (ready(parameter)) {
        QByteArray &bytes = m_bound[static_cast<std::size_t>(parameter)];
        bytes = value.toUtf8();
        check(sqlite3_bind_text64(m_statement, parameter, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &value)
{
    if (value.isNull()) {
        return bindNull(parameter);
    }
    if (ready(parameter)) {
        QByteArray &bytes = m_bound[static_cast<std::size_t>(parameter)];
        bytes = value;
        check(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    }
    return *this;
}

Statement &Statement::bind(int parameter, QDate value)
{
    return value.isValid() ? bind(parameter, value.toJulianDay()) : bindNull(parameter);
}

Statement &Statement::bind(int parameter, const QDateTime &value)
{
    return value.isValid() ? bind(parameter, value.toMSecsSinceEpoch()) : bindNull(parameter);
}

Statement &Statement::bindNull(int parameter)
{
    if (ready(parameter)) {
        check(sqlite3_bind_null(m_statement, parameter));
    }
    return *this;
}

bool Statement::next()
{
    if (m_error || m_statement == nullptr) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

domain::Outcome Statement::run()
{
    while (next()) { }
    reset();
    return result(domain::Done{});
}

void Statement::reset()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace tawthiq::store
