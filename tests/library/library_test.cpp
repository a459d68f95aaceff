// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

using domain::Query;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndReadsBack();
    void keepsOriginalBytes();
    void knowsDuplicates_data();
    void knowsDuplicates();
    void filtersByPlaceWithEverythingBelow_data();
    void filtersByPlaceWithEverythingBelow();
    void filtersByDay_data();
    void filtersByDay();
    void filtersByWords_data();
    void filtersByWords();
    void countsPlaces();
    void pagesThroughAll();
    void survivesLoneSurrogates();
    void readsAnewWhatAnOlderEngineMade();

private:
    static std::unique_ptr<Library> filled(const LibraryFixture &fixture);
};

namespace {

QStringList titles(const Library &library, const Query &query)
{
    QStringList found;
    const auto page = library.reports(query, {}, 100);
    if (!page) {
        return {page.error().message};
    }
    for (const auto &row : page->rows) {
        found += row.title;
    }
    return found;
}

} // namespace

std::unique_ptr<Library> LibraryTest::filled(const LibraryFixture &fixture)
{
    auto opened = fixture.open();
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    const QString file = fixture.write(
        u"reports.jsonl"_s,
        LibraryFixture::line(u"a"_s, u"2021-10-20"_s, u"قصف على سراقب\\nقتل ثلاثة مدنيين في مدينة سراقب."_s)
            + LibraryFixture::line(u"b"_s, u"2021-11-05"_s, u"غارة في حلب\\nأصيب شخصان في حلب."_s)
            + LibraryFixture::line(u"c"_s, u""_s, u"اجتماع في اليمن\\nعقد اجتماع في اليمن."_s)
            + LibraryFixture::line(u"d"_s, u"2022-01-02"_s, u"انفجار في إدلب\\nوقع انفجار في مدينة إدلب."_s));
    const auto summary = LibraryFixture::import(**opened, {file});
    if (!summary || summary->imported != 4) {
        qFatal("the reports of this test were not imported");
    }
    return std::move(*opened);
}

void LibraryTest::importsAndReadsBack()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    const QString path = fixture.write(u"one.txt"_s, "عنوان التقرير\r\nقتل خمسة أشخاص في إدلب.\r\n");
    const auto summary = LibraryFixture::import(**library, {path}, QDate(2021, 11, 5));
    QVERIFY(summary);
    QCOMPARE(summary->imported, 1);
    QCOMPARE(summary->outcomes.size(), 1);
    const auto opened = (*library)->report(summary->outcomes.first().report);
    QVERIFY(opened);
    QCOMPARE(opened->report.body, u"عنوان التقرير\nقتل خمسة أشخاص في إدلب.\n"_s);
    QCOMPARE(opened->report.publishedOn, QDate(2021, 11, 5));
    QCOMPARE(opened->report.publicationBasis, domain::PublicationBasis::SetByPerson);
    QCOMPARE(opened->report.referenceCode, u"T-000001"_s);
    QCOMPARE(opened->analysis.sentences.size(), 2);
    QCOMPARE((*library)->verify().value(), QStringList());
}

void LibraryTest::keepsOriginalBytes()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    const QByteArray windows = QByteArray::fromHex("dee1cf20c8cddb0d0ac7d1c8dac920c3d4cec7d52e0d0a");
    const QList<QByteArray> kinds{"سطر\nسطر آخر\n", "سطر آخر مختلف\r\n", windows, "\xef\xbb\xbfسطر ثالث\n"};
    int number = 0;
    for (const QByteArray &bytes : kinds) {
        const QString path = fixture.write(u"%1.txt"_s.arg(number++), bytes);
        const auto summary = LibraryFixture::import(**library, {path});
        QVERIFY(summary);
        QCOMPARE(summary->imported, 1);
        QCOMPARE((*library)->originalBytes(summary->outcomes.first().report).value(), bytes);
    }
    QCOMPARE((*library)->verify().value(), QStringList());
}

