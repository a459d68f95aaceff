// SPDX-License-Identifier: GPL-3.0-or-later
// A library's file, opened: one connection that writes and as many readers as are asked for at once.
// Refuses newer, foreign, locked and corrupt files with a message that says the way out. Safe from
// any thread; the connections it lends are the borrower's alone until given back.
#pragma once

#include "connection.h"
#include "librarylock.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace tawthiq::store {

class Database
{
public:
    enum class Mode { OpenOrCreate, OpenExisting, ReadOnly };
    using Reader = std::unique_ptr<Connection, std::function<void(Connection *)>>;
    // The writing connection with the right to use it; waits for the one before.
    struct Writer {
        Connection *connection = nullptr;
        std::unique_lock<std::mutex> turn;
        Connection &operator*() const { return *connection; }
        Connection *operator->() const { return connection; }
    };

    [[nodiscard]] static domain::Result<std::unique_ptr<Database>>
    open(const QString &path, Mode mode, const QString &schemaRoot = QStringLiteral(":/tawthiq/schema"));
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    // Why nothing can be written; empty when it can.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }

    [[nodiscard]] domain::Result<Reader> reader() const;
    // Error ReadOnly with the reason when nothing can be written.
    [[nodiscard]] domain::Result<Writer> writer();
    // Whether someone waits for the writing connection: long work ends its transaction then.
    [[nodiscard]] bool isWriterWanted() const { return m_waiting > 0; }

private:
    explicit Database(QString path) : m_path(std::move(path)) { }
    [[nodiscard]] domain::Outcome openForWriting(const QString &schemaRoot);
    [[nodiscard]] domain::Outcome openForReading(const QString &schemaRoot);

    QString m_path;
    QString m_readOnlyReason;
    Access m_readAccess = Access::ReadOnly;
    std::unique_ptr<LibraryLock> m_lock;
    std::unique_ptr<Connection> m_writer;
    std::mutex m_writing;
    std::atomic_int m_waiting = 0;
    mutable std::mutex m_idleGuard;
    mutable std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace tawthiq::store
