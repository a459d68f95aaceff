// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class DecoderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void repairs_data();
    void repairs();
    void refuses_data();
    void refuses();
    void readsAsNamed();
};

namespace {

const QString News =
    u"قُتل ثلاثة مدنيين، بينهم طفلة، وأصيب 12 آخرون بجروح في قصف على سوق البلدة مساء الأحد.\n"
    u"وقال مسؤول في الدفاع المدني إن فرق الإنقاذ ما زالت تبحث عن مفقودين تحت الأنقاض؛ ولم تعلن "
    u"أي جهة مسؤوليتها عن الهجوم.\n"_s;

// ISO-8859-6 keeps the order of the Unicode block.
QByteArray inIso(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const int unit = c.unicode();
        bytes += static_cast<char>(unit >= 0x060C && unit <= 0x0652 ? unit - 0x0560 : unit);
    }
    return bytes;
}

// Windows-1256, only the letters the tests use.
QByteArray inWindows(const QString &text)
{
    static const QString high = u"،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ"_s;
    static const QByteArray codes = QByteArrayLiteral(
        "\xA1\xBA\xBF\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5\xD6"
        "\xD8\xD9"
        "\xDA\xDB\xDC\xDD\xDE\xDF\xE1\xE3\xE4\xE5\xE6\xEC\xED\xF0\xF1\xF2\xF3\xF5\xF6\xF8\xFA");
    QByteArray bytes;
    for (const QChar c : text) {
        const qsizetype at = high.indexOf(c);
        bytes += at >= 0 ? codes.at(at) : static_cast<char>(c.unicode());
    }
    return bytes;
}

QByteArray inUtf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell());
        const char high = static_cast<char>(c.row());
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray rubbish(qsizetype size)
{
    std::mt19937 engine(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = static_cast<char>(engine());
    }
    return bytes;
}

} // namespace

void DecoderTest::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << QString();
    QTest::newRow("ascii") << QByteArrayLiteral("two killed\n") << u"UTF-8"_s << u"two killed\n"_s;
    QTest::newRow("only spaces") << QByteArrayLiteral("        ") << u"UTF-8"_s << u"        "_s;
    QTest::newRow("utf-8") << News.toUtf8() << u"UTF-8"_s << News;
    QTest::newRow("utf-8 with mark") << QByteArrayLiteral("\xEF\xBB\xBF") + News.toUtf8() << u"UTF-8"_s
                                     << News;
    QTest::newRow("utf-16 little") << inUtf16(News, false) << u"UTF-16LE"_s << News;
    QTest::newRow("utf-16 big") << inUtf16(News, true) << u"UTF-16BE"_s << News;
    QTest::newRow("utf-16 little, mark") << inUtf16(u"\uFEFF"_s + News, false) << u"UTF-16LE"_s << News;
    QTest::newRow("utf-16 big, mark") << inUtf16(u"\uFEFF"_s + News, true) << u"UTF-16BE"_s << News;
    QTest::newRow("utf-16 ascii") << inUtf16(u"two killed"_s, false) << u"UTF-16LE"_s << u"two killed"_s;
    QTest::newRow("windows-1256") << inWindows(News) << u"windows-1256"_s << News;
    QTest::newRow("windows-1256, few words")
        << inWindows(u"مقتل طفل"_s) << u"windows-1256"_s << u"مقتل طفل"_s;
    QTest::newRow("windows-1256 in English")
        << inWindows(u"The town of السلمية was shelled (reported by وكالة)"_s) << u"windows-1256"_s
        << u"The town of السلمية was shelled (reported by وكالة)"_s;
    QTest::newRow("windows-1256, Arabic after megabytes of English")
        << QByteArray("two killed ").repeated(200'000) + inWindows(News) << u"windows-1256"_s
        << u"two killed "_s.repeated(200'000) + News;
    QTest::newRow("iso-8859-6") << inIso(News) << u"ISO-8859-6"_s << News;
    QTest::newRow("iso-8859-6, few words") << inIso(u"مقتل طفل"_s) << u"ISO-8859-6"_s << u"مقتل طفل"_s;
    QTest::newRow("western") << QByteArrayLiteral("Neuf bless\xE9s apr\xE8s l'attaque, a d\xE9"
                                                  "clar\xE9 la d\xE9l\xE9gu\xE9"
                                                  "e")
                             << u"windows-1252"_s << u"Neuf blessés après l'attaque, a déclaré la déléguée"_s;
    QTest::newRow("German") << QByteArrayLiteral("F\xFCnf M\xE4nner und f\xFCnf M\xE4"
                                                 "dchen geh\xF6ren zu den Get\xF6teten")
                            << u"windows-1252"_s
                            << u"Fünf Männer und fünf Mädchen gehören zu den Getöteten"_s;
}

void DecoderTest::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, charset);
    QFETCH(QString, text);
    const auto decoded = text::decode(bytes);
    QVERIFY2(decoded.ok(), qPrintable(decoded.ok() ? QString() : decoded.error().message));
    QCOMPARE(decoded->charset, charset);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->replaced, 0);
}

