// SPDX-License-Identifier: GPL-3.0-or-later
// The language of search: what each query means, and at which character a faulty one is faulty.
#include "randomtext.h"
#include "searchparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using domain::SearchNode;

class SearchParserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void namesTheFault_data();
    void namesTheFault();
    void survivesAnything();
    void survivesSizes();

private:
    static QString shown(const SearchNode &node);
    static QString shown(const domain::SearchPhrase &phrase);
};

QString SearchParserTest::shown(const domain::SearchPhrase &phrase)
{
    QStringList words;
    for (const domain::SearchWord &word : phrase) {
        words += word.form + (word.prefix ? u"*"_s : QString());
    }
    return words.size() == 1 ? words.first() : u'"' + words.join(u' ') + u'"';
}

// Operators before their parts: (& a b), (| a b), (! a), (~5 a b), place=x
QString SearchParserTest::shown(const SearchNode &node)
{
    QStringList parts;
    for (const domain::SearchPhrase &phrase : node.phrases) {
        parts += shown(phrase);
    }
    for (const SearchNode &child : node.children) {
        parts += shown(child);
    }
    switch (node.kind) {
    case SearchNode::Kind::Phrase:
        return parts.join(u' ');
    case SearchNode::Kind::Near:
        return u"(~%1 %2)"_s.arg(node.distance).arg(parts.join(u' '));
    case SearchNode::Kind::Field:
        return text::fieldName(node.field) + u"="_s + node.value;
    case SearchNode::Kind::Not:
        return u"(! %1)"_s.arg(parts.join(u' '));
    case SearchNode::Kind::Or:
        return u"(| %1)"_s.arg(parts.join(u' '));
    case SearchNode::Kind::And:
        break;
    }
    return parts.isEmpty() ? QString() : u"(& %1)"_s.arg(parts.join(u' '));
}

void SearchParserTest::reads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs alone") << u" ؟ ، !"_s << QString();
    QTest::newRow("word, folded") << u"المُستشفى"_s << u"مستشفي"_s;
    QTest::newRow("two words") << u"قصف مدرسة"_s << u"(& قصف مدرسه)"_s;
    QTest::newRow("signs part words") << u"قصف، مدرسة؟"_s << u"(& قصف مدرسه)"_s;
    QTest::newRow("hyphen makes a phrase") << u"أبو-علي"_s << u"\"ابو علي\""_s;
    QTest::newRow("number") << u"١٬٥٠٠"_s << u"1,500"_s;
    QTest::newRow("phrase") << u"\"سوق شعبي\""_s << u"\"سوق شعبي\""_s;
    QTest::newRow("Arabic quotes") << u"«سوق شعبي»"_s << u"\"سوق شعبي\""_s;
    QTest::newRow("mirrored quotes") << u"»سوق شعبي«"_s << u"\"سوق شعبي\""_s;
    QTest::newRow("curly quotes") << u"“سوق شعبي”"_s << u"\"سوق شعبي\""_s;
    QTest::newRow("prefix") << u"مدر*"_s << u"مدر*"_s;
    QTest::newRow("prefix with the article") << u"المد*"_s << u"المد*"_s;
    QTest::newRow("prefix in a phrase") << u"\"سوق شع*\""_s << u"\"سوق شع*\""_s;
    QTest::newRow("or") << u"قصف OR غارة"_s << u"(| قصف غاره)"_s;
    QTest::newRow("Arabic or") << u"قصف أو غارة"_s << u"(| قصف غاره)"_s;
    QTest::newRow("and binds tighter") << u"a b OR c AND d"_s << u"(| (& a b) (& c d))"_s;
    QTest::newRow("Arabic and") << u"قصف و غارة"_s << u"(& قصف غاره)"_s;
    QTest::newRow("Arabic and at the end is a word") << u"قصف و"_s << u"(& قصف و)"_s;
    QTest::newRow("Arabic or alone is a word") << u"أو"_s << u"او"_s;
    QTest::newRow("without hamza it is a word") << u"a او b"_s << u"(& a او b)"_s;
    QTest::newRow("not") << u"قصف NOT غارة"_s << u"(& قصف (! غاره))"_s;
    QTest::newRow("Arabic not") << u"قصف ليس غارة"_s << u"(& قصف (! غاره))"_s;
    QTest::newRow("and not") << u"a AND NOT (b OR c)"_s << u"(& a (! (| b c)))"_s;
    QTest::newRow("not alone") << u"NOT a"_s << u"(! a)"_s;
    QTest::newRow("small letters are words") << u"a or b"_s << u"(& a or b)"_s;
    QTest::newRow("parentheses") << u"(a OR b) c"_s << u"(& (| a b) c)"_s;
    QTest::newRow("near") << u"a NEAR b"_s << u"(~10 a b)"_s;
    QTest::newRow("near by number") << u"a NEAR/٣ \"b c\""_s << u"(~3 a \"b c\")"_s;
    QTest::newRow("near list") << u"NEAR(a \"b c\", 5) d"_s << u"(& (~5 a \"b c\") d)"_s;
    QTest::newRow("near list, tight") << u"NEAR(قصف سوق،5)"_s << u"(~5 قصف سوق)"_s;
    QTest::newRow("field") << u"place:إدلب"_s << u"place=إدلب"_s;
    QTest::newRow("Arabic field") << u"مكان:إدلب قصف"_s << u"(& place=إدلب قصف)"_s;
    QTest::newRow("field in quotes") << u"source:\"وكالة أنباء\""_s << u"source=وكالة أنباء"_s;
    QTest::newRow("dates") << u"date:2021-06..2021-09"_s << u"date=2021-06..2021-09"_s;
    QTest::newRow("any note") << u"note:*"_s << u"note=*"_s;
    QTest::newRow("colon in Arabic text") << u"قال: نعم"_s << u"(& قال نعم)"_s;
    QTest::newRow("clock") << u"10:30"_s << u"\"10 30\""_s;
    QTest::newRow("address") << u"https://example.org"_s << u"\"https example org\""_s;
    QTest::newRow("direction marks") << u"\u200F\u202Bقصف\u202C \u2066OR\u2069 غارة\u200F"_s
                                     << u"(| قصف غاره)"_s;
    QTest::newRow("marks around a field") << u"\u200Fplace:\u200Fإدلب"_s << u"place=\u200Fإدلب"_s;
    QTest::newRow("SQL") << u"x'; DROP TABLE report;--"_s << u"(& x drop table report)"_s;
    QTest::newRow("FTS columns") << u"{title} ^a + b"_s << u"(& title a b)"_s;
}

