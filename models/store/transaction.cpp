// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

namespace tawthiq::store {

Transaction::Transaction(Connection &connection) :
    m_connection(connection), m_begun(connection.run("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself on some failures (a full disk), hence the question.
    if (m_begun && m_connection.inTransaction()) {
        static_cast<void>(m_connection.run("ROLLBACK"));
    }
}

domain::Outcome Transaction::commit()
{
    return m_begun ? m_connection.run("COMMIT") : m_begun;
}

} // namespace tawthiq::store
