// SPDX-License-Identifier: GPL-3.0-or-later
// The index of words over the reports of a library, kept under their ranks. Titles and bodies come as
// the tokens of text/searchforms.h; to take a report out, the tokens it was written with are needed.
// Within a transaction, write in ascending ranks: going back costs a flush.
// Same thread as the connection; writes belong in a Transaction.
#pragma once

#include "connection.h"
#include "report.h"

namespace tawthiq::store {

struct SearchTokens {
    QByteArray title; // empty where the body begins with the title
    QByteArray body;
};

[[nodiscard]] SearchTokens searchTokensOf(const domain::Report &report);

// Of folding and forms; what a current index says of itself.
[[nodiscard]] QString searchIndexVersion();

class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] domain::Outcome insert(qint64 rank, const SearchTokens &tokens);
    [[nodiscard]] domain::Outcome remove(qint64 rank, const SearchTokens &tokens);
    [[nodiscard]] domain::Outcome clear();
    // Merges everything into one piece; long for a large library.
    [[nodiscard]] domain::Outcome merge();
    // Whether the index is sound in itself; wants the writing connection.
    [[nodiscard]] domain::Outcome check();
    // Ranks that are indexed and no report's, or a report's and not indexed.
    [[nodiscard]] domain::Result<qint64> mismatches();

    // Whether it counted these words under the rank, and finds the first of them there.
    [[nodiscard]] domain::Result<bool> holds(qint64 rank, const SearchTokens &tokens);
    // Whether every report is in the index, under the forms of today.
    [[nodiscard]] domain::Result<bool> isCurrent();
    [[nodiscard]] domain::Outcome setCurrent(bool current);

private:
    Connection &m_connection;
};

} // namespace tawthiq::store
