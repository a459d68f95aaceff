// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefinder.h"

#include "namesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class PlaceFinderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void marksNear();
    void keepsEventsApart();

private:
    tests::NamesFixture m_names;
};

void PlaceFinderTest::finds_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char *body, const char *places) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(places);
    };
    row("bare", "وصلت القافلة إلى حلب صباحاً.", "حلب");
    row("part words without end name nothing", "جبل جبل جبل جبل جبل جبل جبل جبل", "");
    row("proclitics stay out", "بحلب ولحمص وإدلب.", "حلب | حمص | إدلب");
    row("head", "نزحت عائلات من مدينة الباب.", "مدينة الباب");
    row("unknown behind a strong head", "سقطت قذيفة على قرية زرنفيل ليلاً.", "قرية زرنفيل");
    row("adjective is no name", "دخل الجنود قرية صغيرة ثم غادروا.", "");
    row("nisba behind a head is no name", "زار الوفد مدينة لبنانية.", "");
    row("countryside", "طال القصف ريف إدلب الجنوبي.", "ريف إدلب الجنوبي | +إدلب");
    row("direction", "تستمر الغارات على شمال غربي سوريا.", "شمال غربي سوريا | +سوريا");
    row("direction and head", "وقع الانفجار جنوب مدينة الحسكة.", "جنوب مدينة الحسكة | +مدينة الحسكة");
    row("land and nisba", "عاد الهدوء إلى الشمال السوري.", "الشمال السوري");
    row("dual head", "انسحبت من مدينتي سراقب وأريحا.", "مدينتي سراقب وأريحا | +سراقب | +أريحا");
    row("plural head", "طال القصف بلدات البارة وكنصفرة وبليون.", "البارة | كنصفرة | بليون");
    row("quoted", "استهدف القصف قرية “عين زارة” أمس.", "قرية “عين زارة”");
    row("site", "أقلعت الطائرة من مطار حلب الدولي.", "مطار حلب الدولي | +حلب");
    row("border", "أُغلقت الحدود السورية التركية.", "الحدود السورية التركية");
    row("nisba alone", "قال الوفد الروسي إن السلطات التركية وافقت.", "");
    row("country's parts", "هطل المطر في إدلب السورية.", "إدلب السورية");
    row("bare words", "شمال البلاد ووسط المنطقة والعاصمة.", "");
    row("marks", "\u200fفي حَلَب، وَحِمْص.", "حَلَب | حِمْص");
    row("hashtag", "قصف على #حلب الآن", "حلب");
    row("hashtag of a whole name", "سيول في #حفر_الباطن الآن", "حفر_الباطن");
    row("hashtag that is no name", "ارتفع منسوب المياه في مأدبا #سيول_الأردن", "مأدبا");
    row("hashtag alone names the place", "اللهم سلّم #حريق_حمص", "حمص");
    row("a word with a tanwin", "هدم القصف بيوتاً ومدرسة.", "");
    row("a particle that is part of the word", "باتوا ليلتهم قرب سبيلا قديم ينتظرون لقاح الأطفال.", "");
    row("the word of a door", "أبقى الحارس الباب مفتوحاً.", "");
    row("the town of that word", "نزحوا من الباب إلى إدلب.", "الباب | إدلب");
    row("a verb that is a town too", "كانت القذائف تدمر البيوت.", "");
    row("the town of the verb", "استعادت القوات تدمر بعد حصار.", "تدمر");
    row("a word with its land", "انفجر لغم في الخمس الليبية.", "الخمس الليبية");
    row("a word with its seat", "انقطعت الطرق إلى الأبيض عاصمة شمال كردفان.",
        "الأبيض | شمال كردفان | +كردفان");
    row("an adjective behind its noun", "هاجر الأطباء المهرة.", "");
    row("empty", "", "");
    row("head at the end", "وصلوا إلى مدينة", "");
    row("open quotation", "في قرية “", "");
}

void PlaceFinderTest::finds()
{
    QFETCH(QString, body);
    QFETCH(QString, places);
    QCOMPARE(m_names.names(body, domain::MentionKind::Place), places);
}

void PlaceFinderTest::marksNear()
{
    const auto analysis = m_names.analyse(u"سقطت قذيفة في محيط مدينة سرمين، وأخرى في بنش."_s);
    QCOMPARE(analysis.mentions.size(), 2);
    QVERIFY(analysis.mentions.at(0).place()->near);
    QVERIFY(!analysis.mentions.at(1).place()->near);
}

void PlaceFinderTest::keepsEventsApart()
{
    const QString body = u"رحبت الدول باتفاق سوتشي وباجتماعات “أستانا”."_s;
    QCOMPARE(m_names.names(body, domain::MentionKind::Event), u"اتفاق سوتشي | اجتماعات “أستانا”"_s);
    QCOMPARE(m_names.names(body, domain::MentionKind::Place), u"+سوتشي | +أستانا"_s);
}

QTEST_APPLESS_MAIN(PlaceFinderTest)
#include "placefinder_test.moc"
