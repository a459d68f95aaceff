// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a library from end to end: the database itself, the hashes of texts and original bytes, the
// quotes of the notes, the analyses and the rows of the filters. Reads only; blocks; any thread.
#pragma once

#include "connection.h"
#include "report.h"

#include <QStringList>

namespace tawthiq::library {

class Verifier
{
public:
    explicit Verifier(store::Connection &connection) : m_connection(connection) { }

    // One sentence a finding; empty = sound. Error only when nothing could be read at all.
    [[nodiscard]] domain::Result<QStringList> verify();

private:
    void checkDatabase();
    void checkKeys();
    void checkReport(qint64 id);
    void checkNotes(qint64 id, const QString &body);
    void checkPlaces();
    void checkIndex();
    void checkWords(qint64 id, const domain::Report &report);
    void checkHistory();

    store::Connection &m_connection;
    QStringList m_findings;
};

} // namespace tawthiq::library
