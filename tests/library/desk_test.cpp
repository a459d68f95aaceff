// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "libraryfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsBesideReading();
    void announcesEdits();
    void finishesEditsAtItsEnd();
    void cancelsImports();

private:
    static QString manyReports(const LibraryFixture &fixture, int count);
};

QString DeskTest::manyReports(const LibraryFixture &fixture, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        lines += LibraryFixture::line(QString::number(i), u"2021-01-02"_s, u"قتل %1 أشخاص في حلب."_s.arg(i));
    }
    return fixture.write(u"many.jsonl"_s, lines);
}

void DeskTest::importsBesideReading()
{
    const LibraryFixture fixture;
    auto opened = fixture.open();
    QVERIFY(opened);
    Desk desk(std::move(*opened));
    QSignalSpy changed(&desk, &Desk::reportsChanged);
    ImportRequest request;
    request.files = {manyReports(fixture, 300)};
    ImportJob *job = desk.startImport(request);
    QSignalSpy progressed(job, &ImportJob::progressed);
    qint64 imported = -1;
    connect(job, &ImportJob::finished, this, [&](const domain::Result<ImportSummary> &summary) {
        imported = summary ? summary->imported : 0;
    });
    QVERIFY(desk.reports({}, {}, 10).result());
    QTRY_COMPARE_WITH_TIMEOUT(imported, 300, 30000);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(desk.reports({}, {}, 10).result()->total, 300);
    QVERIFY(desk.places().result());
}

void DeskTest::announcesEdits()
{
    const LibraryFixture fixture;
    auto opened = fixture.open();
    QVERIFY(opened);
    QVERIFY(LibraryFixture::import(**opened, {manyReports(fixture, 1)}));
    Desk desk(std::move(*opened));
    QSignalSpy notes(&desk, &Desk::annotationsChanged);
    QSignalSpy reports(&desk, &Desk::reportChanged);
    QSignalSpy undo(&desk, &Desk::undoStateChanged);
    domain::Annotation note;
    note.report = 1;
    note.span = {0, 3};
    bool answered = false;
    desk.saveAnnotation(note).then(this, [&](const domain::Result<domain::Annotation> &saved) {
        answered = saved && saved->exact == u"قتل"_s;
    });
    QTRY_VERIFY(answered);
    QTRY_COMPARE(notes.size(), 1);
    QTRY_COMPARE(undo.size(), 1);
    QCOMPARE(desk.undoState().undoName, u"save_note"_s);
    QVERIFY(desk.removeAnnotation(1).result());
    QTRY_COMPARE(notes.size(), 2);
    QCOMPARE(notes.last().first().value<domain::ReportId>(), 1);
    QVERIFY(desk.setPublicationDate(1, QDate(2022, 1, 1)).result());
    QTRY_COMPARE(reports.size(), 1);
    QVERIFY(desk.undo().result());
    QVERIFY(desk.redo().result());
    QVERIFY(!desk.removeAnnotation(1).result());
    QCOMPARE(desk.report(1).result()->report.publishedOn, QDate(2022, 1, 1));
}

void DeskTest::finishesEditsAtItsEnd()
{
    const LibraryFixture fixture;
    constexpr int Notes = 50;
    {
        auto opened = fixture.open();
        QVERIFY(opened);
        QVERIFY(LibraryFixture::import(**opened, {manyReports(fixture, 1)}));
        Desk desk(std::move(*opened));
        for (int i = 0; i < Notes; ++i) {
            domain::Annotation note;
            note.report = 1;
            note.span = {0, 3};
            static_cast<void>(desk.saveAnnotation(note));
        }
    }
    const auto again = fixture.open(OpenMode::OpenExisting);
    QVERIFY(again);
    QCOMPARE((*again)->report(1)->annotations.size(), Notes);
}

void DeskTest::cancelsImports()
{
    const LibraryFixture fixture;
    qint64 total = 0;
    {
        auto opened = fixture.open();
        QVERIFY(opened);
        Desk desk(std::move(*opened));
        ImportRequest request;
        request.files = {manyReports(fixture, 5000), fixture.file(u"never.txt"_s)};
        ImportJob *job = desk.startImport(request);
        job->cancel();
        std::optional<ImportSummary> summary;
        connect(job, &ImportJob::finished, this,
                [&](const domain::Result<ImportSummary> &result) { summary = *result; });
        QTRY_VERIFY_WITH_TIMEOUT(summary.has_value(), 30000);
        QVERIFY(summary->cancelled);
        QCOMPARE(summary->outcomes.last().status, ImportStatus::Cancelled);
        total = summary->imported;
        desk.startImport(request); // ended by the end of the desk
    }
    const auto again = fixture.open(OpenMode::OpenExisting);
    QVERIFY(again);
    QVERIFY((*again)->reports({}, {}, 1)->total >= total);
    QCOMPARE((*again)->verify().value(), QStringList());
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::DeskTest)
#include "desk_test.moc"
