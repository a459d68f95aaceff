// SPDX-License-Identifier: GPL-3.0-or-later
// explain says where, by which rule and from which words; check-data names faults by file and line.
#include "programrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

class ExplainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mentionsWithRuleAndTokens();
    void figuresWithEverySlot();
    void linesOfJson();
    void badInput();
    void bundledDataAreSound();
    void faultsHaveFileAndLine();
};

void ExplainTest::mentionsWithRuleAndTokens()
{
    const ProgramRun result =
        run({u"explain"_s, u"-"_s, u"--published"_s, u"2024-01-02"_s}, "😀 وصل اثنا عشر شخصا إلى دمشق.\n");
    QCOMPARE(result.code, 0);
    const QString out = QString::fromUtf8(result.out);
    QVERIFY(out.startsWith(u"== 😀 وصل"_s));
    QVERIFY(out.contains(u"2024-01-02"_s));
    QVERIFY(out.contains(u"[6-14] «اثنا عشر»  rule number."_s));
    QVERIFY(out.contains(u"[numbers:"_s));
    QVERIFY(out.contains(u"«دمشق»  rule place."_s));
    QVERIFY(out.contains(u"[gazetteer "_s));
}

void ExplainTest::figuresWithEverySlot()
{
    const QString out = QString::fromUtf8(run({u"explain"_s, u"-"_s}, "قُتل ثلاثة مدنيين في دمشق.\n").out);
    QVERIFY(out.contains(u"figure f1 "_s));
    QVERIFY(out.contains(u"killed: 3 persons (civilian)"_s));
    QVERIFY(out.contains(u"    harm ["_s));
    QVERIFY(out.contains(u"[harm_cues:"_s));
}

void ExplainTest::linesOfJson()
{
    const ProgramRun result = run({u"explain"_s, u"-"_s}, "{\"text\":\"أول\"}\n{\n{\"text\":\"ثان\"}\n");
    QCOMPARE(result.code, 1);
    QCOMPARE(result.out.count("== "), 2);
    QVERIFY(result.err.contains(u":2: "_s));
}

void ExplainTest::badInput()
{
    QCOMPARE(run({u"explain"_s}).code, 2);
    QCOMPARE(run({u"explain"_s, u"/nowhere.txt"_s}).code, 1);
    QCOMPARE(run({u"explain"_s, u"-"_s}).code, 1);
}

void ExplainTest::bundledDataAreSound()
{
    const ProgramRun result = run({u"check-data"_s});
    QVERIFY2(result.code == 0, result.out.constData());
    QVERIFY(result.out.contains(", 0 faults\n"));
}

void ExplainTest::faultsHaveFileAndLine()
{
    const QTemporaryDir dir;
    QDir(dir.path()).mkpath(u"lexicon/ar"_s);
    QFile file(dir.filePath(u"lexicon/ar/numbers.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("surface\tvalue\tfeatures\texample\tnote\nواحد\t1\t\tواحد\t\n1\t2\t3\t4\t5\t6\n");
    file.close();
    const ProgramRun result = run({u"check-data"_s, dir.path()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.out.contains("numbers.tsv:3: "), result.out.constData());
    QCOMPARE(run({u"check-data"_s, u"/nowhere"_s}).code, 1);
    QCOMPARE(run({u"check-data"_s, u"a"_s, u"b"_s}).code, 2);
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
