// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the rows of a list with the sentence that holds what was searched for: the one with the most
// hits, the first of several. Same thread as the connection; reads only.
#pragma once

#include "connection.h"
#include "query.h"
#include "searchtree.h"

namespace tawthiq::library {

[[nodiscard]] domain::Outcome readHits(store::Connection &connection, const domain::SearchNode &search,
                                       bool exactLetters, QList<domain::ReportSummary> &rows);

} // namespace tawthiq::library
