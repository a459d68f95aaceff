// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfinder.h"

#include "lexiconbuilder.h"
#include "sentencesplitter.h"
#include "shown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class NumberFinderTest final : public QObject
{
    Q_OBJECT
public:
    NumberFinderTest();

private Q_SLOTS:
    void reads_data();
    void reads();
    void marksQualifiers();
    void staysLinear();

private:
    QList<extract::NumberPhrase> find(const QString &body) const;

    std::shared_ptr<const extract::Lexicon> m_lexicon;
};

NumberFinderTest::NumberFinderTest()
{
    extract::LexiconBuilder builder;
    builder.addDirectory(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar"));
    m_lexicon = builder.build();
}

QList<extract::NumberPhrase> NumberFinderTest::find(const QString &body) const
{
    const text::SentenceSplitter splitter({});
    const extract::AnnotatedText text(body, *m_lexicon, splitter.split(body));
    extract::Draft draft{text, {}};
    extract::NumberFinder(*m_lexicon).find(draft);
    return {draft.numbers.begin(), draft.numbers.end()};
}

void NumberFinderTest::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("digits", u"قتل 3 وجرح ٤٥ وفقد ۶ أشخاص"_s, u"3=3|٤٥=45|۶=6"_s);
    row("thousands", u"نزح 3,000 و12.345.678 و1.234 شخص"_s, u"3,000=3000|12.345.678=12345678|1.234=1234"_s);
    row("Arabic signs", u"١٬٥٠٠ و٢٫٥ و٪٤٠"_s, u"١٬٥٠٠=1500|٢٫٥=2.5|٤٠=40 percent"_s);
    row("decimals", u"بنسبة 12,5 أو 0.770"_s, u"12,5=12.5|0.770=0.77"_s);
    row("minus", u"الحرارة -5 درجات"_s, u"-5=-5"_s);
    row("minus word", u"سالب سبع درجات"_s, u"سالب سبع=-7"_s);
    row("units", u"خمسة رجال وثلاث نساء"_s, u"خمسة=5|ثلاث=3"_s);
    row("haa", u"خمسه رجال"_s, u"خمسه=5"_s);
    row("teens", u"أحد عشر رجلاً واثنتا عشرة امرأة"_s, u"أحد عشر=11|اثنتا عشرة=12"_s);
    row("one of is no number", u"قال أحد السكان"_s, u""_s);
    row("tens", u"قتل خمسة وعشرون شخصاً"_s, u"خمسة وعشرون=25"_s);
    row("spaced waw", u"خمسة و عشرون"_s, u"خمسة و عشرون=25"_s);
    row("hundreds joined", u"ثلاثمئة وخمسون، خمسمائة"_s, u"ثلاثمئة وخمسون=350|خمسمائة=500"_s);
    row("hundreds apart", u"ست مائة جندي"_s, u"ست مائة=600"_s);
    row("spellings of hundred", u"مئة ومائة ومايه"_s, u"مئة=100|مائة=100|مايه=100"_s);
    row("compound", u"مئة وخمسة وعشرون ألفاً وثلاثمئة وأربعة"_s,
        u"مئة وخمسة وعشرون ألفاً وثلاثمئة وأربعة=125304"_s);
    row("construct dual", u"قتل مئتا شخص ومائتي ألف"_s, u"مئتا=200|مائتي ألف=200000"_s);
    row("dual thousand", u"ألفا شخص وألفين وألفاً"_s, u"ألفا=2000|ألفين=2000|ألفاً=1000"_s);
    row("mixed", u"3 آلاف و1.5 مليون و2 مليار"_s, u"3 آلاف=3000|1.5 مليون=1500000|2 مليار=2000000000"_s);
    row("mixed compound", u"مليون و200 ألف نازح"_s, u"مليون و200 ألف=1200000"_s);
    row("not one number", u"قتل ثلاثة آلاف وعشرون ألف جريح"_s, u"ثلاثة آلاف=3000|عشرون ألف=20000"_s);
    row("two units", u"خمسة وستة"_s, u"خمسة=5|ستة=6"_s);
    row("half", u"مليون ونصف المليون نازح"_s, u"مليون ونصف المليون=1500000"_s);
    row("shares", u"نصف السكان وثلاثة أرباع البيوت"_s, u"نصف=0.5|ثلاثة أرباع=0.75"_s);
    row("spoken decimal", u"اثنان فاصلة خمسة وعشرون"_s, u"اثنان فاصلة خمسة وعشرون=2.25"_s);
    row("percent", u"40 في المئة و30% وخمسون بالمئة"_s, u"40=40 percent|30=30 percent|خمسون=50 percent"_s);
    row("ordinals", u"الثالث والعشرين والرابعة عشرة والحادي عشر"_s,
        u"الثالث والعشرين=23 ordinal|الرابعة عشرة=14 ordinal|الحادي عشر=11 ordinal"_s);
    row("ordinal digits", u"الجولة الـ17"_s, u"17=17 ordinal"_s);
    row("more than", u"أكثر من 130 شخصاً وما يزيد على مئة"_s, u"130=130 more_than|مئة=100 more_than"_s);
    row("at least", u"ما لا يقل عن 12 و5 على الأقل"_s, u"12=12 at_least|5=5 at_least"_s);
    row("upper bounds", u"أقل من 10 ولا يتجاوز 20"_s, u"10=10 less_than|20=20 at_most"_s);
    row("about", u"نحو 30 وحوالي خمسين وقرابة الـ40"_s, u"30=30 about|خمسين=50 about|40=40 about"_s);
    row("ranges", u"بين 10 و15، من 5 إلى 7، 20-25، خمسة أو ستة"_s,
        u"10 و15=10..15 range|5 إلى 7=5..7 range|20-25=20..25 range|خمسة أو ستة=5..6 range"_s);
    row("range shares its scale", u"بين 3 و5 آلاف"_s, u"3 و5 آلاف=3000..5000 range"_s);
    row("a change is no range", u"ارتفعت الحصيلة من 10 إلى 12"_s, u"10=10|12=12"_s);
    row("score is no range", u"فاز 3-2"_s, u"3=3|2=2"_s);
    row("vague", u"عشرات الجرحى ومئات الآلاف وبضعة أشخاص وعدد من المدنيين"_s,
        u"عشرات=.. vague|مئات الآلاف=.. vague|بضعة=.. vague|عدد من=.. vague"_s);
    row("clitics", u"بخمسة جنود ولثلاثين"_s, u"خمسة=5|ثلاثين=30"_s);
    row("weekday is no number", u"يوم الاثنين"_s, u""_s);
    row("Latin names", u"طائرة F16 وحرف x3"_s, u""_s);
    row("no quantity", u"15.11.2021"_s, u""_s);
    row("400 digits", QString(400, u'7'), u""_s);
    row("1,500 digits", QString(1500, u'7'), u""_s);
    row("empty", u""_s, u""_s);
}

void NumberFinderTest::reads()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QStringList found;
    for (const extract::NumberPhrase &number : find(body)) {
        found += tests::shown(number, body);
    }
    QCOMPARE(found.join(u'|'), expected);
}

void NumberFinderTest::marksQualifiers()
{
    const auto numbers = find(u"قتل أكثر من 130 شخصاً و5 على الأقل وبين 10 و15"_s);
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(numbers[0].qualifierFirst, 1);
    QCOMPARE(numbers[0].first, 3);
    QCOMPARE(numbers[1].qualifierEnd, 9);
    QVERIFY(numbers[2].qualifierFirst < numbers[2].first);
}

void NumberFinderTest::staysLinear()
{
    QString body;
    for (int i = 0; i < 10000; ++i) {
        body += u"وخمسة وعشرون ألفاً و"_s + QString::number(i);
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(find(body).size() > 10000);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_APPLESS_MAIN(NumberFinderTest)
#include "numberfinder_test.moc"
