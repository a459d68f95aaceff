// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine made of each report: the whole analysis as one value, and the rows that the list
// and the filters read (places with all above them, days of events, totals). Derived, replaceable.
// Same thread as the connection; writes belong in a Transaction.
#pragma once

#include "analysis.h"
#include "connection.h"
#include "query.h"

namespace tawthiq::store {

// Everything to be stored of one analysis, worked out beforehand so that the writer only writes.
struct StorableAnalysis {
    struct Place {
        QString code; // gazetteer id
        QString parent;
        QString nameAr;
        QString nameEn;
    };
    // See resources/schema/0002/02-term.sql.
    struct Term {
        QString kind;
        QString code;
        QString name;
        friend bool operator==(const Term &, const Term &) = default;
    };
    struct Days {
        QDate first;
        QDate last; // inclusive
        friend bool operator==(const Days &, const Days &) = default;
    };
    QString engineVersion;
    QString dataHash;
    int figures = 0;
    int warnings = 0; // of the import
    QList<domain::ReportSummary::Toll> tolls;
    QList<Place> places; // with everything above them, each once
    QList<Days> events; // each once
    QList<Term> terms; // each once
    QByteArray content; // packAnalysis()
};

class AnalysisStore
{
public:
    explicit AnalysisStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] domain::Outcome insert(domain::ReportId id, qint64 rank, const StorableAnalysis &analysis);
    // Replaces the rows of a report that stood at `oldRank`; keeps its count of warnings.
    [[nodiscard]] domain::Outcome replace(domain::ReportId id, qint64 oldRank, qint64 newRank,
                                          const StorableAnalysis &analysis);
    // Replaces the terms alone; `terms` are all there are for the report.
    [[nodiscard]] domain::Outcome setTerms(domain::ReportId id, qint64 rank,
                                           const QList<StorableAnalysis::Term> &terms);
    // Takes all terms of all reports out.
    [[nodiscard]] domain::Outcome clearTerms();
    // The packed analysis; empty when there is none.
    [[nodiscard]] domain::Result<QByteArray> content(domain::ReportId id);
    // Places of the library with the number of reports in them or below.
    [[nodiscard]] domain::Result<QList<domain::PlaceFacet>> facets();

private:
    [[nodiscard]] domain::Result<qint64> engineId(const StorableAnalysis &analysis);
    [[nodiscard]] domain::Result<qint64> placeId(const StorableAnalysis::Place &place);
    [[nodiscard]] domain::Result<qint64> termId(const StorableAnalysis::Term &term);
    // The ids, space-separated.
    [[nodiscard]] domain::Result<QString> linkTerms(qint64 rank, const QList<StorableAnalysis::Term> &terms);
    [[nodiscard]] domain::Outcome unlink(const char *sql, const QString &ids, qint64 rank);
    [[nodiscard]] domain::Outcome remove(domain::ReportId id, qint64 rank);

    Connection &m_connection;
};

[[nodiscard]] QString tollsAsText(const QList<domain::ReportSummary::Toll> &tolls);
[[nodiscard]] QList<domain::ReportSummary::Toll> tollsFromText(const QString &text);

} // namespace tawthiq::store
