// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "fileprobe.h"
#include "statement.h"
#include "transaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

using domain::ErrorCode;
using Mode = Database::Mode;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpensAgain();
    void refusesWhatIsNoLibrary_data();
    void refusesWhatIsNoLibrary();
    void refusesATruncatedLibrary_data();
    void refusesATruncatedLibrary();
    void letsOneWriterIn();
    void letsReadersInBesideAWriter();
    void opensANewerLibraryForReadingOnly();
    void readsWhereNothingCanBeWritten();
    void saysThatTheDiskIsFull();
    void protectsSourceAndReviews_data();
    void protectsSourceAndReviews();

private:
    static QString create(const QTemporaryDir &folder);
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes);
};

QString DatabaseTest::create(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"a.tawthiq"_s);
    const auto database = Database::open(path, Mode::OpenOrCreate);
    return database ? path : QString();
}

QString DatabaseTest::write(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"a.tawthiq"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void DatabaseTest::createsAndOpensAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"مكتبة جديدة ٪ # ?.tawthiq"_s);
    QCOMPARE(Database::open(path, Mode::OpenExisting).error().code, ErrorCode::NotFound);
    QCOMPARE(Database::open(path, Mode::ReadOnly).error().code, ErrorCode::NotFound);
    QCOMPARE(Database::open({}, Mode::OpenOrCreate).error().code, ErrorCode::BadInput);
    const auto nowhere = Database::open(folder.filePath(u"no/such/folder.tawthiq"_s), Mode::OpenOrCreate);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QVERIFY(nowhere.error().message.contains(u"no/such"_s));
    {
        auto database = Database::open(path, Mode::OpenOrCreate);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        QVERIFY(!(*database)->isReadOnly());
        auto writer = (*database)->writer();
        QVERIFY(writer);
        QVERIFY((*writer)->run("INSERT INTO library VALUES ('test', 'kept')"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no log, no lock left
    auto again = Database::open(path, Mode::OpenExisting);
    QVERIFY(again);
    auto reader = (*again)->reader();
    QCOMPARE((*reader)->integer("SELECT count(*) FROM library WHERE key = 'test'").value(), 1);
    QCOMPARE(probeFile(path).value(), FileState::Library);
}

void DatabaseTest::refusesWhatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("قتل ثلاثة") << ErrorCode::NotALibrary;
    QTest::newRow("empty") << QByteArray("") << ErrorCode::NotALibrary;
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) << ErrorCode::Corrupt;
    QTest::newRow("rubbish of a page") << QByteArray(4096, 'x') << ErrorCode::NotALibrary;
}

void DatabaseTest::refusesWhatIsNoLibrary()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = write(folder, bytes);
    const auto database = Database::open(path, Mode::OpenExisting);
    QVERIFY(!database);
    QTEST(database.error().code, "code");
    QVERIFY(database.error().message.contains(u"a.tawthiq"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // untouched
    QCOMPARE(Database::open(folder.path(), Mode::OpenOrCreate).error().code, ErrorCode::NotALibrary);
}

void DatabaseTest::refusesATruncatedLibrary_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("half") << 50;
    QTest::newRow("a page missing") << 99;
    QTest::newRow("first page only") << 2;
}

void DatabaseTest::refusesATruncatedLibrary()
{
    QFETCH(int, percent);
    const QTemporaryDir folder;
    const QString path = create(folder);
    QFile file(path);
    QVERIFY(file.resize(file.size() * percent / 100));
    for (const Mode mode : {Mode::OpenOrCreate, Mode::OpenExisting, Mode::ReadOnly}) {
        const auto database = Database::open(path, mode);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Corrupt);
        QVERIFY(database.error().message.contains(u"backup"_s));
    }
}

void DatabaseTest::letsOneWriterIn()
{
    const QTemporaryDir folder;
    const QString path = create(folder);
    const QString other = folder.filePath(u"other name.tawthiq"_s);
    QVERIFY(QFile::link(path, other));
    auto first = Database::open(path, Mode::OpenExisting);
    QVERIFY(first);
    for (const QString &name : {path, other}) {
        const auto second = Database::open(name, Mode::OpenOrCreate);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QString::number(getpid())));
    }
    first->reset();
    QVERIFY(Database::open(path, Mode::OpenExisting));
}

void DatabaseTest::letsReadersInBesideAWriter()
{
    const QTemporaryDir folder;
    const QString path = create(folder);
    auto writing = Database::open(path, Mode::OpenExisting);
    auto reading = Database::open(path, Mode::ReadOnly);
    QVERIFY(reading);
    QVERIFY((*reading)->isReadOnly());
    QCOMPARE((*reading)->writer().error().code, ErrorCode::ReadOnly);
    auto writer = (*writing)->writer();
    QVERIFY((*writer)->run("INSERT INTO library VALUES ('test', 'x')"));
    auto reader = (*reading)->reader();
    QCOMPARE((*reader)->integer("SELECT count(*) FROM library WHERE key = 'test'").value(), 1);
    QVERIFY(!(*reader)->run("DELETE FROM library"));
    reader->reset();
    writer->turn.unlock();
    writing->reset();
    reading->reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // the last to leave tidies up
}

