// SPDX-License-Identifier: GPL-3.0-or-later
// Takes decisions about extracted objects and takes them back: each is one more row, so that the
// history of an object stays whole. Inside the caller's transaction, on its thread.
#pragma once

#include "connection.h"
#include "historystore.h"
#include "review.h"

namespace tawthiq::library {

class Reviewer
{
public:
    explicit Reviewer(store::Connection &connection) : m_connection(connection) { }

    // Adds the decisions; the step remembers what was in force before. Refuses a rejection without a
    // reason, an object that is no words of the body, and an empty list.
    [[nodiscard]] domain::Result<store::HistoryStep> decide(domain::ReportId report,
                                                            QList<domain::Review> decisions);
    // Puts one end of such a step in force again.
    [[nodiscard]] domain::Outcome restore(const QJsonObject &state);
    [[nodiscard]] static bool isReview(const store::HistoryStep &step);

private:
    [[nodiscard]] domain::Outcome add(const QList<domain::Review> &reviews);

    store::Connection &m_connection;
};

} // namespace tawthiq::library
