// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as they came: description, text, original bytes, provenance. What a source states, its text
// and its bytes are written once; only the publication date in force may change.
// Same thread as the connection; writes belong in a Transaction.
#pragma once

#include "connection.h"
#include "report.h"

#include <optional>

namespace tawthiq::store {

// A draft with what storing it needs, worked out beforehand so that the writer only writes.
struct StorableReport {
    domain::Report report;
    QByteArray original;
    bool originalIsBody = false; // the bytes are the UTF-8 of the body
    bool originalCompressed = false; // `original` is already qCompress-ed
    QByteArray originalSha256; // 32 bytes
    QByteArray bodySha256; // 32 bytes
    QByteArray fingerprint; // 16 bytes
    QStringList warnings;
};

// Where a report stands in the order of the library.
struct Publication {
    QDate day;
    domain::PublicationBasis basis = domain::PublicationBasis::Unknown;
    qint64 rank = 0;
};

// Ranks: day << 24 plus a number within the day.
[[nodiscard]] qint64 firstRankOf(QDate day); // invalid day: the first rank of all

// T-000012, for reports whose source gives them none.
[[nodiscard]] QString referenceCode(domain::ReportId id);

class ReportStore
{
public:
    explicit ReportStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] domain::Result<domain::ReportId> insert(const StorableReport &storable);
    // The report with these bytes or this text, 0 when there is none.
    [[nodiscard]] domain::Result<domain::ReportId> withOriginal(const QByteArray &sha256);
    [[nodiscard]] domain::Result<domain::ReportId> withFingerprint(const QByteArray &fingerprint);

    [[nodiscard]] domain::Result<domain::Report> report(domain::ReportId id);
    [[nodiscard]] domain::Result<QString> body(domain::ReportId id);
    [[nodiscard]] domain::Result<QByteArray> originalBytes(domain::ReportId id);
    // Whether what the source states and where it came from are as they were imported.
    [[nodiscard]] domain::Result<bool> isSealIntact(domain::ReportId id);
    [[nodiscard]] domain::Result<Publication> publication(domain::ReportId id);
    // Moves the report to its place in the order; answers with it.
    [[nodiscard]] domain::Result<Publication> setPublication(domain::ReportId id, QDate day,
                                                             domain::PublicationBasis basis);
    [[nodiscard]] domain::Result<qint64> count();
    // Ids in their order, for walks over the whole library.
    [[nodiscard]] domain::Result<QList<domain::ReportId>> allIds();

private:
    [[nodiscard]] domain::Result<qint64> nextRank(QDate day);
    [[nodiscard]] domain::Outcome insertBody(domain::ReportId id, const StorableReport &storable);
    [[nodiscard]] domain::Outcome insertOriginal(domain::ReportId id, const StorableReport &storable);
    [[nodiscard]] domain::Outcome insertProvenance(domain::ReportId id, const StorableReport &storable);

    Connection &m_connection;
};

} // namespace tawthiq::store
