// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencesplitter.h"

#include "foldtable.h"
#include "normaliser.h"
#include "randomtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class SentenceSplitterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void coversEverythingSeen();
    void staysLinear_data();
    void staysLinear();

private:
    const text::SentenceSplitter m_splitter{{u"د"_s, u"م"_s, u"أ"_s, u"ج.م.ع"_s, u"Dr"_s}};
};

void SentenceSplitterTest::splits_data()
{
    QTest::addColumn<QString>("body"); // ‖ stands where a sentence must end
    QTest::newRow("full stop") << u"قُتل طفل.‖وأصيب آخر."_s;
    QTest::newRow("question and exclamation") << u"من المسؤول؟‖لا أحد!‖هكذا قالوا."_s;
    QTest::newRow("ellipsis sign") << u"سكت طويلاً…‖ثم تكلم."_s;
    QTest::newRow("three dots") << u"سكت طويلاً...‖ثم تكلم."_s;
    QTest::newRow("newline") << u"قُتل طفل في القصف\n‖وأصيب آخر بجروح خطرة."_s;
    QTest::newRow("newline ends every sentence") << u"قال د.\n‖سامر إن الوضع صعب."_s;
    QTest::newRow("never at comma, semicolon, colon") << u"قال: قُتل طفل، وأصيب آخر؛ ونزحت عائلة."_s;
    QTest::newRow("no white space, no split") << u"قُتل طفل.وأصيب آخر."_s;
    QTest::newRow("doctor and engineer") << u"قال د. سامر وم. خالد وأ. مروان إنهم بخير.‖ثم غادروا."_s;
    QTest::newRow("dotted") << u"زار ج.م.ع. أمس والتقى أ.ف.ب. فيها.‖ثم عاد."_s;
    QTest::newRow("initials") << u"كتب ن. م. العلي و J. R. Haddad الخبر.‖ثم نُشر."_s;
    QTest::newRow("latin title") << u"وصلت Dr. Salma إلى المشفى.‖وبدأت العمل."_s;
    QTest::newRow("initial in brackets") << u"الشاهد (س. ع) نجا.‖وشهد."_s;
    QTest::newRow("decimal") << u"بلغت المساحة 1.5 كيلومتر و٢٫٥ هكتار.‖وهي واسعة."_s;
    QTest::newRow("list numbers") << u"1. قتيلان في البلدة.\n‖٢. جريح في القرية.\n‖- 3. مفقود."_s;
    QTest::newRow("a number later in the line ends it") << u"كان ذلك عام 2011.‖ثم بدأت الحرب."_s;
    QTest::newRow("a year at the line's start ends it") << u"2011.‖بدأت الحرب."_s;
    QTest::newRow("an era after a number ends it") << u"صدر عام 1433 هـ.‖ثم عام 2012 م.‖وانتهى."_s;
    QTest::newRow("kilometres") << u"على بعد 20 كم.‖وأضاف الشاهد."_s;
    QTest::newRow("closing quote belongs to it") << u"قال “لن نعود”.‖وأضاف “نعم.”‖ثم مضى."_s;
    QTest::newRow("wrong direction of quotes") << u"قال ”لن نعود.“‖ومضى «نعم.«‖ثم سكت."_s;
    QTest::newRow("bracket closes") << u"قُتل طفل (وأصيب آخر.)‖ثم هدأ القصف."_s;
    QTest::newRow("quote set apart") << u"قال “ نعم. ”‖ثم مضى."_s;
    QTest::newRow("quote opening the next") << u"انتهى القصف.‖“عدنا إلى البيت” قالت."_s;
    QTest::newRow("speech after a colon") << u"وقال الوزير: “لن نتراجع”."_s;
    QTest::newRow("question inside speech goes on") << u"سأل “لماذا؟”، ثم مضى."_s;
    QTest::newRow("left out in brackets") << u"قال إن العمل (...) مستمر و(…) دائم.‖وانتهى."_s;
    QTest::newRow("several marks") << u"من فعلها؟!‖لا أحد يعلم..‖حقاً."_s;
    QTest::newRow("dots set apart do not stand alone") << u"خلال ساعة. ..‖وهكذا كان."_s;
    QTest::newRow("marks at the start") << u"... ثم قُتل طفل.‖وانتهى."_s;
    QTest::newRow("direction mark after the stop") << u"قُتل طفل.\u200F‖وأصيب آخر."_s;
    QTest::newRow("pair before the stop") << u"سلام 🕊.‖وانتهى."_s;
    QTest::newRow("headline keeps its dots")
        << u"غزة.. ثلاثة قتلى في قصف\n‖قُتل ثلاثة أشخاص في قصف على غزة."_s;
    QTest::newRow("carriage returns") << u"قُتل طفل.\r\n‖\r\n‖وأصيب آخر."_s;
    QTest::newRow("empty lines") << u"\n\n \n‖قُتل طفل.\n\n‖وأصيب آخر.\n"_s;
    QTest::newRow("lines of nothing visible") << u"\u200F\n‖قُتل طفل.‖\n\u200E\u200B "_s;
    QTest::newRow("only signs") << u"*** --- ..."_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("only spaces") << u" \t\n\u00A0\u2003\n"_s;
}

