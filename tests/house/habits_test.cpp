// SPDX-License-Identifier: GPL-3.0-or-later
// The habits of the house: short files, a licence line, no nested event loops, no wide includes.
#include "sourcetree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class HabitsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreShort();
    void everySourceNamesItsLicence();
    void headersSayWhatTheyAre();
    void forbiddenWords_data();
    void forbiddenWords();
    void topLevelIsTheAgreedOne();
};

void HabitsTest::filesAreShort()
{
    constexpr qsizetype LongestSource = 300;
    constexpr qsizetype LongestHeader = 120;
    constexpr qsizetype LongestWindow = 250;
    for (const house::Source &source : house::sources({u"app"_s, u"ui"_s, u"models"_s})) {
        const qsizetype lines = source.lines.size() - 1;
        const bool header = source.name().endsWith(u".h");
        const qsizetype most = source.name() == u"mainwindow.cpp" ? LongestWindow
            : header                                              ? LongestHeader
                                                                  : LongestSource;
        const QString text = u"%1 has %2 lines, %3 are agreed"_s.arg(source.path).arg(lines).arg(most);
        QVERIFY2(lines <= most, qPrintable(text));
    }
}

void HabitsTest::everySourceNamesItsLicence()
{
    for (const house::Source &source : house::sources({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s})) {
        QVERIFY2(source.lines.value(0) == u"// SPDX-License-Identifier: GPL-3.0-or-later",
                 qPrintable(source.path));
    }
}

void HabitsTest::headersSayWhatTheyAre()
{
    for (const house::Source &source : house::sources({u"app"_s, u"ui"_s, u"models"_s})) {
        if (source.name().endsWith(u".h")) {
            QVERIFY2(source.lines.value(1).startsWith(u"// "), qPrintable(source.path));
            QVERIFY2(source.lines.contains(u"#pragma once"_s), qPrintable(source.path));
        }
    }
}

void HabitsTest::forbiddenWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nested event loop") << u"processEvents"_s;
    QTest::newRow("local event loop") << u"#include <QEventLoop>"_s;
    QTest::newRow("umbrella widgets") << u"#include <QtWidgets>"_s;
    QTest::newRow("umbrella core") << u"#include <QtCore>"_s;
    QTest::newRow("umbrella gui") << u"#include <QtGui>"_s;
    QTest::newRow("date edit reverses its sections") << u"QDateEdit"_s;
    QTest::newRow("spin box shows digits on the wrong side") << u"QSpinBox"_s;
    QTest::newRow("network") << u"QNetworkAccessManager"_s;
    QTest::newRow("regular expressions are slow") << u"QRegularExpression"_s;
}

void HabitsTest::forbiddenWords()
{
    QFETCH(QString, word);
    for (const house::Source &source : house::sources({u"app"_s, u"ui"_s, u"models"_s})) {
        for (const QString &line : source.lines) {
            QVERIFY2(!line.section(u"//"_s, 0, 0).contains(word), qPrintable(source.path + u": "_s + line));
        }
    }
}

void HabitsTest::topLevelIsTheAgreedOne()
{
    const QStringList agreed{u".ci"_s,
                             u".clang-format"_s,
                             u".clang-tidy"_s,
                             u".editorconfig"_s,
                             u".gitignore"_s,
                             u"CHANGELOG.md"_s,
                             u"CMakeLists.txt"_s,
                             u"CMakePresets.json"_s,
                             u"LICENSE"_s,
                             u"README.md"_s,
                             u"app"_s,
                             u"models"_s,
                             u"resources"_s,
                             u"tests"_s,
                             u"translations"_s,
                             u"ui"_s};
    const QStringList beside{u".git"_s, u"build"_s, u".cache"_s};
    const QDir root(QStringLiteral(TAWTHIQ_SOURCE_DIR));
    const QStringList found = root.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &entry : found) {
        QVERIFY2(agreed.contains(entry) || beside.contains(entry), qPrintable(entry));
    }
    for (const QString &entry : agreed) {
        QVERIFY2(found.contains(entry), qPrintable(u"missing: "_s + entry));
    }
}

QTEST_APPLESS_MAIN(HabitsTest)
#include "habits_test.moc"
