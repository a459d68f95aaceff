// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"

#include "randomtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class StorableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesStorable_data();
    void makesStorable();
    void onceIsEnough();
    void binary_data();
    void binary();
};

void StorableTest::makesStorable_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("stored");
    QTest::newRow("dos") << u"ا\r\nب\r\n"_s << u"ا\nب\n"_s;
    QTest::newRow("old mac") << u"ا\rب"_s << u"ا\nب"_s;
    QTest::newRow("mixed") << u"\r\r\n\n\r"_s << u"\n\n\n\n"_s;
    QTest::newRow("unicode") << u"ا\u2028ب\u2029ج\u0085د"_s << u"ا\nب\nج\nد"_s;
    QTest::newRow("pairs stay") << u"\r\n🕊"_s << u"\n🕊"_s;
    QTest::newRow("unfit") << u"\r"_s + QChar(0xDC00) + QChar(0xD83D) + QChar(0) << u"\n\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("controls and joiners stay") << u"\t\u200D\u200F\u001B\r"_s << u"\t\u200D\u200F\u001B\n"_s;
}

void StorableTest::makesStorable()
{
    QFETCH(QString, written);
    QFETCH(QString, stored);
    text::makeStorable(written);
    QCOMPARE(written, stored);
    QCOMPARE(text::makeStorable(written), 0);
    QCOMPARE(written, stored);
}

void StorableTest::onceIsEnough()
{
    tests::RandomText random(5);
    for (int round = 0; round < 2000; ++round) {
        const QString written = random.text(50);
        QString stored = written;
        text::makeStorable(stored);
        QVERIFY(stored.isValidUtf16() && !stored.contains(u'\r') && !stored.contains(QChar(0)));
        QCOMPARE(QString::fromUtf8(stored.toUtf8()),
                 stored.startsWith(u'\uFEFF') ? stored.sliced(1) : stored);
        const QString once = stored;
        QCOMPARE(text::makeStorable(stored), 0);
        QCOMPARE(stored, once);
    }
}

void StorableTest::binary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("binary");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("news") << u"قُتل طفل\t\n"_s << false;
    QTest::newRow("terminal copy") << u"\u001B[1mnews\u001B[0m"_s << false;
    QTest::newRow("one NUL in a page") << u"كلمة "_s.repeated(100) + QChar(0) << false;
    QTest::newRow("NULs") << u"ab"_s + QString(2, QChar(0)) << true;
    QTest::newRow("private use") << QString(10, QChar(0xE123)) << true;
    QTest::newRow("a private bullet in a page") << u"كلمة "_s.repeated(100) + QChar(0xF0B7) << false;
}

void StorableTest::binary()
{
    QFETCH(QString, text);
    QFETCH(bool, binary);
    QCOMPARE(text::looksBinary(text), binary);
}

QTEST_APPLESS_MAIN(StorableTest)
#include "storable_test.moc"
