// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

using enum domain::ErrorCode;

struct Meaning {
    domain::ErrorCode code = Internal;
    QString text;
};

Meaning meaning(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return {DiskFull,
                u"The disk is full, so nothing more could be stored in “%1”. What was complete before is "
                u"kept. Free some space and try again."_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ReadOnly,
                u"“%1” cannot be written. Copy it to a folder you may write to, or ask for the right to "
                u"write here."_s};
    case SQLITE_CORRUPT:
        return {Corrupt,
                u"“%1” is damaged. Restore it from a backup; keep the damaged file, for parts of it may "
                u"still be readable."_s};
    case SQLITE_NOTADB:
        return {NotALibrary, u"“%1” is not a Tawthiq library. Choose another file or a new name."_s};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Locked, u"“%1” is in use by another program. Wait for it to finish, or close it there."_s};
    case SQLITE_CANTOPEN:
        return {NotReadable, u"“%1” cannot be opened. Check that it exists and that you may read it."_s};
    case SQLITE_IOERR:
        return {
            NotReadable,
            u"Reading or writing “%1” failed. Check the disk and the connection to it, then try again."_s};
    case SQLITE_NOMEM:
        return {Internal, u"There is not enough memory to work on “%1”. Close other programs."_s};
    case SQLITE_TOOBIG:
        return {BadInput, u"The text is too large to be stored in “%1”. Split it into several reports."_s};
    default:
        return {Internal, u"The library “%1” could not do what was asked."_s};
    }
}

} // namespace

domain::Error sqlError(sqlite3 *handle, const QString &path)
{
    const int extended = handle == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(handle);
    Meaning found = meaning(extended & 0xff);
    domain::Error error;
    error.code = found.code;
    error.message = found.text.arg(QFileInfo(path).fileName());
    if (handle != nullptr) {
        error.message += u" (%1)"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    error.file = path;
    return error;
}

} // namespace tawthiq::store
