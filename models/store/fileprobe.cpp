// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileprobe.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

using enum domain::ErrorCode;

constexpr int HeaderSize = 100;
constexpr int PageSizeAt = 16;
constexpr int PageCountAt = 28;
constexpr int ApplicationIdAt = 68;

domain::Error fault(domain::ErrorCode code, const QString &message, const QString &path)
{
    return {code, message.arg(QFileInfo(path).fileName()), path, 0};
}

quint32 read32(const QByteArray &header, int at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

// Pages in a write-ahead log may still be missing from the file itself, so a shorter file is only
// damaged when there is no log.
bool isShortened(const QByteArray &header, const QFile &file)
{
    const QFileInfo log(file.fileName() + u"-wal"_s);
    if (log.exists() && log.size() > 0) {
        return false;
    }
    const auto stored = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return file.size() < pageSize * qint64(read32(header, PageCountAt));
}

} // namespace

domain::Result<FileState> probeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return FileState::Missing;
    }
    if (info.isDir()) {
        return fault(NotALibrary, u"“%1” is a folder, not a Tawthiq library. Choose a file."_s, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(NotReadable, u"“%1” cannot be read. Ask its owner for the right to read it."_s, path);
    }
    if (file.size() == 0) {
        return FileState::Empty;
    }
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith("SQLite format 3")) {
        return fault(NotALibrary,
                     u"“%1” is not a Tawthiq library. To read a report, import it into a library instead."_s,
                     path);
    }
    if (header.size() < HeaderSize || isShortened(header, file)) {
        return fault(Corrupt,
                     u"“%1” is damaged: its end is missing. Restore it from a backup; keep the damaged file, "
                     u"for parts of it may still be readable."_s,
                     path);
    }
    const quint32 application = read32(header, ApplicationIdAt);
    if (application == static_cast<quint32>(ApplicationId)) {
        return FileState::Library;
    }
    constexpr quint32 PagesOfNothing = 1; // a creation that was killed leaves an empty first page
    if (application == 0 && read32(header, PageCountAt) <= PagesOfNothing) {
        return FileState::Empty;
    }
    return fault(NotALibrary,
                 u"“%1” is the database of another program. Choose another file or a new name."_s, path);
}

} // namespace tawthiq::store
