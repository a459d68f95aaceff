// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstream.h"

#include "codepoints.h"
#include "foldtable.h"
#include "normaliser.h"
#include "randomtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using text::TokenKind;

class TokenStreamTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokenises_data();
    void tokenises();
    void spansAsWritten();
    void gaps();
    void findsByPosition();
    void tokensCoverTheBody();
    void spansRoundTripThroughCodePoints();
    void hostile_data();
    void hostile();
};

namespace {

QStringList foldedTokens(const text::TokenStream &tokens)
{
    QStringList folded;
    for (int i = 0; i < tokens.size(); ++i) {
        folded += tokens.folded(i).toString();
    }
    return folded;
}

} // namespace

void TokenStreamTest::tokenises_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("tokens"); // parted by |
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces") << u"  \t\u00A0 "_s << QString();
    QTest::newRow("words") << u"قُتِلَ طفلٌ في إدلب"_s << u"قتل|طفل|في|ادلب"_s;
    QTest::newRow("clitic before a number") << u"و23 امرأة"_s << u"و|23|امراه"_s;
    QTest::newRow("article before a number") << u"الـ17"_s << u"ال|17"_s;
    QTest::newRow("number with separators") << u"121,829 و1.5 و٣٬٠٠٠"_s << u"121,829|و|1.5|و|3,000"_s;
    QTest::newRow("number at the end of a sentence") << u"كانوا 45."_s << u"كانوا|45|."_s;
    QTest::newRow("range") << u"10–15"_s << u"10|–|15"_s;
    QTest::newRow("date") << u"07/08/2021"_s << u"07|/|08|/|2021"_s;
    QTest::newRow("quotes") << u"و”وقف النار“"_s << u"و|”|وقف|النار|“"_s;
    QTest::newRow("newline") << u"نعم\nلا"_s << u"نعم|\n|لا"_s;
    QTest::newRow("dotted letters") << u"ق.ت.ل ا.ف.ب."_s << u"قتل|افب|."_s;
    QTest::newRow("two dotted letters stay apart") << u"د.س خالد"_s << u"د|.|س|خالد"_s;
    QTest::newRow("a stop without a space") << u"الإنسان.وارتفعت"_s << u"الانسان|.|وارتفعت"_s;
    QTest::newRow("broken by tatweel and dot") << u"بقـ.صف لميليـ.ـشيا قسـ.ـد"_s << u"بقصف|لميليشيا|قسد"_s;
    QTest::newRow("broken by tatweel and star") << u"قـ*ـصف"_s << u"قصف"_s;
    QTest::newRow("tatweel before a quote stays") << u"الـ“قسد” بـ\"درعا\""_s << u"ال|“|قسد|”|ب|\"|درعا|\""_s;
    QTest::newRow("presentation forms") << u"ﻻجئ ﷲ"_s << u"لاجي|الله"_s;
    QTest::newRow("phrase form") << u"النبي ﷺ قال"_s << u"النبي|صلي الله عليه وسلم|قال"_s;
    QTest::newRow("picture against a word") << u"🔴عاجل🕊"_s << u"🔴|عاجل|🕊"_s;
    QTest::newRow("letters beyond the first plane") << u"𐤀𐤁ab"_s << u"𐤀𐤁ab"_s;
    QTest::newRow("lone surrogates") << u"ا"_s + QChar(0xD800) + u"ب"_s << u"ا|"_s + QChar(0xD800) + u"|ب"_s;
    QTest::newRow("hashtag") << u"#النظام_السوري"_s << u"#|النظام|_|السوري"_s;
    QTest::newRow("direction signs") << u"\u200F12\u200E%"_s << u"12|%"_s;
    QTest::newRow("latin") << u"CNN-Türk"_s << u"cnn|-|türk"_s;
}

void TokenStreamTest::tokenises()
{
    QFETCH(QString, body);
    QFETCH(QString, tokens);
    QCOMPARE(foldedTokens(text::TokenStream(body)), tokens.isEmpty() ? QStringList() : tokens.split(u'|'));
}

void TokenStreamTest::spansAsWritten()
{
    const QString body = u"  قُتِلَ ق.ت.ل، الـ١٧"_s;
    const text::TokenStream tokens{QStringView(body)};
    QStringList written;
    for (int i = 0; i < tokens.size(); ++i) {
        written += tokens.at(i).span.in(body).toString();
    }
    QCOMPARE(written, (QStringList{u"قُتِلَ"_s, u"ق.ت.ل"_s, u"،"_s, u"الـ"_s, u"١٧"_s}));
}

