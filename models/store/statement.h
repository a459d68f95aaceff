// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared SQL statement, borrowed from its connection for the length of a scope. The first
// failure is kept and makes every later call do nothing, so that callers check once at the end.
// Columns count from 0, parameters from 1; days are stored as Julian days, times as UTC milliseconds.
#pragma once

#include "connection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>

namespace tawthiq::store {

class Statement
{
public:
    // `sql` is a literal: it outlives the connection.
    Statement(Connection &connection, const char *sql);
    // For text made at run time; it is prepared anew.
    Statement(Connection &connection, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    // Made storable by the caller (text/storable.h). A null string is stored as an empty one.
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, QLatin1StringView value) { return bind(parameter, QString(value)); }
    // A null array is stored as NULL.
    Statement &bind(int parameter, const QByteArray &value);
    // NULL when invalid.
    Statement &bind(int parameter, QDate value);
    Statement &bind(int parameter, const QDateTime &value);
    Statement &bindNull(int parameter);

    // Steps to the next row; false at the end and on failure.
    [[nodiscard]] bool next();
    // Runs to the end and makes the statement ready for the next values.
    [[nodiscard]] domain::Outcome run();
    void reset();

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] domain::Error error() const { return m_error.value_or(domain::Error{}); }
    // `value`, or the failure.
    template <typename T>
    [[nodiscard]] domain::Result<T> result(T value) const
    {
        return m_error ? domain::Result<T>(*m_error) : domain::Result<T>(std::move(value));
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] QDateTime time(int column) const;

private:
    void check(int code);
    bool ready(int parameter);

    Connection &m_connection;
    const char *m_sql = nullptr; // null: not kept by the connection
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_bound; // bytes SQLite reads while the statement runs
    std::optional<domain::Error> m_error;
};

} // namespace tawthiq::store
