// SPDX-License-Identifier: GPL-3.0-or-later
// The right to write a library, held by one program at a time: an advisory lock on a file beside it
// ("…-lock") that names its holder. The system frees it when the holder ends, however it ends.
// Move-free, owns its descriptor; any thread.
#pragma once

#include "result.h"

#include <memory>

namespace tawthiq::store {

class LibraryLock
{
public:
    // Error Locked names the other program; ReadOnly when the folder cannot be written.
    [[nodiscard]] static domain::Result<std::unique_ptr<LibraryLock>> take(const QString &libraryPath);
    ~LibraryLock();
    LibraryLock(const LibraryLock &) = delete;
    LibraryLock &operator=(const LibraryLock &) = delete;

private:
    LibraryLock(int descriptor, QByteArray path) : m_descriptor(descriptor), m_path(std::move(path)) { }

    int m_descriptor = -1;
    QByteArray m_path;
};

} // namespace tawthiq::store
