// SPDX-License-Identifier: GPL-3.0-or-later
// The filter rows of a whole library as plain arrays, for counts over any set of its reports: reports
// are numbered in the order of their ranks, and each value holds the numbers of its reports. A picture
// of one moment. Immutable after loading, safe on all threads.
#pragma once

#include "connection.h"
#include "facets.h"

namespace tawthiq::store {

class FacetTable
{
public:
    [[nodiscard]] static domain::Result<FacetTable> load(Connection &connection);

    [[nodiscard]] qint64 reports() const { return static_cast<qint64>(m_ranks.size()); }
    // Counts over the reports with these ranks; in any order, ranks not in the table are left out.
    [[nodiscard]] domain::Facets count(const QList<qint64> &ranks) const;
    [[nodiscard]] domain::Facets countAll() const;

private:
    using Number = quint32; // of a report
    using Bits = std::vector<quint64>;

    // A value to filter by with the reports under it, ascending.
    struct Value {
        QString kind;
        QString code;
        QString parent; // of places
        QString name; // Arabic, of places
        QString nameEn;
        std::vector<Number> reports = {};
    };

    [[nodiscard]] domain::Outcome loadRanks(Connection &connection);
    // `sql` gives id, kind, code, parent, name, English name; `links` gives id, rank by id and rank.
    [[nodiscard]] domain::Outcome loadValues(Connection &connection, const char *sql, const char *links);
    [[nodiscard]] domain::Outcome loadReviews(Connection &connection);
    [[nodiscard]] std::optional<Number> numberOf(qint64 rank) const;
    [[nodiscard]] domain::Facets count(const Bits *bits, qint64 reports) const;
    void countMonths(const Bits *bits, domain::Facets &facets) const;

    std::vector<qint64> m_ranks; // ascending
    std::vector<Value> m_values;
};

} // namespace tawthiq::store
