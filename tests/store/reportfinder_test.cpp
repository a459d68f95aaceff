// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfinder.h"

#include "analysisstore.h"
#include "database.h"
#include "reportstore.h"
#include "searchindex.h"
#include "transaction.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

using domain::DateField;
using domain::Query;
using Days = StorableAnalysis::Days;

class ReportFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void combines_data();
    void combines();
    void givesTheRowAsStored();
    void pagesByKey();
    void pagesThroughTenThousand_data();
    void pagesThroughTenThousand();

private:
    static domain::ReportId insert(Connection &connection, const QString &title, QDate published,
                                   const QStringList &places, const QList<Days> &events);
    domain::ReportId add(const QString &title, QDate published, const QStringList &places,
                         const QList<Days> &events);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

domain::ReportId ReportFinderTest::insert(Connection &connection, const QString &title, QDate published,
                                          const QStringList &places, const QList<Days> &events)
{
    StorableReport storable;
    storable.report.title = title;
    storable.report.body = title;
    storable.report.publishedOn = published;
    storable.report.provenance.originalPath = u"/folder/%1.txt#line=7"_s.arg(title);
    storable.report.provenance.retrievedAt = QDateTime::currentDateTimeUtc();
    storable.originalIsBody = true;
    storable.originalSha256 = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256);
    storable.bodySha256 = storable.originalSha256;
    storable.fingerprint = storable.originalSha256.first(16);
    StorableAnalysis analysis;
    analysis.content = "packed";
    analysis.figures = 3;
    analysis.warnings = 1;
    analysis.tolls = {{domain::Qualifier::MoreThan, 130, 131, std::nullopt, domain::Harm::Killed}};
    analysis.events = events;
    for (const QString &place : places) {
        analysis.places += StorableAnalysis::Place{place, {}, place, place};
    }
    ReportStore reports(connection);
    const auto id = reports.insert(storable);
    const auto publication = reports.publication(*id);
    const auto done = AnalysisStore(connection).insert(*id, publication->rank, analysis);
    const auto indexed = SearchIndex(connection).insert(publication->rank, searchTokensOf(storable.report));
    return done && indexed ? *id : 0;
}

domain::ReportId ReportFinderTest::add(const QString &title, QDate published, const QStringList &places,
                                       const QList<Days> &events)
{
    auto writer = m_database->writer();
    Transaction transaction(**writer);
    const domain::ReportId id = insert(**writer, title, published, places, events);
    return transaction.commit() ? id : 0;
}

void ReportFinderTest::initTestCase()
{
    auto opened = Database::open(m_folder.filePath(u"f.tawthiq"_s), Database::Mode::OpenOrCreate);
    QVERIFY(opened);
    m_database = std::move(*opened);
    const auto day = [](int month, int number) { return QDate(2021, month, number); };
    QVERIFY(add(u"a"_s, day(1, 10), {u"X"_s, u"Y"_s}, {{day(1, 8), day(1, 8)}}));
    QVERIFY(add(u"b"_s, day(3, 10), {u"Y"_s}, {{day(1, 1), day(2, 28)}, {day(3, 9), day(3, 9)}}));
    QVERIFY(add(u"c"_s, QDate(), {u"X"_s}, {{day(3, 1), day(3, 31)}}));
    QVERIFY(add(u"d"_s, day(3, 10), {}, {}));
    QVERIFY(add(u"e"_s, QDate(1, 1, 1), {}, {{QDate(1, 1, 1), QDate(9999, 12, 31)}}));
}

void ReportFinderTest::combines_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("expected"); // titles in order

    const auto days = [](DateField field, QDate from, QDate to) { return Query{{}, {}, field, from, to}; };
    const QDate start(2021, 3, 1);
    const QDate end(2021, 3, 31);
    QTest::newRow("all") << Query() << u"dbaec"_s;
    QTest::newRow("publication") << days(DateField::Publication, start, end) << u"db"_s;
    QTest::newRow("publication, year 1") << days(DateField::Publication, {}, QDate(1, 1, 1)) << u"e"_s;
    QTest::newRow("event") << days(DateField::Event, start, end) << u"bec"_s;
    QTest::newRow("event, one day inside a span")
        << days(DateField::Event, QDate(2021, 2, 1), QDate(2021, 2, 1)) << u"be"_s;
    QTest::newRow("event, touching") << days(DateField::Event, QDate(2021, 3, 31), {}) << u"ec"_s;
    QTest::newRow("event, before") << days(DateField::Event, {}, QDate(2021, 1, 7)) << u"be"_s;
    QTest::newRow("place") << Query{{}, {u"Y"_s}, {}, {}, {}} << u"ba"_s;
    QTest::newRow("place twice") << Query{{}, {u"X"_s, u"Y"_s}, {}, {}, {}} << u"bac"_s;
    QTest::newRow("place and event") << Query{{}, {u"X"_s}, DateField::Event, start, end} << u"c"_s;
    QTest::newRow("place and publication") << Query{{}, {u"X"_s}, DateField::Publication, {}, end} << u"a"_s;
    QTest::newRow("word and place") << Query{u"b"_s, {u"Y"_s}, {}, {}, {}} << u"b"_s;
    QTest::newRow("everything, nothing")
        << Query{u"z"_s, {u"Y"_s}, DateField::Event, start, end} << QString();
}

