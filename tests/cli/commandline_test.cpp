// SPDX-License-Identifier: GPL-3.0-or-later
// Help, version and wrong command lines.
#include "programrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

class CommandLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void version();
    void helpListsEveryCommandWithExamples();
    void wrongUse_data();
    void wrongUse();
};

void CommandLineTest::version()
{
    const ProgramRun result = run({u"--version"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray("tawthiq-cli " TAWTHIQ_VERSION "\n"));
}

void CommandLineTest::helpListsEveryCommandWithExamples()
{
    const ProgramRun general = run({u"--help"_s});
    QCOMPARE(general.code, 0);
    QVERIFY(general.out.contains("Exit codes:"));
    QVERIFY(general.out.contains("Examples:"));
    const qsizetype begin = general.out.indexOf("Commands:\n") + 10;
    const QByteArray list = general.out.mid(begin, general.out.indexOf("\n\n", begin) - begin);
    QVERIFY(list.count('\n') >= 1 || list.contains("extract"));
    for (const QByteArray &line : list.split('\n')) {
        const QString name = QString::fromUtf8(line).simplified().section(u' ', 0, 0);
        const ProgramRun help = run({u"help"_s, name});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("Examples:\n"), qPrintable(name));
        QCOMPARE(run({name, u"--help"_s}).out, help.out);
    }
}

void CommandLineTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"extrakt"_s};
    QTest::newRow("unknown topic") << QStringList{u"help"_s, u"extrakt"_s};
    QTest::newRow("unknown option") << QStringList{u"extract"_s, u"--colour"_s, u"-"_s};
    QTest::newRow("no input") << QStringList{u"extract"_s};
    QTest::newRow("bad format") << QStringList{u"extract"_s, u"--format"_s, u"xml"_s, u"-"_s};
    QTest::newRow("bad kind") << QStringList{u"extract"_s, u"--kinds"_s, u"places"_s, u"-"_s};
    QTest::newRow("bad date") << QStringList{u"extract"_s, u"--published"_s, u"5.11.2021"_s, u"-"_s};
    QTest::newRow("bad jobs") << QStringList{u"extract"_s, u"--jobs"_s, u"many"_s, u"-"_s};
    QTest::newRow("no jobs at all") << QStringList{u"extract"_s, u"--jobs"_s, u"0"_s, u"-"_s};
}

void CommandLineTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const ProgramRun result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(u"see: tawthiq-cli "_s), qPrintable(result.err));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
