// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::exchange;

class JsonScannerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void strings_data();
    void strings();
    void brokenStrings_data();
    void brokenStrings();
    void deepNestingIsRefused();
};

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void JsonScannerTest::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("number") << QByteArray("-12.5e+3") << true;
    QTest::newRow("zero") << QByteArray("0") << true;
    QTest::newRow("leading zero") << QByteArray("012") << false;
    QTest::newRow("bare point") << QByteArray("1.") << false;
    QTest::newRow("lone minus") << QByteArray("-") << false;
    QTest::newRow("word") << QByteArray("true") << true;
    QTest::newRow("cut word") << QByteArray("tru") << false;
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":null}],"c":"}"})") << true;
    QTest::newRow("empty containers") << QByteArray(R"([{},[]])") << true;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << false;
    QTest::newRow("unclosed") << QByteArray(R"({"a":1)") << false;
    QTest::newRow("key without value") << QByteArray(R"({"a"})") << false;
    QTest::newRow("key that is no string") << QByteArray("{1:2}") << false;
    QTest::newRow("escaped quote") << QByteArray(R"("a\"b")") << true;
    QTest::newRow("escaped backslash at the end") << QByteArray(R"("a\\")") << true;
    QTest::newRow("quote escaped away") << QByteArray(R"("a\")") << false;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("a second value follows") << QByteArray("1 2") << false;
}

void JsonScannerTest::values()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    JsonScanner scanner(viewOf(json));
    const std::string_view value = scanner.takeValue();
    QCOMPARE(!value.empty() && scanner.atEnd(), good);
}

void JsonScannerTest::strings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << QByteArray("\"قتل ٣\"") << u"قتل ٣"_s;
    QTest::newRow("escapes") << QByteArray(R"("a\n\t\"\\\/\b\f\r")") << u"a\n\t\"\\/\b\f\r"_s;
    QTest::newRow("u escape") << QByteArray(R"("\u0642\u062a\u0644")") << u"قتل"_s;
    QTest::newRow("pair by escapes") << QByteArray(R"("\ud83d\udE00")") << u"😀"_s;
    QTest::newRow("pair in UTF-8") << QByteArray("\"😀\"") << u"😀"_s;
    QTest::newRow("lone surrogate stays")
        << QByteArray(R"("a\ud800b")") << QString(u"a"_s + QChar(0xD800) + u'b');
    QTest::newRow("byte order mark stays") << QByteArray("\"\xEF\xBB\xBF"
                                                         "a\"")
                                           << QString(QChar(0xFEFF) + u"a"_s);
    QTest::newRow("nul") << QByteArray(R"("a\u0000b")") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
}

void JsonScannerTest::strings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto decoded = decodeJsonString(viewOf(json));
    QVERIFY(decoded.has_value());
    QCOMPARE(*decoded, text);
}

void JsonScannerTest::brokenStrings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown escape") << QByteArray(R"("\x41")");
    QTest::newRow("short u escape") << QByteArray(R"("\u064")");
    QTest::newRow("u escape without digits") << QByteArray(R"("\u06g2")");
    QTest::newRow("stray continuation byte") << QByteArray("\"\x80\"");
    QTest::newRow("cut sequence") << QByteArray("\"\xD9\"");
    QTest::newRow("overlong slash") << QByteArray("\"\xC0\xAF\"");
    QTest::newRow("overlong three bytes") << QByteArray("\"\xE0\x80\xAF\"");
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("beyond Unicode") << QByteArray("\"\xF4\x90\x80\x80\"");
    QTest::newRow("Windows-1256") << QByteArray("\"\xDE\xCA\xE1\"");
    QTest::newRow("no quotes") << QByteArray("abc");
}

void JsonScannerTest::brokenStrings()
{
    QFETCH(QByteArray, json);
    QVERIFY(!decodeJsonString(viewOf(json)).has_value());
}

void JsonScannerTest::deepNestingIsRefused()
{
    const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
    QVERIFY(JsonScanner(viewOf(deep)).takeValue().empty());
}

QTEST_APPLESS_MAIN(JsonScannerTest)
#include "jsonscanner_test.moc"
