// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepoints.h"
#include "randomtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class CodePointsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data();
    void converts();
    void middleOfPairIsItsBeginning();
    void positionsOutsideAreTakenToTheEnds();
    void agreesWithCountingOneByOne();
    void aMillionPairs();
};

void CodePointsTest::converts_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("utf16");
    QTest::addColumn<int>("codePoint");
    const QString dove = u"سلام 🕊 هنا 🕊🕊"_s;
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("no surrogates") << u"قُتل طفل"_s << 5 << 5;
    QTest::newRow("before a pair") << dove << 5 << 5;
    QTest::newRow("after a pair") << dove << 7 << 6;
    QTest::newRow("between pairs") << dove << 14 << 12;
    QTest::newRow("end") << dove << 16 << 13;
    QTest::newRow("lone high") << QString(QChar(0xD83D)) + u"ب"_s << 1 << 1;
    QTest::newRow("lone low first") << QString(QChar(0xDC00)) + u"ب"_s << 2 << 2;
    QTest::newRow("two highs and a low") << QString(QChar(0xD83D)) + u"🕊"_s << 3 << 2;
    QTest::newRow("low then high") << QString(QChar(0xDC00)) + QChar(0xD83D) << 2 << 2;
}

void CodePointsTest::converts()
{
    QFETCH(QString, body);
    QFETCH(int, utf16);
    QFETCH(int, codePoint);
    const text::CodePointMap map{QStringView(body)};
    QCOMPARE(map.toCodePoint(utf16), codePoint);
    QCOMPARE(map.toUtf16(codePoint), utf16);
}

void CodePointsTest::middleOfPairIsItsBeginning()
{
    const QString body = u"ا🕊ب"_s;
    const text::CodePointMap map{QStringView(body)};
    QCOMPARE(map.toCodePoint(2), 1);
    QCOMPARE(map.toCodePoint(3), 2);
}

void CodePointsTest::positionsOutsideAreTakenToTheEnds()
{
    const QString body = u"ا🕊"_s;
    const text::CodePointMap map{QStringView(body)};
    QCOMPARE(map.toCodePoint(-5), 0);
    QCOMPARE(map.toCodePoint(1000), 2);
    QCOMPARE(map.toUtf16(-5), 0);
    QCOMPARE(map.toUtf16(1000), 3);
}

void CodePointsTest::agreesWithCountingOneByOne()
{
    tests::RandomText random(20211105);
    for (int round = 0; round < 400; ++round) {
        const QString body = random.text(120);
        const text::CodePointMap map{QStringView(body)};
        int codePoint = 0;
        int i = 0;
        while (i < body.size()) {
            QCOMPARE(map.toCodePoint(i), codePoint);
            QCOMPARE(map.toUtf16(codePoint), i);
            const bool pair =
                body[i].isHighSurrogate() && i + 1 < body.size() && body[i + 1].isLowSurrogate();
            i += pair ? 2 : 1;
            ++codePoint;
        }
        QCOMPARE(map.codePointLength(), codePoint);
        QCOMPARE(map.toUtf16(codePoint), map.utf16Length());
    }
}

void CodePointsTest::aMillionPairs()
{
    const QString body = u"🕊"_s.repeated(1'000'000);
    const text::CodePointMap map{QStringView(body)};
    QCOMPARE(map.codePointLength(), 1'000'000);
    QCOMPARE(map.toUtf16(999'999), 1'999'998);
}

QTEST_APPLESS_MAIN(CodePointsTest)
#include "codepoints_test.moc"
