// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstore.h"

#include "statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

constexpr int DayShift = 24;

domain::Error noSuchReport(const Connection &connection, domain::ReportId id)
{
    return {domain::ErrorCode::NotFound, u"There is no report with the number %1 in this library."_s.arg(id),
            connection.path(), 0};
}

domain::PublicationBasis basisOf(const QString &code)
{
    return domain::fromCode<domain::PublicationBasis>(code).value_or(domain::PublicationBasis::Unknown);
}

domain::Result<domain::ReportId> findId(Connection &connection, const char *sql, const QByteArray &key)
{
    Statement find(connection, sql);
    find.bind(1, key);
    const domain::ReportId id = find.next() ? find.integer(0) : 0;
    return find.result(id);
}

QByteArray sealOf(const QStringList &facts)
{
    const QByteArray text = facts.join(QChar(0x1f)).toUtf8(); // the unit separator: no fact holds one
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

// In the order in which isSealIntact() reads them.
QStringList factsOf(const StorableReport &storable)
{
    const domain::Report &report = storable.report;
    const domain::Provenance &from = report.provenance;
    const QDate day = report.publishedOn;
    return {day.isValid() ? QString::number(day.toJulianDay()) : QString(),
            domain::code(report.publicationBasis),
            report.referenceCode,
            report.title,
            report.publisher,
            report.sourceUrl,
            report.language,
            QString::fromLatin1(storable.bodySha256.toHex().toUpper()),
            QString::fromLatin1(storable.originalSha256.toHex().toUpper()),
            QString::number(from.originalSize),
            from.originalPath,
            from.mediaType,
            from.charset,
            QString::number(from.retrievedAt.toMSecsSinceEpoch()),
            from.retrievedBy,
            from.retrievalMethod,
            from.importer,
            from.importerVersion,
            storable.warnings.join(u'\n')};
}

} // namespace

QString referenceCode(domain::ReportId id)
{
    return u"T-"_s + QString::number(id).rightJustified(6, u'0');
}

qint64 firstRankOf(QDate day)
{
    return day.isValid() ? std::max<qint64>(day.toJulianDay(), 0) << DayShift : 0;
}

domain::Result<qint64> ReportStore::nextRank(QDate day)
{
    const qint64 first = firstRankOf(day);
    Statement last(m_connection, "SELECT max(rank) FROM report WHERE rank >= ?1 AND rank < ?2");
    last.bind(1, first).bind(2, first + (qint64(1) << DayShift));
    const qint64 rank = last.next() && !last.isNull(0) ? last.integer(0) + 1 : first + 1;
    return last.result(rank);
}

