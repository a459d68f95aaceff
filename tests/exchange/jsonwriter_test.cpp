// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "jsonscanner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace tawthiq::exchange;

class JsonWriterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separatorsStandWhereTheyMust();
    void textReadsBackTheSame_data();
    void textReadsBackTheSame();
    void numbers_data();
    void numbers();
};

void JsonWriterTest::separatorsStandWhereTheyMust()
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("a");
    json.beginArray();
    json.endArray();
    json.key("b");
    json.beginArray();
    json.number(qint64(1));
    json.boolean(false);
    json.beginObject();
    json.endObject();
    json.reference('m', 7);
    json.endArray();
    json.key("c");
    json.null();
    json.endObject();
    QCOMPARE(QString::fromStdString(out), uR"({"a":[],"b":[1,false,{},"m7"],"c":null})"_s);
}

void JsonWriterTest::textReadsBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic with marks") << u"قُتِلَ ٣ مدنيّين"_s;
    QTest::newRow("quotes and controls") << u"\"a\\b\"\n\r\t\u0001\u001f\u007f"_s;
    QTest::newRow("pairs") << u"😀 a 𐤀"_s;
    QTest::newRow("lone high") << QString(u"a"_s + QChar(0xD83D));
    QTest::newRow("lone low") << QString(QChar(0xDE00) + u"a"_s);
    QTest::newRow("wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("bidi controls and zero width") << u"\u202bأ\u200c\u202c\u2066x\u2069"_s;
    QTest::newRow("empty") << QString();
}

void JsonWriterTest::textReadsBackTheSame()
{
    QFETCH(QString, text);
    std::string out;
    JsonWriter(out).string(QStringView(text));
    QCOMPARE(decodeJsonString(out).value_or(u"?"_s), text);
    const std::string object = "{\"t\":" + out + "}";
    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(object)).isNull());
}

void JsonWriterTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("json");
    QTest::newRow("coordinate") << 35.9306 << u"35.9306"_s;
    QTest::newRow("negative") << -0.5 << u"-0.5"_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << u"null"_s;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"null"_s;
}

void JsonWriterTest::numbers()
{
    QFETCH(double, value);
    QFETCH(QString, json);
    std::string out;
    JsonWriter(out).number(value);
    QCOMPARE(QString::fromStdString(out), json);
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
