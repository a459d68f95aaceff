// SPDX-License-Identifier: GPL-3.0-or-later
// One open SQLite database. Used by one thread at a time; owns the handle and keeps prepared
// statements for the next use. Failures come back as Error with the way out for a person.
#pragma once

#include "result.h"

#include <QString>

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tawthiq::store {

enum class Access { ReadWrite, ReadOnly, Immutable }; // Immutable: media on which nothing can change

class Connection
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Runs every statement of `sql` in turn, stops at the first failure. Triggers stay whole.
    [[nodiscard]] domain::Outcome run(std::string_view sql);
    // First column of the first row, empty when there is none.
    [[nodiscard]] domain::Result<qint64> integer(const char *sql);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    // Of the last failure, worded for a person.
    [[nodiscard]] domain::Error error() const;

private:
    friend class Statement;
    Connection(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) { }
    sqlite3_stmt *take(const char *sql);
    void giveBack(const char *sql, sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::unordered_map<std::string_view, std::vector<sqlite3_stmt *>> m_idle; // keys are literals
};

} // namespace tawthiq::store