void SentenceSplitterTest::splits()
{
    QFETCH(QString, body);
    QStringList expected;
    for (const QString &part : body.split(u'‖')) {
        const QString seen = part.trimmed();
        if (!text::fold(seen).isEmpty()) {
            expected += seen;
        }
    }
    body.replace(u"‖"_s, u" "_s);
    QStringList found;
    for (const domain::Sentence &sentence : m_splitter.split(body)) {
        QCOMPARE(sentence.ordinal, found.size());
        found += sentence.span.in(body).toString();
    }
    QCOMPARE(found, expected);
}

void SentenceSplitterTest::coversEverythingSeen()
{
    const text::FoldTable &table = text::FoldTable::instance();
    const auto isSpace = [&table](QChar c) {
        const text::UnitClass cls = table.classOf(c.unicode());
        return cls == text::UnitClass::Space || cls == text::UnitClass::Newline;
    };
    tests::RandomText random(7);
    for (int round = 0; round < 3000; ++round) {
        const QString body = random.text(round % 10 == 0 ? 400 : 40);
        int covered = 0;
        for (const domain::Sentence &sentence : m_splitter.split(body)) {
            QVERIFY(sentence.span.begin >= covered && sentence.span.end <= body.size());
            QVERIFY(!sentence.span.isEmpty());
            QVERIFY(!isSpace(body[sentence.span.begin]) && !isSpace(body[sentence.span.end - 1]));
            for (; covered < sentence.span.begin; ++covered) {
                const text::UnitClass cls = table.classOf(body[covered].unicode());
                QVERIFY2(isSpace(body[covered]) || cls == text::UnitClass::Drop, qPrintable(body));
            }
            QVERIFY(!sentence.span.in(body).contains(u'\n'));
            covered = sentence.span.end;
        }
    }
}

void SentenceSplitterTest::staysLinear_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("100,000 words without a newline") << u"قُتل طفل في قصف على البلدة "_s << 20'000;
    QTest::newRow("10 MB line") << u"كلمة "_s << 2'000'000;
    QTest::newRow("a million stops") << u"."_s << 1'000'000;
    QTest::newRow("a million stops apart") << u" ."_s << 1'000'000;
    QTest::newRow("a million short sentences") << u"نعم. "_s << 1'000'000;
    QTest::newRow("a million initials") << u"ن. "_s << 1'000'000;
    QTest::newRow("dots in one endless word") << u"ا."_s << 1'000'000;
    QTest::newRow("a million lines") << u"ا\n"_s << 1'000'000;
    QTest::newRow("a million empty lines") << u"\n"_s << 1'000'000;
    QTest::newRow("combining marks") << u"\u064E"_s << 1'000'000;
    QTest::newRow("opened brackets") << u"("_s << 1'000'000;
    QTest::newRow("spaces") << u" "_s << 5'000'000;
    QTest::newRow("stop and marks without a letter") << u"، . "_s << 500'000;
}

void SentenceSplitterTest::staysLinear()
{
    QFETCH(QString, piece);
    QFETCH(int, times);
    const QString body = piece.repeated(times);
    QElapsedTimer timer;
    timer.start();
    const QList<domain::Sentence> sentences = m_splitter.split(body);
    QVERIFY(timer.elapsed() < 20'000); // seconds even under sanitizers; quadratic would be hours
    QVERIFY(sentences.isEmpty() || sentences.last().span.end <= body.size());
}

QTEST_APPLESS_MAIN(SentenceSplitterTest)
#include "sentencesplitter_test.moc"
