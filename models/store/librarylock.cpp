// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarylock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

// One fact a line: process, user, host, since.
QByteArray thisProgram()
{
    const QStringList facts{QString::number(getpid()), qEnvironmentVariable("USER", u"?"_s),
                            QSysInfo::machineHostName(),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    return facts.join(u'\n').toUtf8();
}

domain::Error lockedBy(const QByteArray &lockPath, const QString &library)
{
    QFile file(QFile::decodeName(lockPath));
    QStringList facts;
    if (file.open(QIODevice::ReadOnly)) {
        facts = QString::fromUtf8(file.read(1024)).split(u'\n');
    }
    facts.resize(4);
    const QString message = u"“%1” is already open for writing in another program (process %2 of %3 on %4, "
                            u"since %5). Close it there, or open the library for reading only."_s;
    return {domain::ErrorCode::Locked,
            message.arg(QFileInfo(library).fileName(), facts[0], facts[1], facts[2], facts[3]), library, 0};
}

domain::Error cannotCreate(const QString &library, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT) {
        return {
            domain::ErrorCode::DiskFull,
            u"The disk is full, so “%1” cannot be opened for writing. Free some space and try again."_s.arg(
                QFileInfo(library).fileName()),
            library, 0};
    }
    const QString folder = QFileInfo(library).absolutePath();
    if (!QFileInfo::exists(folder)) {
        return {domain::ErrorCode::NotFound,
                u"There is no folder “%1”. Create it first, or choose another."_s.arg(folder), library, 0};
    }
    return {domain::ErrorCode::ReadOnly,
            u"Nothing can be written in the folder “%1”. Use a folder you may write to, or copy the "
            u"library there."_s.arg(folder),
            library, 0};
}

// The holder removes the file when it ends; a lock on a removed file locks nothing.
bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat ours = {};
    struct stat there = {};
    return fstat(descriptor, &ours) == 0 && stat(path.constData(), &there) == 0 && ours.st_ino == there.st_ino
        && ours.st_dev == there.st_dev;
}

} // namespace

domain::Result<std::unique_ptr<LibraryLock>> LibraryLock::take(const QString &libraryPath)
{
    const QByteArray path = QFile::encodeName(libraryPath + u"-lock"_s);
    while (true) {
        const int descriptor = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) {
            return cannotCreate(libraryPath, errno);
        }
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            close(descriptor);
            return lockedBy(path, libraryPath);
        }
        if (!isStillThere(descriptor, path)) {
            close(descriptor);
            continue;
        }
        const QByteArray facts = thisProgram();
        // Who holds it is a courtesy to others: on a full disk the lock holds all the same.
        if (ftruncate(descriptor, 0) == 0
            && pwrite(descriptor, facts.constData(), size_t(facts.size()), 0) < 0) {
            static_cast<void>(ftruncate(descriptor, 0));
        }
        return std::unique_ptr<LibraryLock>(new LibraryLock(descriptor, path));
    }
}

LibraryLock::~LibraryLock()
{
    unlink(m_path.constData());
    close(m_descriptor);
}

} // namespace tawthiq::store