void DecoderTest::repairs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<int>("replaced");
    QTest::newRow("utf-8 cut in a letter") << News.toUtf8().chopped(2).append('\xD9') << u"UTF-8"_s << 1;
    QTest::newRow("utf-8 with a stray byte")
        << News.first(30).toUtf8() + '\xFF' + News.sliced(30).toUtf8() << u"UTF-8"_s << 1;
    QTest::newRow("utf-8 with a coded surrogate")
        << News.toUtf8() + QByteArrayLiteral("\xED\xA0\x80") << u"UTF-8"_s << 3;
    QTest::newRow("utf-16 with a lone surrogate")
        << inUtf16(u"\uFEFF"_s + News + QChar(0xD83D) + u" "_s, false) << u"UTF-16LE"_s << 1;
    QTest::newRow("utf-16 of odd length") << inUtf16(u"\uFEFF"_s + News, false) + 'x' << u"UTF-16LE"_s << 1;
    QTest::newRow("a stray NUL") << News.toUtf8() + '\0' << u"UTF-8"_s << 1;
    QTest::newRow("the replacement character itself") << (News + u"\uFFFD"_s).toUtf8() << u"UTF-8"_s << 0;
}

void DecoderTest::repairs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, charset);
    QFETCH(int, replaced);
    const auto decoded = text::decode(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->charset, charset);
    QCOMPARE(decoded->replaced, replaced);
    QVERIFY(decoded->text.isValidUtf16());
    QVERIFY(decoded->text.count(u'\uFFFD') >= (replaced > 0 ? 1 : 0));
    QVERIFY(decoded->text.startsWith(News.first(15)));
}

void DecoderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("random bytes") << rubbish(100'000) << u"binary"_s;
    QTest::newRow("few random bytes") << rubbish(200) << u"binary"_s;
    QTest::newRow("random with a UTF-16 mark")
        << QByteArrayLiteral("\xFF\xFE") + rubbish(10'001) << u"binary"_s;
    QTest::newRow("only NUL") << QByteArray(5000, '\0') << u"binary"_s;
    QTest::newRow("pdf") << QByteArrayLiteral("%PDF-1.7\n1 0 obj\n") << u"PDF"_s;
    QTest::newRow("docx") << QByteArrayLiteral("PK\x03\x04\x14") + rubbish(50) << u"Office"_s;
    QTest::newRow("png") << QByteArrayLiteral("\x89PNG\r\n\x1A\n") << u"PNG"_s;
    QTest::newRow("program") << QByteArrayLiteral("\x7F"
                                                  "ELF\x02\x01")
                             << u"program"_s;
}

void DecoderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto decoded = text::decode(bytes);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, domain::ErrorCode::BadInput);
    QVERIFY2(decoded.error().message.contains(says), qPrintable(decoded.error().message));
}

void DecoderTest::readsAsNamed()
{
    const auto named = text::decodeAs(inWindows(News), QByteArrayLiteral("windows-1256"));
    QVERIFY(named.ok());
    QCOMPARE(named->text, News);
    const auto marked = text::decodeAs((u"\uFEFF"_s + News).toUtf8(), QByteArrayLiteral("utf-8"));
    QVERIFY(marked.ok());
    QCOMPARE(marked->text, News);
    QVERIFY(!text::decodeAs("text", QByteArrayLiteral("no-such-encoding")).ok());
    QVERIFY(!text::decodeAs("text", QByteArray()).ok());
}

QTEST_APPLESS_MAIN(DecoderTest)
#include "decoder_test.moc"
