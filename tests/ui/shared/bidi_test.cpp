// SPDX-License-Identifier: GPL-3.0-or-later
#include "bidi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::ui;

Q_DECLARE_METATYPE(Qt::LayoutDirection)

class BidiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isolates();
    void findsDirection_data();
    void findsDirection();
};

void BidiTest::isolates()
{
    QCOMPARE(isolate(u"45"), u"\u206845\u2069"_s);
    QCOMPARE(isolateLtr(u"2021-12-01"), u"\u20662021-12-01\u2069"_s);
    QCOMPARE(isolate(u""), u"\u2068\u2069"_s);
}

void BidiTest::findsDirection_data()
{
    constexpr auto Left = Qt::LeftToRight;
    constexpr auto Right = Qt::RightToLeft;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("byFirstLetter"); // with right to left to fall back on
    QTest::addColumn<Qt::LayoutDirection>("ofParagraph");
    QTest::newRow("arabic") << u"قصف"_s << Right << Right;
    QTest::newRow("latin") << u"Shelling"_s << Left << Left;
    QTest::newRow("arabic after an agency's name") << u"Reuters قالت"_s << Left << Right;
    QTest::newRow("latin in arabic") << u"قالت Reuters"_s << Right << Right;
    QTest::newRow("digits and signs") << u"12 (45) -"_s << Right << Right;
    QTest::newRow("nothing") << QString() << Right << Right;
    QTest::newRow("beyond the basic plane") << u"𝒜 12"_s << Left << Left;
    QTest::newRow("half a letter") << QString(QChar(0xD835)) << Right << Right;
}

void BidiTest::findsDirection()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, byFirstLetter);
    QFETCH(Qt::LayoutDirection, ofParagraph);
    QCOMPARE(directionOf(text, Qt::RightToLeft), byFirstLetter);
    QCOMPARE(paragraphDirection(text), ofParagraph);
}

QTEST_MAIN(BidiTest)
#include "bidi_test.moc"