void DatabaseTest::opensANewerLibraryForReadingOnly()
{
    const QTemporaryDir folder;
    const QString path = create(folder);
    {
        auto database = Database::open(path, Mode::OpenExisting);
        auto writer = (*database)->writer();
        QVERIFY((*writer)->run("PRAGMA user_version = 99"));
    }
    const auto refused = Database::open(path, Mode::OpenOrCreate);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NewerLibrary);
    QVERIFY(refused.error().message.contains(u"reading only"_s));
    QVERIFY(Database::open(path, Mode::ReadOnly));
}

// Needs the right to mount; without it only the messages of other tests cover this.
void DatabaseTest::readsWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    if (mount("none", qPrintable(folder.path()), "tmpfs", 0, "size=4m") != 0) {
        QSKIP("this account may not mount a file system");
    }
    const QString path = create(folder);
    const bool readOnly =
        mount("none", qPrintable(folder.path()), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    QString reason;
    bool reads = false;
    ErrorCode created = ErrorCode::Internal;
    if (readOnly) {
        if (auto database = Database::open(path, Mode::OpenOrCreate)) {
            reason = (*database)->readOnlyReason();
            auto reader = (*database)->reader();
            reads = reader && (*reader)->integer("SELECT count(*) FROM library").value() > 0;
        }
        created = Database::open(folder.filePath(u"new.tawthiq"_s), Mode::OpenOrCreate).error().code;
    }
    umount(qPrintable(folder.path()));
    QVERIFY(readOnly);
    QVERIFY2(reason.contains(u"may only be read"_s), qPrintable(reason));
    QVERIFY(reads);
    QCOMPARE(created, ErrorCode::ReadOnly);
}

void DatabaseTest::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = create(folder);
    auto database = Database::open(path, Mode::OpenExisting);
    auto writer = (*database)->writer();
    QVERIFY((*writer)->run("PRAGMA max_page_count = 60"));
    {
        const Transaction transaction(**writer);
        Statement insert(**writer, "INSERT INTO library VALUES (?1, ?2)");
        domain::Outcome done = domain::Done{};
        for (int i = 0; done && i < 1000; ++i) {
            done = insert.bind(1, QString::number(i)).bind(2, QString(1000, u'ع')).run();
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(done.error().message.contains(u"Free some space"_s));
    }
    QCOMPARE((*writer)->integer("SELECT count(*) FROM library WHERE key = '0'").value(), 0);
    QCOMPARE((*writer)
                 ->integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'")
                 .value(),
             1);
}

void DatabaseTest::protectsSourceAndReviews_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("body") << QByteArray("UPDATE body SET text = 'x'");
    QTest::newRow("original") << QByteArray("UPDATE original SET bytes = x'00'");
    QTest::newRow("provenance") << QByteArray("UPDATE provenance SET path = 'x'");
    QTest::newRow("title") << QByteArray("UPDATE report SET title = 'x'");
    QTest::newRow("stated date") << QByteArray("UPDATE report SET stated_published = 1");
    QTest::newRow("review") << QByteArray("UPDATE review SET status = 'x'");
    QTest::newRow("review removed") << QByteArray("DELETE FROM review");
    QTest::newRow("report with notes") << QByteArray("DELETE FROM report");
    QTest::newRow("note without report")
        << QByteArray("INSERT INTO annotation SELECT 9, 99, 0, 0, '', '', '', 0, '', '', 0, 0");
}

void DatabaseTest::protectsSourceAndReviews()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    auto database = Database::open(create(folder), Mode::OpenExisting);
    auto writer = (*database)->writer();
    const auto filled = (*writer)->run(
        "INSERT INTO report VALUES (1, 1, NULL, 'unknown', NULL, 'unknown', NULL, '', '', '', '');"
        "INSERT INTO body VALUES (1, zeroblob(32), zeroblob(16), 0, '');"
        "INSERT INTO original VALUES (1, 'body', NULL);"
        "INSERT INTO provenance VALUES (1, zeroblob(32), 0, '', '', '', 0, '', '', '', '', '', zeroblob(32));"
        "INSERT INTO annotation VALUES (1, 1, 0, 0, '', '', '', 0, '', '', 0, 0);"
        "INSERT INTO review VALUES (1, 1, 'figure', 0, 0, '', 'accepted', '', 0, '', '', '');");
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));
    QVERIFY(!(*writer)->run({sql.constData(), std::size_t(sql.size())}));
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::DatabaseTest)
#include "database_test.moc"