void LibraryTest::knowsDuplicates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("duplicate");

    QTest::newRow("same bytes") << QByteArray("قتل رجل.\nفي إدلب.\n") << true;
    QTest::newRow("other newlines") << QByteArray("قتل رجل.\r\nفي إدلب.\r\n") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfقتل رجل.\nفي إدلب.\n") << true;
    QTest::newRow("other white space") << QByteArray("  قتل  رجل.\n\nفي إدلب.") << true;
    QTest::newRow("other letter") << QByteArray("قتل رجال.\nفي إدلب.\n") << false;
    QTest::newRow("other digit shape") << QByteArray("قتل رجل.\nفي ادلب.\n") << false;
}

void LibraryTest::knowsDuplicates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, duplicate);
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    const QString first = fixture.write(u"first.txt"_s, "قتل رجل.\nفي إدلب.\n");
    const QString second = fixture.write(u"second.txt"_s, bytes);
    const auto summary = LibraryFixture::import(**library, {first, second});
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.size(), 2);
    QCOMPARE(summary->outcomes[1].status, duplicate ? ImportStatus::Duplicate : ImportStatus::Imported);
    QCOMPARE(summary->outcomes[1].report, duplicate ? 1 : 2);
    const auto again = LibraryFixture::import(**library, {second});
    QCOMPARE(again->outcomes[0].status, ImportStatus::Duplicate);
}

void LibraryTest::filtersByPlaceWithEverythingBelow_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("town") << QStringList{u"SY-ID-S"_s} << QStringList{u"قصف على سراقب"_s};
    QTest::newRow("governorate") << QStringList{u"SY-ID"_s}
                                 << QStringList{u"انفجار في إدلب"_s, u"قصف على سراقب"_s};
    QTest::newRow("country") << QStringList{u"SY"_s}
                             << QStringList{u"انفجار في إدلب"_s, u"غارة في حلب"_s, u"قصف على سراقب"_s};
    QTest::newRow("either") << QStringList{u"SY-HL"_s, u"YE"_s}
                            << QStringList{u"غارة في حلب"_s, u"اجتماع في اليمن"_s};
    QTest::newRow("unknown") << QStringList{u"XX"_s} << QStringList();
    QTest::newRow("hostile") << QStringList{u"x') OR 1=1 --"_s} << QStringList();
}

void LibraryTest::filtersByPlaceWithEverythingBelow()
{
    QFETCH(QStringList, places);
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    Query query;
    query.placeIds = places;
    QTEST(titles(*library, query), "expected");
}

void LibraryTest::filtersByDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("expected");

    const QString a = u"قصف على سراقب"_s;
    const QString b = u"غارة في حلب"_s;
    const QString c = u"اجتماع في اليمن"_s;
    const QString d = u"انفجار في إدلب"_s;
    QTest::newRow("all, unknown last") << QDate() << QDate() << QStringList{d, b, a, c};
    QTest::newRow("one day") << QDate(2021, 11, 5) << QDate(2021, 11, 5) << QStringList{b};
    QTest::newRow("ends inclusive") << QDate(2021, 10, 20) << QDate(2021, 11, 5) << QStringList{b, a};
    QTest::newRow("open end") << QDate(2021, 11, 6) << QDate() << QStringList{d};
    QTest::newRow("open beginning leaves unknown out") << QDate() << QDate(2021, 12, 31) << QStringList{b, a};
    QTest::newRow("backwards") << QDate(2022, 1, 1) << QDate(2021, 1, 1) << QStringList();
    QTest::newRow("far") << QDate(9999, 12, 31) << QDate(9999, 12, 31) << QStringList();
}

void LibraryTest::filtersByDay()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    Query query;
    query.from = from;
    query.to = to;
    QTEST(titles(*library, query), "expected");
}

void LibraryTest::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");

    QTest::newRow("word") << u"مدنيين"_s << 1;
    QTest::newRow("with harakat") << u"قُتِلَ"_s << 1;
    QTest::newRow("hamza and ta marbuta") << u"غاره ادلب"_s << 0;
    QTest::newRow("hamza") << u"ادلب"_s << 1;
    QTest::newRow("title") << u"غاره"_s << 1;
    QTest::newRow("both words") << u"انفجار إدلب"_s << 1;
    QTest::newRow("nothing but marks") << u"ـَُ"_s << 4;
    QTest::newRow("a sign parts words") << u"'"_s << 4;
    QTest::newRow("attached letters hide nothing") << u"فادلب"_s << 0;
    QTest::newRow("either") << u"انفجار OR مدنيين"_s << 2;
}

