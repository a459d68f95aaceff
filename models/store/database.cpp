// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "fileprobe.h"
#include "migrator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

using enum domain::ErrorCode;

// WAL lets readers go on while one writes. FULL: a person's note survives a power cut; bulk imports
// lower it themselves.
constexpr auto WriterSettings = "PRAGMA journal_mode = WAL;"
                                "PRAGMA synchronous = FULL;"
                                "PRAGMA journal_size_limit = 67108864;"
                                "PRAGMA cache_size = -65536;";

domain::Error missing(const QString &path)
{
    return {NotFound,
            u"There is no library “%1”. Check the name, or create a new library there."_s.arg(
                QFileInfo(path).fileName()),
            path, 0};
}

domain::Error empty(const QString &path)
{
    return {NotALibrary,
            u"“%1” is empty, so it is no library yet. Choose another file."_s.arg(QFileInfo(path).fileName()),
            path, 0};
}

// Whether changes wait in the log that a reader without the right to write cannot take in.
bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

} // namespace

domain::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode,
                                                         const QString &schemaRoot)
{
    if (path.isEmpty()) {
        return domain::Error{BadInput, u"The library has no name. Choose a file."_s, {}, 0};
    }
    const auto state = probeFile(path);
    if (!state) {
        return state.error();
    }
    if (*state == FileState::Missing && mode != Mode::OpenOrCreate) {
        return missing(path);
    }
    if (*state == FileState::Empty && mode != Mode::OpenOrCreate) {
        return empty(path);
    }
    // Two names of one file must meet at one lock.
    const QFileInfo file(path);
    std::unique_ptr<Database> database(
        new Database(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()));
    if (mode == Mode::ReadOnly) {
        database->m_readOnlyReason = u"The library was opened for reading only."_s;
    } else if (auto done = database->openForWriting(schemaRoot); !done) {
        const bool readable = done.error().code == ReadOnly || done.error().code == DiskFull;
        if (!readable || *state != FileState::Library) {
            return done.error();
        }
        database->m_readOnlyReason = done.error().message;
    }
    if (auto done = database->openForReading(schemaRoot); !done) {
        return done.error();
    }
    return database;
}

Database::~Database()
{
    m_idle.clear(); // readers first, so that the writer leaves no log behind
    m_writer.reset();
}

domain::Outcome Database::openForWriting(const QString &schemaRoot)
{
    if (const QFileInfo file(m_path); file.exists() && !file.isWritable()) {
        return domain::Error{ReadOnly,
                             u"“%1” may only be read here. To change it, ask for the right to write it, or "
                             u"copy it to a folder of your own."_s.arg(file.fileName()),
                             m_path, 0};
    }
    auto lock = LibraryLock::take(m_path);
    if (!lock) {
        return lock.error();
    }
    auto connection = Connection::open(m_path, Access::ReadWrite);
    if (!connection) {
        return connection.error();
    }
    // The schema first: creating it in WAL mode would leave a half-made file to a kill.
    if (auto done = Migrator(schemaRoot).migrate(**connection); !done) {
        return done;
    }
    if (auto done = (*connection)->run(WriterSettings); !done) {
        return done;
    }
    m_lock = std::move(*lock);
    m_writer = std::move(*connection);
    return domain::Done{};
}

domain::Outcome Database::openForReading(const QString &schemaRoot)
{
    auto connection = Connection::open(m_path, Access::ReadOnly);
    auto readable = connection ? Migrator(schemaRoot).checkReadable(**connection) : connection.error();
    if (!readable && isReadOnly() && readable.error().code != NewerLibrary) {
        // On media where not even SQLite's index of the log can be made, the file itself still reads.
        if (hasPendingLog(m_path)) {
            return domain::Error{
                NotReadable,
                u"“%1” holds changes that can only be read where files can be written. Copy it, "
                u"with the file “%1-wal” beside it, to a folder you may write to."_s.arg(
                    QFileInfo(m_path).fileName()),
                m_path, 0};
        }
        m_readAccess = Access::Immutable;
        connection = Connection::open(m_path, m_readAccess);
        readable = connection ? Migrator(schemaRoot).checkReadable(**connection) : connection.error();
    }
    if (readable) {
        m_idle.push_back(std::move(*connection));
    }
    return readable;
}

domain::Result<Database::Reader> Database::reader() const
{
    const auto giveBack = [this](Connection *connection) {
        const std::lock_guard guard(m_idleGuard);
        m_idle.emplace_back(connection);
    };
    {
        const std::lock_guard guard(m_idleGuard);
        if (!m_idle.empty()) {
            Connection *connection = m_idle.back().release();
            m_idle.pop_back();
            return Reader(connection, giveBack);
        }
    }
    auto opened = Connection::open(m_path, m_readAccess);
    if (!opened) {
        return opened.error();
    }
    return Reader(opened->release(), giveBack);
}

domain::Result<Database::Writer> Database::writer()
{
    if (m_writer == nullptr) {
        return domain::Error{ReadOnly, m_readOnlyReason, m_path, 0};
    }
    Writer writer;
    ++m_waiting;
    writer.turn = std::unique_lock(m_writing);
    --m_waiting;
    writer.connection = m_writer.get();
    return writer;
}

} // namespace tawthiq::store
