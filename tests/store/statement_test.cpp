// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"
#include "transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackValues();
    void keepsTheFirstFailure();
    void canBeUsedTwiceAtOnce();
    void runsScriptsWithTriggers();
    void rollsBack();
    void findsFoldedWords_data();
    void findsFoldedWords();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void StatementTest::init()
{
    m_connection.reset();
    QFile::remove(m_folder.filePath(u"t.db"_s));
    auto opened = Connection::open(m_folder.filePath(u"t.db"_s), Access::ReadWrite);
    QVERIFY(opened);
    m_connection = std::move(*opened);
    QVERIFY(m_connection->run("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d INTEGER) STRICT"));
}

void StatementTest::givesBackValues()
{
    const QString text = u"قُتل\n"_s + QChar(0) + QString::fromUcs4(U"\U00010078") + u"'"_s;
    const QByteArray bytes("\0\xff\x00", 3);
    Statement insert(*m_connection, "INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
    insert.bind(1, std::numeric_limits<qint64>::min()).bind(2, text).bind(3, bytes).bind(4, QDate(1, 1, 1));
    QVERIFY(insert.run());
    insert.bind(1, 7).bind(2, QString()).bind(3, QByteArray()).bind(4, QDate());
    QVERIFY(insert.run());
    Statement read(*m_connection, "SELECT a, b, c, d FROM t ORDER BY rowid");
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(read.text(1), text);
    QCOMPARE(read.blob(2), bytes);
    QCOMPARE(read.day(3), QDate(1, 1, 1));
    QVERIFY(read.next());
    QCOMPARE(read.text(1), QString());
    QVERIFY(!read.isNull(1));
    QVERIFY(read.isNull(2));
    QVERIFY(!read.day(3).isValid());
    QVERIFY(!read.next());
    QVERIFY(!read.failed());
}

void StatementTest::keepsTheFirstFailure()
{
    Statement wrong(*m_connection, "SELECT nothing FROM nowhere");
    QVERIFY(wrong.failed());
    const QString message = wrong.error().message;
    QVERIFY(message.contains(u"t.db"_s));
    QVERIFY(!wrong.bind(1, 5).next());
    QVERIFY(!wrong.run());
    QCOMPARE(wrong.error().message, message);
    Statement typed(*m_connection, "INSERT INTO t (a) VALUES (?1)");
    QVERIFY(!typed.bind(1, u"no number"_s).run());
}

void StatementTest::canBeUsedTwiceAtOnce()
{
    QVERIFY(m_connection->run("INSERT INTO t (a) VALUES (1), (2)"));
    const auto count = [this] {
        Statement outer(*m_connection, "SELECT a FROM t");
        int rows = 0;
        while (outer.next()) {
            Statement inner(*m_connection, "SELECT a FROM t");
            while (inner.next()) {
                ++rows;
            }
        }
        return rows;
    };
    QCOMPARE(count(), 4);
    QCOMPARE(count(), 4);
}

void StatementTest::runsScriptsWithTriggers()
{
    QVERIFY(
        m_connection->run("-- a comment; with a semicolon\n"
                          "CREATE TRIGGER x BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'no; never'); END;\n"
                          "INSERT INTO t (a) VALUES (1);  \n -- the end"));
    QVERIFY(!m_connection->run("DELETE FROM t"));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t").value(), 1);
    QVERIFY(!m_connection->run("INSERT INTO t (a) VALUES (2); rubbish; INSERT INTO t (a) VALUES (3)"));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t").value(), 2);
}

void StatementTest::rollsBack()
{
    {
        const Transaction transaction(*m_connection);
        QVERIFY(transaction.begun());
        QVERIFY(m_connection->run("INSERT INTO t (a) VALUES (1)"));
    }
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t").value(), 0);
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->run("INSERT INTO t (a) VALUES (1)"));
    QVERIFY(transaction.commit());
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t").value(), 1);
}

void StatementTest::findsFoldedWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("harakat and hamza") << u"قُتِلَ أحمد"_s << u"قتل احمد"_s << true;
    QTest::newRow("one missing") << u"قتل"_s << u"قتل احمد"_s << false;
    QTest::newRow("digits") << u"٤٥ مدنيا"_s << u"45"_s << true;
    QTest::newRow("no words") << u"قتل"_s << QString() << true;
    QTest::newRow("empty text") << QString() << u"قتل"_s << false;
}

void StatementTest::findsFoldedWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    Statement find(*m_connection, "SELECT tw_contains(?1, ?2)");
    QVERIFY(find.bind(1, text).bind(2, words).next());
    QTEST(find.integer(0) == 1, "found");
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::StatementTest)
#include "statement_test.moc"
