// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a library to the newest schema: numbered folders (0001, 0002 …) of SQL files, run in the
// order of their names, all in one transaction; the version is kept in user_version. Before an
// existing library is changed a verified copy is put beside it. Same thread as the connection.
#pragma once

#include "connection.h"

namespace tawthiq::store {

class Migrator
{
public:
    // `root` holds the numbered folders.
    explicit Migrator(QString root);

    [[nodiscard]] int newestVersion() const { return m_newest; }
    // Creates the schema in an empty file or raises an older one. Newer: Error NewerLibrary.
    [[nodiscard]] domain::Outcome migrate(Connection &connection) const;
    // Whether this program may read the library: Error NewerLibrary when not.
    [[nodiscard]] domain::Outcome checkReadable(Connection &connection) const;

private:
    [[nodiscard]] domain::Outcome runFolder(Connection &connection, int version) const;

    QString m_root;
    int m_newest = 0;
};

} // namespace tawthiq::store