void ReportFinderTest::combines()
{
    QFETCH(Query, query);
    auto reader = m_database->reader();
    ReportFinder finder(**reader, query);
    const auto found = finder.window({}, 10);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QString titles;
    for (const auto &row : found->rows) {
        titles += row.title;
    }
    QTEST(titles, "expected");
    QCOMPARE(finder.count().value(), found->rows.size());
    QCOMPARE(finder.idsWithNotes().value(), QList<domain::ReportId>());
}

void ReportFinderTest::givesTheRowAsStored()
{
    auto reader = m_database->reader();
    const auto found = ReportFinder(**reader, {u"a"_s, {}, {}, {}, {}}).window({}, 10);
    const domain::ReportSummary &row = found->rows.first();
    QCOMPARE(row.publisher, u"a.txt"_s);
    QCOMPARE(row.publishedOn, QDate(2021, 1, 10));
    QCOMPARE(row.figureCount, 3);
    QCOMPARE(row.warningCount, 1);
    QCOMPARE(row.tolls.size(), 1);
    QCOMPARE(row.tolls[0].qualifier, domain::Qualifier::MoreThan);
    QCOMPARE(row.tolls[0].min, std::optional<qint64>(131));
    QVERIFY(!row.tolls[0].max);
}

void ReportFinderTest::pagesByKey()
{
    auto reader = m_database->reader();
    ReportFinder finder(**reader, {});
    QString titles;
    QString cursor;
    do {
        const auto found = finder.window(cursor, 2);
        QVERIFY(found);
        for (const auto &row : found->rows) {
            titles += row.title;
        }
        cursor = found->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(titles, u"dbaec"_s);
    QCOMPARE(finder.window(u"rubbish"_s, 2).error().code, domain::ErrorCode::BadInput);
}

void ReportFinderTest::pagesThroughTenThousand_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << Query() << 10'000;
    QTest::newRow("one place") << Query{{}, {u"P1"_s}, {}, {}, {}} << 1'000;
    QTest::newRow("two places") << Query{{}, {u"P1"_s, u"P2"_s}, {}, {}, {}} << 2'000;
    QTest::newRow("half of a year") << Query{{}, {}, {}, QDate(2020, 1, 1), QDate(2020, 4, 9)} << 5'000;
}

void ReportFinderTest::pagesThroughTenThousand()
{
    QFETCH(Query, query);
    QFETCH(int, expected);
    static const QTemporaryDir folder;
    static const auto database = [] {
        auto opened = Database::open(folder.filePath(u"many.tawthiq"_s), Database::Mode::OpenOrCreate);
        auto writer = (*opened)->writer();
        Transaction transaction(**writer);
        for (int i = 0; i < 10'000; ++i) {
            const QDate day = QDate(2020, 1, 1).addDays((i * 7919) % 200);
            insert(**writer, QString::number(i), day, {u"P%1"_s.arg(i % 10)}, {});
        }
        static_cast<void>(transaction.commit());
        return std::move(*opened);
    }();
    auto reader = database->reader();
    ReportFinder finder(**reader, query);
    QCOMPARE(finder.count().value(), expected);
    QSet<domain::ReportId> seen;
    QDate last(9999, 1, 1);
    QString cursor;
    do {
        const auto found = finder.window(cursor, 97);
        QVERIFY(found);
        for (const auto &row : found->rows) {
            QVERIFY(row.publishedOn <= last);
            last = row.publishedOn;
            seen.insert(row.id);
        }
        cursor = found->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), expected);
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::ReportFinderTest)
#include "reportfinder_test.moc"
