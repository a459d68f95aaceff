// SPDX-License-Identifier: GPL-3.0-or-later
#include "normaliser.h"

#include "foldtable.h"
#include "randomtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class NormaliserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsBack_data();
    void mapsBack();
    void foldingTwiceIsOnce();
    void mapIsMonotoneAndStaysInside();
    void everyUnitFoldsOnce();
    void hostile_data();
    void hostile();
};

void NormaliserTest::mapsBack_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("needle"); // folded
    QTest::addColumn<QString>("found"); // as written
    QTest::newRow("plain") << u"قتل طفل"_s << u"طفل"_s << u"طفل"_s;
    QTest::newRow("marks stay with their letter") << u"قُتِلَ طِفْلٌ هنا"_s << u"طفل"_s << u"طِفْلٌ"_s;
    QTest::newRow("tatweel") << u"المـــدينة الآن"_s << u"المدينه"_s << u"المـــدينة"_s;
    QTest::newRow("digits") << u"أصيب ٤٥ و۱۲ شخصاً"_s << u"12"_s << u"۱۲"_s;
    QTest::newRow("form that opens") << u"وصل ﻻجئون"_s << u"لاجيون"_s << u"ﻻجئون"_s;
    QTest::newRow("phrase that opens") << u"قال ﷺ ذلك"_s << u"صلي الله عليه وسلم"_s << u"ﷺ"_s;
    QTest::newRow("direction signs") << u"في \u202Bحلب\u202C أمس"_s << u"حلب"_s << u"حلب\u202C"_s;
    QTest::newRow("joiners") << u"می\u200Cخواهم"_s << u"ميخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("latin") << u"قناة CNN Türk"_s << u"cnn"_s << u"CNN"_s;
    QTest::newRow("beyond the first plane") << u"سلام 🕊 لكم"_s << u"🕊"_s << u"🕊"_s;
}

void NormaliserTest::mapsBack()
{
    QFETCH(QString, body);
    QFETCH(QString, needle);
    QFETCH(QString, found);
    const text::FoldedText folded = text::foldWithMap(body);
    const int at = static_cast<int>(folded.text.indexOf(needle));
    QVERIFY(at >= 0);
    QCOMPARE(folded.original({at, at + static_cast<int>(needle.size())}).in(body).toString(), found);
}

void NormaliserTest::foldingTwiceIsOnce()
{
    tests::RandomText random(1);
    for (int round = 0; round < 2000; ++round) {
        const QString once = text::fold(random.text(60));
        QCOMPARE(text::fold(once), once);
    }
}

void NormaliserTest::mapIsMonotoneAndStaysInside()
{
    tests::RandomText random(2);
    for (int round = 0; round < 2000; ++round) {
        const QString body = random.text(60);
        const text::FoldedText folded = text::foldWithMap(body);
        QCOMPARE(folded.text, text::fold(body));
        QCOMPARE(folded.offsets.size(), folded.text.size() + 1);
        QCOMPARE(folded.offsets.last(), body.size());
        QVERIFY(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
        QVERIFY(folded.offsets.first() >= 0);
        for (int i = 0; i < folded.text.size(); ++i) {
            const domain::TextSpan one = folded.original({i, i + 1});
            QVERIFY(one.begin >= 0 && one.end <= body.size());
            QVERIFY(one.isEmpty() || text::fold(one.in(body).toString()).startsWith(folded.text[i])
                    || folded.offsets[i] == folded.offsets[i + 1]
                    || !text::FoldTable::instance().expansion(body[one.begin].unicode()).isEmpty());
            QCOMPARE(text::originalLength(body, i + 1) >= one.begin, true);
        }
        QCOMPARE(text::originalLength(body, static_cast<int>(folded.text.size())), body.size());
    }
}

// All 65,536 units, one by one: folded again they stay, and each class keeps its word.
void NormaliserTest::everyUnitFoldsOnce()
{
    const text::FoldTable &table = text::FoldTable::instance();
    for (int i = 0; i < 65536; ++i) {
        const QString unit = QString(QChar(static_cast<char16_t>(i)));
        const QString folded = text::fold(unit);
        QVERIFY2(text::fold(folded) == folded, qPrintable(QString::number(i, 16)));
        const text::UnitClass cls = table.classOf(static_cast<char16_t>(i));
        QCOMPARE(folded.isEmpty(), cls == text::UnitClass::Drop);
        if (folded.size() == 1 && cls != text::UnitClass::Other) {
            QCOMPARE(table.classOf(folded.front().unicode()), cls);
        }
    }
}

void NormaliserTest::hostile_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("a million marks") << u"\u064E"_s.repeated(1'000'000) << qsizetype(0);
    QTest::newRow("a letter under a million marks")
        << u"ب"_s + u"\u0651"_s.repeated(1'000'000) << qsizetype(1);
    QTest::newRow("nothing but opening forms") << u"\uFDFA"_s.repeated(100'000) << qsizetype(1'800'000);
    QTest::newRow("lone surrogates") << QString(1'000'000, QChar(0xDC00)) << qsizetype(1'000'000);
    QTest::newRow("NUL") << QString(1000, QChar(0)) << qsizetype(0);
}

void NormaliserTest::hostile()
{
    QFETCH(QString, body);
    QFETCH(qsizetype, length);
    QElapsedTimer timer;
    timer.start();
    const text::FoldedText folded = text::foldWithMap(body);
    QCOMPARE(folded.text.size(), length);
    QCOMPARE(folded.offsets.size(), length + 1);
    QCOMPARE(text::fold(body).size(), length);
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_APPLESS_MAIN(NormaliserTest)
#include "normaliser_test.moc"