void LibraryTest::filtersByWords()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    Query query;
    query.text = text;
    const auto page = library->reports(query, {}, 100);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), expected);
    QCOMPARE(page->total, expected);
    QCOMPARE(page->libraryTotal, 4);
}

void LibraryTest::countsPlaces()
{
    const LibraryFixture fixture;
    const auto library = filled(fixture);
    const auto facets = library->places();
    QVERIFY(facets);
    QHash<QString, int> counts;
    for (const domain::PlaceFacet &facet : *facets) {
        counts.insert(facet.id, facet.reports);
    }
    const QHash<QString, int> expected{
        {u"SY"_s, 3}, {u"SY-ID"_s, 2}, {u"SY-ID-S"_s, 1}, {u"SY-HL"_s, 1}, {u"YE"_s, 1}};
    QCOMPARE(counts, expected);
    QCOMPARE(facets->first().id, u"SY"_s);
}

void LibraryTest::pagesThroughAll()
{
    constexpr int Reports = 1000;
    constexpr int Window = 70;
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    QByteArray lines;
    for (int i = 0; i < Reports; ++i) {
        const QString day = QDate(2020, 1, 1).addDays((i * 7919) % 300).toString(Qt::ISODate);
        lines += LibraryFixture::line(QString::number(i), day, u"تقرير رقم %1 عن إدلب"_s.arg(i));
    }
    const auto summary = LibraryFixture::import(**library, {fixture.write(u"many.jsonl"_s, lines)});
    QVERIFY(summary);
    QCOMPARE(summary->imported, Reports);
    QSet<domain::ReportId> seen;
    QDate last(9999, 1, 1);
    QString cursor;
    do {
        const auto page = (*library)->reports({}, cursor, Window);
        QVERIFY(page);
        QCOMPARE(page->total, Reports);
        for (const auto &row : page->rows) {
            QVERIFY(row.publishedOn <= last);
            last = row.publishedOn;
            QVERIFY(!seen.contains(row.id));
            seen.insert(row.id);
        }
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), Reports);
    QCOMPARE((*library)->reports({}, u"x"_s, Window).error().code, domain::ErrorCode::BadInput);
    QCOMPARE((*library)->verify().value(), QStringList());
}

void LibraryTest::survivesLoneSurrogates()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    ImportRequest request;
    request.clipboardText = u"قتل "_s + QChar(0xD800) + u"رجل في إدلب"_s + QChar(0xDC00);
    request.method = u"clipboard"_s;
    const auto summary = (*library)->import(request, {}, false);
    QVERIFY(summary);
    QCOMPARE(summary->imported, 1);
    const auto opened = (*library)->report(1);
    QCOMPARE(opened->report.body, u"قتل \uFFFDرجل في إدلب\uFFFD"_s);
    QCOMPARE(opened->report.provenance.retrievalMethod, u"clipboard"_s);
    domain::Annotation note;
    note.report = 1;
    note.span = {0, 6};
    note.note = u"قبل "_s + QChar(0xD800) + u"x"_s;
    const auto saved = (*library)->saveAnnotation(note);
    QVERIFY(saved);
    QCOMPARE(saved->note, u"قبل \uFFFDx"_s);
    QCOMPARE((*library)->report(1)->annotations.first().note, saved->note);
    QCOMPARE((*library)->verify().value(), QStringList());
}

void LibraryTest::readsAnewWhatAnOlderEngineMade()
{
    const LibraryFixture fixture;
    const QString path = fixture.file(u"test.tawthiq"_s);
    const auto knowsNothing =
        std::make_shared<const extract::Analyser>(extract::Knowledge::load(fixture.file(u"nothing"_s)));
    {
        auto library = Library::open(path, OpenMode::OpenOrCreate, knowsNothing);
        QVERIFY(library);
        const QString file = fixture.write(u"a.txt"_s, "قتل ثلاثة مدنيين في إدلب.\n");
        QVERIFY(LibraryFixture::import(**library, {file}));
        QVERIFY((*library)->report(1)->analysis.mentions.isEmpty());
    }
    const auto library = fixture.open();
    QVERIFY(library);
    QVERIFY(!(*library)->report(1)->analysis.mentions.isEmpty());
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::LibraryTest)
#include "library_test.moc"
