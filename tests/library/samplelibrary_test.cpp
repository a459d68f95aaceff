// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "samplelibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

class SampleLibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAllSamplesOnce();
    void saysWhenThereAreNone();
};

void SampleLibraryTest::bringsAllSamplesOnce()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    const auto first = importSamples(**library);
    QVERIFY(first);
    QCOMPARE(first->failed, 0);
    QVERIFY(first->imported >= 10);
    const auto again = importSamples(**library);
    QVERIFY(again);
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->duplicates, first->imported);
    const auto page = (*library)->reports({}, {}, 50);
    QVERIFY(page);
    QCOMPARE(page->total, first->imported);
    for (const domain::ReportSummary &row : page->rows) {
        QVERIFY2(row.publishedOn.isValid(), qPrintable(row.title));
        QVERIFY2(row.publisher.contains(u"المثال"_s), qPrintable(row.publisher));
        QCOMPARE(row.publicationBasis, domain::PublicationBasis::Metadata);
    }
}

void SampleLibraryTest::saysWhenThereAreNone()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    QVERIFY(library);
    const auto none = importSamples(**library, u"/nowhere"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, domain::ErrorCode::NotFound);
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::SampleLibraryTest)
#include "samplelibrary_test.moc"
