// SPDX-License-Identifier: GPL-3.0-or-later
// Kills, full disks, flipped bits and large numbers: nothing half-written, nothing lost.
#include "libraryfixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

class RobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAKillInMidImport_data();
    void survivesAKillInMidImport();
    void keepsNotesThroughAKill();
    void saysThatTheDiskIsFull();
    void verifyFindsFlippedBits();
    void importsTenThousandTimesTheSame();
    void reportsEverySource();
    void cancelKeepsWhatIsComplete();

private:
    static QByteArray lines(int from, int count);
    static qint64 pid(const QProcess &process) { return process.processId(); }
};

QByteArray RobustnessTest::lines(int from, int count)
{
    QByteArray all;
    for (int i = from; i < from + count; ++i) {
        all +=
            LibraryFixture::line(QString::number(i), QDate(2020, 1, 1).addDays(i % 500).toString(Qt::ISODate),
                                 u"قتل %1 أشخاص في إدلب يوم الأحد الماضي، بحسب مصادر محلية."_s.arg(i));
    }
    return all;
}

void RobustnessTest::survivesAKillInMidImport_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("at its start") << 30;
    QTest::newRow("early") << 150;
    QTest::newRow("later") << 400;
    QTest::newRow("random") << 200 + QRandomGenerator::global()->bounded(800);
}

void RobustnessTest::survivesAKillInMidImport()
{
    QFETCH(int, milliseconds);
    constexpr int Reports = 2500;
    const LibraryFixture fixture;
    const QString file = fixture.write(u"many.jsonl"_s, lines(0, Reports));
    QProcess importer;
    importer.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TAWTHIQ_TEST_LIBRARY"_s, fixture.file(u"test.tawthiq"_s));
    environment.insert(u"TAWTHIQ_TEST_IMPORT"_s, file);
    importer.setProcessEnvironment(environment);
    importer.start();
    QVERIFY(importer.waitForStarted());
    QTest::qWait(milliseconds);
    importer.kill();
    QVERIFY(importer.waitForFinished());

    const auto library = fixture.open(); // the lock died with the importer
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    const qint64 kept = (*library)->reports({}, {}, 1)->libraryTotal;
    QCOMPARE((*library)->verify().value(), QStringList());
    const auto rest = LibraryFixture::import(**library, {file});
    QVERIFY(rest);
    QCOMPARE(rest->duplicates, kept);
    QCOMPARE(rest->imported, Reports - kept);
    QCOMPARE((*library)->verify().value(), QStringList());
}

void RobustnessTest::keepsNotesThroughAKill()
{
    const LibraryFixture fixture;
    {
        auto library = fixture.open();
        QVERIFY(LibraryFixture::import(**library, {fixture.write(u"one.jsonl"_s, lines(0, 1))}));
    }
    QProcess writer;
    writer.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TAWTHIQ_TEST_LIBRARY"_s, fixture.file(u"test.tawthiq"_s));
    environment.insert(u"TAWTHIQ_TEST_NOTES"_s, u"1"_s);
    writer.setProcessEnvironment(environment);
    writer.start();
    QByteArray told;
    while (told.count('\n') < 20 && writer.waitForReadyRead()) {
        told += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    told += writer.readAllStandardOutput();
    const auto library = fixture.open();
    QVERIFY(library);
    const auto opened = (*library)->report(1);
    // Every note the writer was told to be saved is there; at most one more was on its way.
    const qsizetype saved = told.count('\n');
    QVERIFY(saved >= 20);
    QVERIFY(opened->annotations.size() == saved || opened->annotations.size() == saved + 1);
    QVERIFY((*library)->undo());
    QCOMPARE((*library)->verify().value(), QStringList());
}

void RobustnessTest::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    if (mount("none", qPrintable(folder.path()), "tmpfs", 0, "size=3m") != 0) {
        QSKIP("this account may not mount a file system");
    }
    const LibraryFixture fixture;
    const QString file = fixture.write(u"many.jsonl"_s, lines(0, 6000));
    domain::Result<ImportSummary> summary = ImportSummary{};
    QStringList findings;
    qint64 kept = -1;
    {
        auto library = Library::open(folder.filePath(u"l.tawthiq"_s), OpenMode::OpenOrCreate, testAnalyser());
        if (library) {
            summary = LibraryFixture::import(**library, {file});
            findings = (*library)->verify().value();
        }
    }
    if (auto library =
            Library::open(folder.filePath(u"l.tawthiq"_s), OpenMode::OpenExisting, testAnalyser())) {
        kept = (*library)->reports({}, {}, 1)->libraryTotal;
        findings += (*library)->verify().value();
    }
    umount(qPrintable(folder.path()));
    QVERIFY(summary);
    QVERIFY(summary->failed > 0);
    QCOMPARE(summary->imported, kept);
    bool failed = false; // and nothing after the first failure is stored
    for (const ImportOutcome &outcome : summary->outcomes) {
        failed = failed || outcome.status == ImportStatus::Failed;
        QCOMPARE(outcome.status == ImportStatus::Imported, !failed);
    }
    const domain::Error error = summary->outcomes.last().error;
    QVERIFY2(error.code == domain::ErrorCode::DiskFull, qPrintable(error.message));
    QVERIFY(error.message.contains(u"Free some space"_s));
    QCOMPARE(findings, QStringList());
}