void SearchParserTest::reads()
{
    QFETCH(QString, query);
    const auto tree = text::parseSearch(query);
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().message));
    QTEST(shown(*tree), "expected");
}

void SearchParserTest::namesTheFault_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("column");
    QTest::newRow("open quote") << u"قصف \"سوق"_s << 5;
    QTest::newRow("empty phrase") << u"a \"\""_s << 3;
    QTest::newRow("phrase of nothing") << u"\" ؟ \""_s << 1;
    QTest::newRow("open parenthesis") << u"a (b OR c"_s << 3;
    QTest::newRow("stray parenthesis") << u"a) b"_s << 2;
    QTest::newRow("empty parentheses") << u"a ()"_s << 3;
    QTest::newRow("operator first") << u"AND a"_s << 1;
    QTest::newRow("operator last") << u"a OR"_s << 3;
    QTest::newRow("two operators") << u"a OR AND b"_s << 6;
    QTest::newRow("not of nothing") << u"a NOT"_s << 3;
    QTest::newRow("star alone") << u"a *"_s << 3;
    QTest::newRow("star inside") << u"ab*cd"_s << 3;
    QTest::newRow("unknown field") << u"a plce:b"_s << 3;
    QTest::newRow("field without value") << u"a place: b"_s << 8;
    QTest::newRow("near alone") << u"NEAR"_s << 1;
    QTest::newRow("near of one") << u"NEAR(a)"_s << 1;
    QTest::newRow("near of a field") << u"a NEAR place:b"_s << 3;
    QTest::newRow("far") << u"a NEAR/99999 b"_s << 3;
    QTest::newRow("behind a picture, in code points") << u"😀 a *"_s << 5;
}

void SearchParserTest::namesTheFault()
{
    QFETCH(QString, query);
    const auto tree = text::parseSearch(query);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, domain::ErrorCode::BadInput);
    QTEST(tree.error().column, "column");
    QVERIFY(tree.error().message.contains(u"character %1"_s.arg(tree.error().column)));
}

void SearchParserTest::survivesAnything()
{
    const QStringList pieces{u"("_s,     u")"_s,      u"\""_s,     u"AND"_s, u" OR "_s, u" NOT "_s, u"NEAR"_s,
                             u"NEAR("_s, u"NEAR/2"_s, u"place:"_s, u"*"_s,   u","_s,    u"قصف"_s,   u" "_s,
                             u"و"_s,     u" أو "_s,   u" ليس "_s,  u"«"_s,   u"-"_s,    u":"_s};
    tests::RandomText random(5);
    for (int round = 0; round < 20000; ++round) {
        QString query;
        for (int i = random.below(12); i > 0; --i) {
            query +=
                random.below(5) == 0 ? random.text(3) : pieces[random.below(static_cast<int>(pieces.size()))];
        }
        const auto tree = text::parseSearch(query);
        QVERIFY2(tree || (tree.error().column >= 1 && tree.error().column <= query.size() + 1),
                 qPrintable(query));
    }
}

void SearchParserTest::survivesSizes()
{
    QVERIFY(!text::parseSearch(u"("_s.repeated(100'000)));
    QVERIFY(!text::parseSearch(QString(u"("_s.repeated(5000) + u"a"_s + u")"_s.repeated(5000))));
    QVERIFY(!text::parseSearch(u"NOT "_s.repeated(20'000)));
    QVERIFY(text::parseSearch(QString(u"\"محمد علي\" OR "_s.repeated(5000) + u"a"_s)));
    QVERIFY(text::parseSearch(u"ب"_s.repeated(100'000)));
    QVERIFY(!text::parseSearch(u"ب "_s.repeated(1'000'000)));
}

QTEST_APPLESS_MAIN(SearchParserTest)
#include "searchparser_test.moc"
