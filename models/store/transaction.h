// SPDX-License-Identifier: GPL-3.0-or-later
// A write transaction: everything in it happens or nothing does. Leaving the scope without commit()
// rolls back. Same thread as its connection.
#pragma once

#include "connection.h"

namespace tawthiq::store {

class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Whether it could begin.
    [[nodiscard]] const domain::Outcome &begun() const { return m_begun; }
    [[nodiscard]] domain::Outcome commit();

private:
    Connection &m_connection;
    domain::Outcome m_begun;
};

} // namespace tawthiq::store
