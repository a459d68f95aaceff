// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

domain::Outcome copyPages(Connection &from, const QString &path)
{
    auto to = Connection::open(path, Access::ReadWrite);
    if (!to) {
        return to.error();
    }
    sqlite3_backup *backup = sqlite3_backup_init((*to)->handle(), "main", from.handle(), "main");
    if (backup == nullptr) {
        return (*to)->error();
    }
    const int stepped = sqlite3_backup_step(backup, -1); // at once: one moment, whatever is written meanwhile
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        return (*to)->error();
    }
    // One file, without a log beside it.
    return (*to)->run("PRAGMA journal_mode = DELETE");
}

domain::Outcome readBack(const QString &path)
{
    auto opened = Connection::open(path, Access::ReadOnly);
    if (!opened) {
        return opened.error();
    }
    Statement check(**opened, "PRAGMA quick_check(1)");
    if (!check.next() || check.text(0) != u"ok"_s) {
        return domain::Error{domain::ErrorCode::Corrupt,
                             u"The backup could not be read back. Check the disk it was written to."_s, path,
                             0};
    }
    return domain::Done{};
}

} // namespace

domain::Outcome backUpTo(Connection &connection, const QString &path)
{
    if (QFile::exists(path)) {
        return domain::Error{
            domain::ErrorCode::Duplicate,
            u"“%1” is there already, and a backup replaces nothing. Choose another name."_s.arg(
                QFileInfo(path).fileName()),
            path, 0};
    }
    const QString part = path + u".part"_s;
    QFile::remove(part);
    domain::Outcome done = copyPages(connection, part);
    if (done) {
        done = readBack(part);
    }
    if (done && !QFile::rename(part, path)) {
        done = domain::Error{
            domain::ErrorCode::NotWritable,
            u"“%1” cannot be written. Choose another folder."_s.arg(QFileInfo(path).fileName()), path, 0};
    }
    if (!done) {
        QFile::remove(part);
    }
    return done;
}

} // namespace tawthiq::store
