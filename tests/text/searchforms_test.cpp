// SPDX-License-Identifier: GPL-3.0-or-later
// What a word is found by: never hidden by what is written onto it.
#include "normaliser.h"
#include "randomtext.h"
#include "searchforms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class SearchFormsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void noCliticHidesAWord_data();
    void noCliticHidesAWord();
    void attached_data();
    void attached();
    void tokens_data();
    void tokens();
    void survivesAnyText();
};

void SearchFormsTest::forms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"مدرسة"_s << u"مدرسه"_s;
    QTest::newRow("article") << u"المدرسة"_s << u"مدرسه"_s;
    QTest::newRow("short behind the article") << u"الدم"_s << u"الدم دم"_s;
    QTest::newRow("the name of God") << u"والله"_s << u"والله الله له"_s;
    QTest::newRow("and the") << u"والمدرسة"_s << u"والمدرسه مدرسه"_s;
    QTest::newRow("and in the") << u"وبالمدرسة"_s << u"وبالمدرسه بالمدرسه مدرسه"_s;
    QTest::newRow("contracted") << u"للمدرسة"_s << u"للمدرسه لمدرسه مدرسه"_s;
    QTest::newRow("to Lebanon") << u"للبنان"_s << u"للبنان لبنان بنان"_s;
    QTest::newRow("boy stays boy") << u"ولد"_s << u"ولد لد"_s;
    QTest::newRow("two letters") << u"في"_s << u"في"_s;
    QTest::newRow("one letter") << u"و"_s << u"و"_s;
    QTest::newRow("article alone") << u"ال"_s << u"ال"_s;
    QTest::newRow("article and a letter") << u"الس"_s << u"الس"_s;
    QTest::newRow("article twice") << u"الالتهاب"_s << u"تهاب"_s;
    QTest::newRow("Latin") << u"bull"_s << u"bull"_s;
}

void SearchFormsTest::forms()
{
    QFETCH(QString, word);
    const QString folded = text::fold(word);
    QStringList forms;
    for (const text::SearchForm &form : text::SearchForms(folded)) {
        forms += form.head.toString() + form.tail.toString();
    }
    QTEST(forms.join(u' '), "expected");
    QCOMPARE(text::searchForm(folded).toString(), forms.first());
}

void SearchFormsTest::noCliticHidesAWord_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"حلب"_s, u"مدرسة"_s, u"دم"_s, u"لد"_s, u"أب"_s, u"لجنة"_s, u"التهاب"_s,
                                u"الله"_s, u"بلد"_s, u"ولد"_s, u"فلسطين"_s, u"كلب"_s, u"المدرسة"_s, u"إدلب"_s,
                                u"لبنان"_s, u"والدة"_s, u"ألغام"_s, u"مُستَشفى"_s, u"الـمدينة"_s}) {
        QTest::newRow(qPrintable(word)) << word;
    }
}

void SearchFormsTest::noCliticHidesAWord()
{
    QFETCH(QString, word);
    const QString folded = text::fold(word);
    const QString wanted = text::searchForm(folded).toString();
    QStringList heads;
    for (const QString &conjunction : {QString(), u"و"_s, u"ف"_s}) {
        for (const QString &rest :
             {QString(), u"ب"_s, u"ل"_s, u"ك"_s, u"ال"_s, u"بال"_s, u"كال"_s, u"لل"_s}) {
            heads += conjunction + rest;
        }
    }
    for (const QString &head : heads) {
        const QString whole = text::fold(QString(head + word));
        QVERIFY2(text::SearchForms(whole).contains(wanted), qPrintable(whole));
        QVERIFY2(text::SearchForms(whole).hasPrefix(wanted.left(2)), qPrintable(whole));
        QVERIFY2(text::isAttached(head), qPrintable(head));
    }
}

void SearchFormsTest::attached_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("and by the") << u"وبال"_s << true;
    QTest::newRow("by and") << u"بو"_s << false;
    QTest::newRow("a letter") << u"م"_s << false;
    QTest::newRow("part of the article") << u"ا"_s << false;
    QTest::newRow("twice") << u"بب"_s << false;
}

void SearchFormsTest::attached()
{
    QFETCH(QString, head);
    QTEST(text::isAttached(head), "expected");
}

void SearchFormsTest::tokens_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words and signs") << u"قُتِل ٢٥، «مدنيّاً»!"_s << u"قتل 25 مدنيا"_s;
    QTest::newRow("forms") << u"بالمدرسة و"_s << u"بالمدرسه|مدرسه و"_s;
    QTest::newRow("thousands") << u"١٬٥٠٠"_s << u"1,500|1500|500"_s;
    QTest::newRow("dotted date") << u"15.11.2021"_s << u"15.11.2021|15112021|15|11|2021"_s;
    QTest::newRow("nothing") << u" ،؟!\n"_s << QString();
    QTest::newRow("tatweel and RLM") << u"الـمـ\u200Fدينة"_s << u"مدينه"_s;
}

void SearchFormsTest::tokens()
{
    QFETCH(QString, body);
    QTEST(QString::fromUtf8(text::searchTokens(body)), "expected");
}

void SearchFormsTest::survivesAnyText()
{
    tests::RandomText random(11);
    for (int round = 0; round < 3000; ++round) {
        const QString body = random.text(60);
        const QByteArray tokens = text::searchTokens(body);
        QVERIFY(!tokens.startsWith(' ') && !tokens.endsWith('|') && !tokens.contains("  "));
        QCOMPARE(text::searchTokens(body), tokens);
    }
}

QTEST_APPLESS_MAIN(SearchFormsTest)
#include "searchforms_test.moc"