void TokenStreamTest::gaps()
{
    const QString body = u"ا ب،ج\u200F د\n هـ"_s;
    const text::TokenStream tokens{QStringView(body)};
    const std::vector<text::Gap> expected{text::Gap::Newline, text::Gap::Space, text::Gap::None,
                                          text::Gap::None,    text::Gap::Space, text::Gap::None,
                                          text::Gap::Newline};
    QCOMPARE(tokens.size(), static_cast<int>(expected.size()));
    for (int i = 0; i < tokens.size(); ++i) {
        QCOMPARE(tokens.at(i).gap, expected[static_cast<std::size_t>(i)]);
    }
    QVERIFY(tokens.isSign(2, u'،') && tokens.isNewline(5) && !tokens.isWord(-1) && !tokens.isNumber(99));
}

void TokenStreamTest::findsByPosition()
{
    const QString body = u"قتل طفل"_s;
    const text::TokenStream tokens{QStringView(body)};
    QCOMPARE(tokens.firstAtOrAfter(0), 0);
    QCOMPARE(tokens.firstAtOrAfter(1), 1);
    QCOMPARE(tokens.firstAtOrAfter(4), 1);
    QCOMPARE(tokens.firstAtOrAfter(5), 2);
}

void TokenStreamTest::tokensCoverTheBody()
{
    const text::FoldTable &table = text::FoldTable::instance();
    tests::RandomText random(3);
    for (int round = 0; round < 4000; ++round) {
        const QString body = random.text(round % 10 == 0 ? 600 : 40);
        const text::TokenStream tokens{QStringView(body)};
        int covered = 0;
        for (int i = 0; i < tokens.size(); ++i) {
            const text::Token &token = tokens.at(i);
            QVERIFY(token.span.begin >= covered && token.span.end <= body.size() && !token.span.isEmpty());
            for (; covered < token.span.begin; ++covered) {
                const text::UnitClass cls = table.classOf(body[covered].unicode());
                QVERIFY(cls == text::UnitClass::Space || cls == text::UnitClass::Drop);
            }
            covered = token.span.end;
            const QString again = text::fold(token.span.in(body));
            QString parts = tokens.folded(i).toString();
            QVERIFY(!parts.isEmpty());
            if (again != parts) { // a broken word: the same letters without the signs between
                QCOMPARE(token.kind, TokenKind::Word);
                qsizetype at = 0;
                for (const QChar c : again) {
                    at += at < parts.size() && parts[at] == c ? 1 : 0;
                }
                QCOMPARE(at, parts.size());
            }
        }
        for (; covered < body.size(); ++covered) {
            const text::UnitClass cls = table.classOf(body[covered].unicode());
            QVERIFY(cls == text::UnitClass::Space || cls == text::UnitClass::Drop);
        }
    }
}

void TokenStreamTest::spansRoundTripThroughCodePoints()
{
    tests::RandomText random(4);
    for (int round = 0; round < 500; ++round) {
        const QString body = random.text(80);
        const text::CodePointMap map{QStringView(body)};
        const text::TokenStream tokens{QStringView(body)};
        for (int i = 0; i < tokens.size(); ++i) {
            const domain::TextSpan span = tokens.at(i).span;
            const domain::TextSpan back{map.toUtf16(map.toCodePoint(span.begin)),
                                        map.toUtf16(map.toCodePoint(span.end))};
            QVERIFY(back == span);
        }
    }
}

void TokenStreamTest::hostile_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("tokens");
    QTest::newRow("a million marks") << u"\u064E"_s.repeated(1'000'000) << 0;
    QTest::newRow("a letter under a million marks") << u"ب"_s + u"\u0651"_s.repeated(1'000'000) << 1;
    QTest::newRow("an endless word") << u"ب"_s.repeated(1'000'000) << 1000;
    QTest::newRow("an endless number") << u"7"_s.repeated(1'000'000) << 1000;
    QTest::newRow("endless opening forms") << u"\uFDFA"_s.repeated(560) << 10;
    QTest::newRow("endless dotted letters") << u"ق."_s.repeated(1'000'000) << -1;
    QTest::newRow("endless broken word") << u"قـ.ـ"_s.repeated(500'000) << -1;
    QTest::newRow("a million signs") << u"،"_s.repeated(1'000'000) << 1'000'000;
    QTest::newRow("a million newlines") << u"\n"_s.repeated(1'000'000) << 1'000'000;
    QTest::newRow("10 MB line") << u"كلمة "_s.repeated(1'200'000) << 1'200'000;
    QTest::newRow("a million lone surrogates") << QString(1'000'000, QChar(0xD800)) << 1'000'000;
}

void TokenStreamTest::hostile()
{
    QFETCH(QString, body);
    QFETCH(int, tokens);
    QElapsedTimer timer;
    timer.start();
    const text::TokenStream stream{QStringView(body)};
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY2(tokens < 0 || stream.size() == tokens, qPrintable(QString::number(stream.size())));
    for (int i = 0; i < stream.size(); ++i) {
        QVERIFY(stream.folded(i).size() <= 1018 && !stream.folded(i).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TokenStreamTest)
#include "tokenstream_test.moc"
