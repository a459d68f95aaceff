// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include "fileprobe.h"
#include "searchindex.h"
#include "statement.h"
#include "transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

QString folderOf(int version)
{
    return QString::number(version).rightJustified(4, u'0');
}

domain::Error newer(const QString &path, qint64 version, int newest, const QString &wayOut)
{
    return {domain::ErrorCode::NewerLibrary,
            u"“%1” was written by a newer Tawthiq (library version %2, this program knows %3). %4"_s
                .arg(QFileInfo(path).fileName())
                .arg(version)
                .arg(newest)
                .arg(wayOut),
            path, 0};
}

// A copy that has been read back whole, beside the library.
domain::Outcome backUp(Connection &connection, qint64 version)
{
    const QString copy =
        u"%1-before-version-%2-%3"_s.arg(connection.path(), folderOf(static_cast<int>(version) + 1),
                                         QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s));
    Statement vacuum(connection, "VACUUM INTO ?1");
    if (auto done = vacuum.bind(1, copy).run(); !done) {
        return done;
    }
    auto opened = Connection::open(copy, Access::ReadOnly);
    if (!opened) {
        return opened.error();
    }
    Statement check(**opened, "PRAGMA quick_check(1)");
    if (!check.next() || check.text(0) != u"ok"_s) {
        return domain::Error{domain::ErrorCode::Corrupt,
                             u"The backup copy made before the change could not be read back, so nothing was "
                             u"changed. Check the disk."_s,
                             copy, 0};
    }
    return domain::Done{};
}

// `fresh`: there are no reports yet, so that the index holds all of them.
domain::Outcome describe(Connection &connection, bool fresh)
{
    Statement insert(connection, "INSERT OR IGNORE INTO library (key, value) VALUES (?1, ?2)");
    QList<QPair<QString, QString>> facts{
        {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"created_by"_s, u"tawthiq "_s + QLatin1StringView(TAWTHIQ_VERSION)},
        {u"reader_version"_s, u"1"_s},
    };
    if (fresh) {
        facts += {u"search_index"_s, searchIndexVersion()};
    }
    for (const auto &[key, value] : facts) {
        if (auto done = insert.bind(1, key).bind(2, value).run(); !done) {
            return done;
        }
    }
    return domain::Done{};
}

} // namespace

Migrator::Migrator(QString root) : m_root(std::move(root))
{
    const QStringList folders = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        m_newest = std::max(m_newest, folder.toInt());
    }
}

domain::Outcome Migrator::runFolder(Connection &connection, int version) const
{
    const QDir folder(m_root + u'/' + folderOf(version));
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        return domain::Error{domain::ErrorCode::Internal, u"The schema of this version is missing."_s,
                             folder.path(), 0};
    }
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return domain::Error{domain::ErrorCode::Internal, file.errorString(), file.fileName(), 0};
        }
        const QByteArray sql = file.readAll();
        if (auto done = connection.run({sql.constData(), std::size_t(sql.size())}); !done) {
            domain::Error error = done.error();
            error.file = file.fileName();
            return error;
        }
    }
    return domain::Done{};
}

domain::Outcome Migrator::migrate(Connection &connection) const
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    if (*version == m_newest) {
        return domain::Done{};
    }
    if (*version > m_newest) {
        return newer(connection.path(), *version, m_newest,
                     u"Install the newer program, or open the library for reading only."_s);
    }
    if (*version > 0) {
        if (auto done = backUp(connection, *version); !done) {
            return done;
        }
    }
    Transaction transaction(connection);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (int next = static_cast<int>(*version) + 1; next <= m_newest; ++next) {
        if (auto done = runFolder(connection, next); !done) {
            return done;
        }
    }
    if (auto done = describe(connection, *version == 0); !done) {
        return done;
    }
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(ApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(m_newest);
    if (auto done = connection.run({marks.constData(), std::size_t(marks.size())}); !done) {
        return done;
    }
    return transaction.commit();
}

domain::Outcome Migrator::checkReadable(Connection &connection) const
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    if (*version<m_newest && * version> 0) {
        return domain::Error{
            domain::ErrorCode::ReadOnly,
            u"“%1” was written by an older Tawthiq and must be brought up to date first. Open it "
            u"once for writing."_s.arg(QFileInfo(connection.path()).fileName()),
            connection.path(), 0};
    }
    if (*version <= m_newest) {
        return domain::Done{};
    }
    const auto reader =
        connection.integer("SELECT CAST(value AS INTEGER) FROM library WHERE key = 'reader_version'");
    if (reader && *reader > 0 && *reader <= m_newest) {
        return domain::Done{};
    }
    return newer(connection.path(), *version, m_newest, u"Install the newer program to read it."_s);
}

} // namespace tawthiq::store
