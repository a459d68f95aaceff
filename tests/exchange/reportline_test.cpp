// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::exchange;

class ReportLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void detailsOnlyWhenAsked();
    void idComesBackAsGiven_data();
    void idComesBackAsGiven();
    void published_data();
    void published();
    void brokenLines_data();
    void brokenLines();
    void content_data();
    void content();
};

void ReportLineTest::readsEveryMember()
{
    const auto line = parseReportLine(
        R"( {"id": "a", "published": "2021-11-05", "text": "خبر\nثان", "title": "عنوان", "source": "وكالة",
             "url": "https://example.org/1", "language": "ar", "extra": {"text": [1, 2]}} )",
        true);
    QVERIFY(line.ok());
    QCOMPARE(line->text, u"خبر\nثان"_s);
    QCOMPARE(line->published, QDate(2021, 11, 5));
    QCOMPARE(line->title, u"عنوان"_s);
    QCOMPARE(line->source, u"وكالة"_s);
    QCOMPARE(line->url, u"https://example.org/1"_s);
    QCOMPARE(line->language, u"ar"_s);
}

void ReportLineTest::detailsOnlyWhenAsked()
{
    const auto line = parseReportLine(R"({"text":"x","title":"t"})", false);
    QVERIFY(line.ok());
    QVERIFY(line->title.isEmpty());
}

void ReportLineTest::idComesBackAsGiven_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("string") << QByteArray(R"({"id":"a\u0020b","text":"x"})") << QByteArray(R"("a\u0020b")");
    QTest::newRow("integer") << QByteArray(R"({"id":12345678901234567890,"text":"x"})")
                             << QByteArray("12345678901234567890");
    QTest::newRow("fraction") << QByteArray(R"({"id":-1.50,"text":"x"})") << QByteArray("-1.50");
    QTest::newRow("null") << QByteArray(R"({"id":null,"text":"x"})") << QByteArray("null");
    QTest::newRow("none") << QByteArray(R"({"text":"x"})") << QByteArray("null");
    QTest::newRow("after the text") << QByteArray(R"({"text":"x","id":7})") << QByteArray("7");
}

void ReportLineTest::idComesBackAsGiven()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, id);
    const auto parsed = parseReportLine(line.toStdString(), false);
    QVERIFY(parsed.ok());
    const std::string kept = line.toStdString(); // the id borrows the line it was read from
    const auto again = parseReportLine(kept, false);
    QCOMPARE(QByteArray(again->id.data(), qsizetype(again->id.size())), id);
}

void ReportLineTest::published_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("warned");
    const QDate day(2021, 11, 5);
    QTest::newRow("date") << u"\"2021-11-05\""_s << day << false;
    QTest::newRow("zulu time") << u"\"2021-11-05T23:30:00Z\""_s << day << false;
    QTest::newRow("time with offset and fraction") << u"\"2021-11-05T00:10:00.5+03:00\""_s << day << false;
    QTest::newRow("null") << u"null"_s << QDate() << false;
    QTest::newRow("empty") << u"\"\""_s << QDate() << false;
    QTest::newRow("words") << u"\"5 Nov 2021\""_s << QDate() << true;
    QTest::newRow("no such day") << u"\"2021-02-30\""_s << QDate() << true;
    QTest::newRow("month only") << u"\"2021-11\""_s << QDate() << true;
    QTest::newRow("number") << u"1636070400"_s << QDate() << true;
}

void ReportLineTest::published()
{
    QFETCH(QString, json);
    QFETCH(QDate, day);
    QFETCH(bool, warned);
    const std::string line = u"{\"published\":%1,\"text\":\"x\"}"_s.arg(json).toStdString();
    const auto parsed = parseReportLine(line, false);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->published, day);
    QCOMPARE(!parsed->warning.isEmpty(), warned);
}

void ReportLineTest::brokenLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("cut off") << QByteArray(R"({"id":1,"text":"abc)");
    QTest::newRow("no text") << QByteArray(R"({"id":1})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("text is a number") << QByteArray(R"({"text":5})");
    QTest::newRow("id is an object") << QByteArray(R"({"id":{},"text":"x"})");
    QTest::newRow("two objects") << QByteArray(R"({"text":"x"}{"text":"y"})");
    QTest::newRow("comma at the end") << QByteArray(R"({"text":"x",})");
    QTest::newRow("array") << QByteArray(R"(["text"])");
    QTest::newRow("Windows-1256") << QByteArray("{\"text\":\"\xDE\xCA\xE1\"}");
    QTest::newRow("single quotes") << QByteArray("{'text':'x'}");
}

void ReportLineTest::brokenLines()
{
    QFETCH(QByteArray, line);
    const auto parsed = parseReportLine(line.toStdString(), true);
    QVERIFY(!parsed.ok());
    QVERIFY(!parsed.error().message.isEmpty());
}

void ReportLineTest::content_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("json");
    QTest::newRow("object") << QByteArray(R"({"id":1)") << true;
    QTest::newRow("white space and mark") << QByteArray("\xEF\xBB\xBF \n { \"id\":1") << true;
    QTest::newRow("text in braces") << QByteArray("{ملاحظة} نص") << false;
    QTest::newRow("text") << QByteArray("قتل ثلاثة") << false;
    QTest::newRow("array") << QByteArray("[1]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void ReportLineTest::content()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, json);
    QCOMPARE(looksLikeJsonLines(head.toStdString()), json);
}

QTEST_APPLESS_MAIN(ReportLineTest)
#include "reportline_test.moc"
