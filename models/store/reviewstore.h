// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided about extracted objects. Decisions are only added; the last one about an object
// holds. Same thread as the connection; writes belong in a Transaction with their history step.
#pragma once

#include "connection.h"
#include "review.h"

namespace tawthiq::store {

class ReviewStore
{
public:
    explicit ReviewStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] domain::Result<domain::ReviewId> add(const domain::Review &review);
    // The decision in force about each object that has one, by position in the text.
    [[nodiscard]] domain::Result<QList<domain::Review>> inForce(domain::ReportId report);
    // Every decision about one object, oldest first.
    [[nodiscard]] domain::Result<QList<domain::Review>> history(domain::ReportId report,
                                                                const domain::ReviewedObject &object);
    // How many figures of a report are decided about.
    [[nodiscard]] domain::Result<int> reviewedFigures(domain::ReportId report);

private:
    Connection &m_connection;
};

} // namespace tawthiq::store
