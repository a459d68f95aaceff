// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include "statement.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsOurSchema();
    void raisesAnOlderLibraryAfterABackup();
    void changesNothingWhenAStepFails();
    void refusesANewerLibrary();

private:
    static void write(const QTemporaryDir &root, const QString &name, const QByteArray &sql);
    static std::unique_ptr<Connection> connection(const QTemporaryDir &root);
    static qint64 version(Connection &connection);
    static constexpr auto First = "CREATE TABLE library (key TEXT PRIMARY KEY, value TEXT) STRICT;"
                                  "CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('kept');";
};

void MigratorTest::write(const QTemporaryDir &root, const QString &name, const QByteArray &sql)
{
    const QFileInfo info(root.filePath(name));
    QDir().mkpath(info.path());
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

std::unique_ptr<Connection> MigratorTest::connection(const QTemporaryDir &root)
{
    auto opened = Connection::open(root.filePath(u"lib.tawthiq"_s), Access::ReadWrite);
    return opened ? std::move(*opened) : nullptr;
}

qint64 MigratorTest::version(Connection &connection)
{
    return connection.integer("PRAGMA user_version").value();
}

void MigratorTest::bringsOurSchema()
{
    const QTemporaryDir root;
    const auto library = connection(root);
    const Migrator migrator(u":/tawthiq/schema"_s);
    QVERIFY(migrator.newestVersion() >= 1);
    const auto done = migrator.migrate(*library);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(version(*library), migrator.newestVersion());
    QVERIFY(migrator.migrate(*library)); // nothing left to do
    QVERIFY(migrator.checkReadable(*library));
    Statement tables(*library,
                     "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                     "AND name NOT LIKE 'sqlite_%'");
    QVERIFY2(!tables.next(), "a table is not STRICT");
}

void MigratorTest::raisesAnOlderLibraryAfterABackup()
{
    const QTemporaryDir root;
    write(root, u"schema/0001/01.sql"_s, First);
    const auto library = connection(root);
    QVERIFY(Migrator(root.filePath(u"schema"_s)).migrate(*library));
    write(root, u"schema/0002/01.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
    write(root, u"schema/0002/02.sql"_s, "UPDATE note SET author = 'x';");
    const auto done = Migrator(root.filePath(u"schema"_s)).migrate(*library);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(version(*library), 2);
    QCOMPARE(library->integer("SELECT count(*) FROM note WHERE author = 'x'").value(), 1);
    const QStringList copies = QDir(root.path()).entryList({u"lib.tawthiq-before-version-0002-*"_s});
    QCOMPARE(copies.size(), 1);
    auto copy = Connection::open(root.filePath(copies.first()), Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(version(**copy), 1);
    QCOMPARE((*copy)->integer("SELECT count(*) FROM note").value(), 1);
}

void MigratorTest::changesNothingWhenAStepFails()
{
    const QTemporaryDir root;
    write(root, u"schema/0001/01.sql"_s, First);
    const auto library = connection(root);
    QVERIFY(Migrator(root.filePath(u"schema"_s)).migrate(*library));
    write(root, u"schema/0002/01.sql"_s, "DELETE FROM note;");
    write(root, u"schema/0003/01.sql"_s, "this is no SQL;");
    const auto done = Migrator(root.filePath(u"schema"_s)).migrate(*library);
    QVERIFY(!done);
    QVERIFY(done.error().file.endsWith(u"0003/01.sql"_s));
    QCOMPARE(version(*library), 1);
    QCOMPARE(library->integer("SELECT count(*) FROM note").value(), 1);
}

void MigratorTest::refusesANewerLibrary()
{
    const QTemporaryDir root;
    write(root, u"schema/0001/01.sql"_s, First);
    const auto library = connection(root);
    const Migrator migrator(root.filePath(u"schema"_s));
    QVERIFY(migrator.migrate(*library));
    QVERIFY(library->run("PRAGMA user_version = 7"));
    QCOMPARE(migrator.migrate(*library).error().code, domain::ErrorCode::NewerLibrary);
    QVERIFY2(migrator.checkReadable(*library), "its reader_version says version 1 can read it");
    QVERIFY(library->run("UPDATE library SET value = '5' WHERE key = 'reader_version'"));
    const auto refused = migrator.checkReadable(*library);
    QCOMPARE(refused.error().code, domain::ErrorCode::NewerLibrary);
    QVERIFY(refused.error().message.contains(u"7"_s));
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::MigratorTest)
#include "migrator_test.moc"