domain::Result<domain::ReportId> ReportStore::insert(const StorableReport &storable)
{
    const domain::Report &report = storable.report;
    const auto rank = nextRank(report.publishedOn);
    if (!rank) {
        return rank.error();
    }
    const QLatin1StringView basis = domain::code(report.publicationBasis);
    Statement insert(m_connection,
                     "INSERT INTO report (rank, published, basis, stated_published, stated_basis, "
                     "reference_code, title, publisher, source_url, language) "
                     "VALUES (?1, ?2, ?3, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, *rank).bind(2, report.publishedOn).bind(3, basis);
    if (report.referenceCode.isEmpty()) {
        insert.bindNull(4);
    } else {
        insert.bind(4, report.referenceCode);
    }
    insert.bind(5, report.title).bind(6, report.publisher).bind(7, report.sourceUrl).bind(8, report.language);
    if (auto done = insert.run(); !done) {
        return done.error();
    }
    const domain::ReportId id = m_connection.lastInsertId();
    for (const auto part :
         {&ReportStore::insertBody, &ReportStore::insertOriginal, &ReportStore::insertProvenance}) {
        if (auto done = (this->*part)(id, storable); !done) {
            return done.error();
        }
    }
    return id;
}

domain::Outcome ReportStore::insertBody(domain::ReportId id, const StorableReport &storable)
{
    Statement insert(
        m_connection,
        "INSERT INTO body (report, sha256, fingerprint, units, text) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, id).bind(2, storable.bodySha256).bind(3, storable.fingerprint);
    return insert.bind(4, qint64(storable.report.body.size())).bind(5, storable.report.body).run();
}

domain::Outcome ReportStore::insertOriginal(domain::ReportId id, const StorableReport &storable)
{
    Statement insert(m_connection, "INSERT INTO original (report, storage, bytes) VALUES (?1, ?2, ?3)");
    insert.bind(1, id);
    if (storable.originalIsBody) {
        insert.bind(2, "body"_L1).bindNull(3);
    } else {
        const QByteArray bytes = storable.original.isNull() ? QByteArray("") : storable.original;
        insert.bind(2, storable.originalCompressed ? "zlib"_L1 : "raw"_L1).bind(3, bytes);
    }
    return insert.run();
}

domain::Outcome ReportStore::insertProvenance(domain::ReportId id, const StorableReport &storable)
{
    const domain::Provenance &from = storable.report.provenance;
    Statement insert(m_connection,
                     "INSERT INTO provenance (report, sha256, size, path, media_type, charset, retrieved_at, "
                     "retrieved_by, method, importer, importer_version, warnings, seal) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    insert.bind(1, id).bind(2, storable.originalSha256).bind(3, from.originalSize);
    insert.bind(4, from.originalPath).bind(5, from.mediaType).bind(6, from.charset);
    insert.bind(7, from.retrievedAt).bind(8, from.retrievedBy).bind(9, from.retrievalMethod);
    insert.bind(10, from.importer).bind(11, from.importerVersion);
    return insert.bind(12, storable.warnings.join(u'\n')).bind(13, sealOf(factsOf(storable))).run();
}

domain::Result<domain::ReportId> ReportStore::withOriginal(const QByteArray &sha256)
{
    return findId(m_connection, "SELECT report FROM provenance WHERE sha256 = ?1", sha256);
}

domain::Result<domain::ReportId> ReportStore::withFingerprint(const QByteArray &fingerprint)
{
    return findId(m_connection, "SELECT report FROM body WHERE fingerprint = ?1", fingerprint);
}

domain::Result<domain::Report> ReportStore::report(domain::ReportId id)
{
    Statement find(m_connection,
                   "SELECT r.published, r.basis, r.reference_code, r.title, r.publisher, r.source_url, "
                   "r.language, b.text, p.sha256, p.size, p.path, p.media_type, p.charset, p.retrieved_at, "
                   "p.retrieved_by, p.method, p.importer, p.importer_version "
                   "FROM report r JOIN body b ON b.report = r.id JOIN provenance p ON p.report = r.id "
                   "WHERE r.id = ?1");
    find.bind(1, id);
    if (!find.next()) {
        return find.failed() ? find.error() : noSuchReport(m_connection, id);
    }
    domain::Report report;
    report.id = id;
    report.publishedOn = find.day(0);
    report.publicationBasis = basisOf(find.text(1));
    report.referenceCode = find.isNull(2) ? referenceCode(id) : find.text(2);
    report.title = find.text(3);
    report.publisher = find.text(4);
    report.sourceUrl = find.text(5);
    report.language = find.text(6);
    report.body = find.text(7);
    report.provenance = {find.blob(8).toHex(), find.integer(9), find.text(10), find.text(11), find.text(12),
                         find.time(13),        find.text(14),   find.text(15), find.text(16), find.text(17)};
    return report;
}

domain::Result<QString> ReportStore::body(domain::ReportId id)
{
    Statement find(m_connection, "SELECT text FROM body WHERE report = ?1");
    if (!find.bind(1, id).next()) {
        return find.failed() ? find.error() : noSuchReport(m_connection, id);
    }
    return find.text(0);
}

domain::Result<QByteArray> ReportStore::originalBytes(domain::ReportId id)
{
    Statement find(m_connection,
                   "SELECT o.storage, CASE o.storage WHEN 'body' THEN CAST(b.text AS BLOB) ELSE o.bytes END "
                   "FROM original o JOIN body b ON b.report = o.report WHERE o.report = ?1");
    find.bind(1, id);
    if (!find.next()) {
        return find.failed() ? find.error() : noSuchReport(m_connection, id);
    }
    const QByteArray bytes = find.blob(1);
    return find.text(0) == u"zlib"_s ? qUncompress(bytes) : bytes;
}

domain::Result<bool> ReportStore::isSealIntact(domain::ReportId id)
{
    Statement find(
        m_connection,
        "SELECT p.seal, r.stated_published, r.stated_basis, r.reference_code, r.title, r.publisher, "
        "r.source_url, r.language, hex(b.sha256), hex(p.sha256), p.size, p.path, p.media_type, "
        "p.charset, p.retrieved_at, p.retrieved_by, p.method, p.importer, p.importer_version, "
        "p.warnings FROM report r JOIN body b ON b.report = r.id "
        "JOIN provenance p ON p.report = r.id WHERE r.id = ?1");
    find.bind(1, id);
    if (!find.next()) {
        return find.failed() ? find.error() : noSuchReport(m_connection, id);
    }
    constexpr int Facts = 19;
    QStringList facts;
    for (int column = 1; column <= Facts; ++column) {
        facts += find.text(column);
    }
    return sealOf(facts) == find.blob(0);
}

domain::Result<Publication> ReportStore::publication(domain::ReportId id)
{
    Statement find(m_connection, "SELECT published, basis, rank FROM report WHERE id = ?1");
    find.bind(1, id);
    if (!find.next()) {
        return find.failed() ? find.error() : noSuchReport(m_connection, id);
    }
    return Publication{find.day(0), basisOf(find.text(1)), find.integer(2)};
}

domain::Result<Publication> ReportStore::setPublication(domain::ReportId id, QDate day,
                                                        domain::PublicationBasis basis)
{
    const auto rank = nextRank(day);
    if (!rank) {
        return rank.error();
    }
    Statement update(m_connection, "UPDATE report SET rank = ?2, published = ?3, basis = ?4 WHERE id = ?1");
    if (auto done = update.bind(1, id).bind(2, *rank).bind(3, day).bind(4, domain::code(basis)).run();
        !done) {
        return done.error();
    }
    return Publication{day, basis, *rank};
}

domain::Result<qint64> ReportStore::count()
{
    return m_connection.integer("SELECT count(*) FROM report");
}

domain::Result<QList<domain::ReportId>> ReportStore::allIds()
{
    Statement all(m_connection, "SELECT id FROM report ORDER BY id");
    QList<domain::ReportId> ids;
    while (all.next()) {
        ids += all.integer(0);
    }
    return all.result(ids);
}

} // namespace tawthiq::store