void RobustnessTest::verifyFindsFlippedBits()
{
    const LibraryFixture fixture;
    {
        auto library = fixture.open();
        QVERIFY(LibraryFixture::import(**library, {fixture.write(u"many.jsonl"_s, lines(0, 300))}));
        domain::Annotation note;
        note.report = 1;
        note.span = {0, 3};
        note.note = u"FLIPME"_s;
        QVERIFY((*library)->saveAnnotation(note));
    }
    QFile file(fixture.file(u"test.tawthiq"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const QList<QByteArray> targets{QByteArray("بحسب مصادر"), QByteArray("plain_text"),
                                    QByteArray("json_lines"), QByteArray("FLIPME")};
    int tried = 0;
    for (const QByteArray &target : targets) {
        const qsizetype at = good.indexOf(target);
        if (at < 0) {
            continue;
        }
        ++tried;
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        const auto library = fixture.open();
        QVERIFY(!library || !(*library)->verify()->isEmpty());
    }
    QVERIFY(tried >= 3);
}

void RobustnessTest::importsTenThousandTimesTheSame()
{
    constexpr int Copies = 10'000;
    const LibraryFixture fixture;
    auto library = fixture.open();
    QByteArray all;
    for (int i = 0; i < Copies; ++i) {
        all += LibraryFixture::line(QString::number(i), u"2021-01-01"_s, u"قتل رجل في إدلب."_s);
    }
    const auto summary = LibraryFixture::import(**library, {fixture.write(u"same.jsonl"_s, all)});
    QVERIFY(summary);
    QCOMPARE(summary->imported, 1);
    QCOMPARE(summary->duplicates, Copies - 1);
    QCOMPARE(summary->outcomes.size(), Copies);
    QCOMPARE(summary->outcomes.first().status, ImportStatus::Imported);
    QCOMPARE(summary->outcomes.last().report, 1);
    QCOMPARE((*library)->reports({}, {}, 1)->libraryTotal, 1);
}

void RobustnessTest::reportsEverySource()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    const QStringList files{
        fixture.write(u"empty.txt"_s, ""),
        fixture.write(u"binary.bin"_s,
                      QByteArray("\x7f\x45\x4c\x46\x00\x01\x00\x02\xff\xfe\x00\x00", 12).repeated(99)),
        fixture.file(u"missing.txt"_s),
        fixture.write(u"good.txt"_s, "قتل رجل في إدلب.\n"),
        fixture.write(u"long.txt"_s, QByteArray("كلمة ").repeated(100'000)),
        fixture.file({}), // a folder
    };
    const auto summary = LibraryFixture::import(**library, files);
    QVERIFY(summary);
    QCOMPARE(summary->outcomes.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ImportOutcome &outcome = summary->outcomes[i];
        QCOMPARE(outcome.source, files[i]);
        const bool good = i == 3 || i == 4;
        QCOMPARE(outcome.status, good ? ImportStatus::Imported : ImportStatus::Failed);
        QCOMPARE(outcome.error.message.isEmpty(), good);
    }
    QCOMPARE(summary->imported, 2);
    QCOMPARE(summary->failed, 4);
    QCOMPARE((*library)->verify().value(), QStringList());
}

void RobustnessTest::cancelKeepsWhatIsComplete()
{
    const LibraryFixture fixture;
    auto library = fixture.open();
    ImportRequest request;
    request.files = {fixture.write(u"many.jsonl"_s, lines(0, 5000)), fixture.file(u"next.txt"_s)};
    std::atomic_bool cancel = false;
    const auto summary = (*library)->import(
        request, [&](const ImportProgress &progress) { cancel = progress.done > 300; }, cancel);
    QVERIFY(summary);
    QVERIFY(summary->cancelled);
    QVERIFY(summary->imported > 300);
    QVERIFY(summary->imported < 5000);
    QCOMPARE(summary->outcomes.last().status, ImportStatus::Cancelled);
    QCOMPARE((*library)->reports({}, {}, 1)->libraryTotal, summary->imported);
    QCOMPARE((*library)->verify().value(), QStringList());
}

namespace {

// The part of the process that is to be killed.
int runAsVictim(const QString &path)
{
    auto library = Library::open(path, OpenMode::OpenOrCreate, testAnalyser());
    if (!library) {
        return 1;
    }
    if (qEnvironmentVariableIsSet("TAWTHIQ_TEST_NOTES")) {
        for (int i = 0; i < 100'000; ++i) {
            domain::Annotation note;
            note.report = 1;
            note.span = {0, 3};
            if ((*library)->saveAnnotation(note)) {
                fputs("saved\n", stdout);
                fflush(stdout);
            }
        }
        return 0;
    }
    return LibraryFixture::import(**library, {qEnvironmentVariable("TAWTHIQ_TEST_IMPORT")}) ? 0 : 1;
}

} // namespace

} // namespace tawthiq::library

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString victim = qEnvironmentVariable("TAWTHIQ_TEST_LIBRARY");
    if (!victim.isEmpty()) {
        return tawthiq::library::runAsVictim(victim);
    }
    tawthiq::library::RobustnessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "robustness_test.moc"
