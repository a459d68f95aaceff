// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class FigureFinderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void growsLinearly();

private:
    test::FigureReading m_reading;
};

void FigureFinderTest::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    // Verb first, noun first, passive, participle.
    row("verb first", u"قتل ثلاثة مدنيين في قصف على البلدة."_s, u"ثلاثة مدنيين: killed civilian 3"_s);
    row("noun first", u"قال الأهالي إن 7 عمال قتلوا في المنجم."_s, u"7 عمال: killed worker 7"_s);
    row("adjunct between", u"قتل في الهجوم على القرية ما لا يقل عن 12 جندياً."_s,
        u"ما لا يقل عن 12 جندياً: killed soldier at_least 12"_s);
    row("masdar", u"أدى الانفجار إلى مقتل 9 أشخاص."_s, u"9 أشخاص: killed person 9"_s);
    row("two halves", u"لقي أربعة صيادين مصرعهم قبالة الساحل."_s, u"أربعة صيادين: killed worker 4"_s);
    row("outcome noun", u"أوقع الهجوم 15 قتيلاً و20 جريحاً."_s,
        u"15 قتيلاً: killed person 15 | 20 جريحاً: injured person 20"_s);
    row("active with doer", u"قتل مسلحون ثلاثة مزارعين قرب النهر."_s, u"ثلاثة مزارعين: killed farmer 3"_s);
    row("relative clause between", u"وأكد المتحدث أن 4 جنود، لم تعرف أسماؤهم بعد، قتلوا في الكمين."_s,
        u"4 جنود: killed soldier 4"_s);
    row("abducted women", u"خطف المسلحون ست نساء من القرية."_s, u"ست نساء: abducted woman 6"_s);
    row("released", u"أفرجت السلطات عن 30 معتقلاً."_s, u"30 معتقلاً: released detainee 30"_s);
    row("displaced family", u"نزحت 50 عائلة من الحي."_s, u"50 عائلة: families displaced family 50"_s);
    // Number forms.
    row("dual", u"إصابة طفلين برصاص طائش."_s, u"طفلين: injured child 2"_s);
    row("singular", u"مقتل شاب في اشتباك."_s, u"شاب: killed youth 1"_s);
    row("plural without number", u"سقوط قتلى وجرحى في الانفجار."_s,
        u"قتلى: killed person unspecified_plural | جرحى: injured person unspecified_plural"_s);
    row("vague", u"أصيب عشرات المتظاهرين بالاختناق."_s, u"عشرات المتظاهرين: injured person vague"_s);
    row("behind the noun", u"قتل خمسة رجال على الأقل."_s, u"خمسة رجال على الأقل: killed man at_least 5"_s);
    row("about", u"إصابة نحو 40 عاملاً."_s, u"نحو 40 عاملاً: injured worker about 40"_s);
    row("number behind", u"استشهاد مسعفين اثنين."_s, u"مسعفين اثنين: killed medic 2"_s);
    row("pair of words", u"إنقاذ 86 طفلاً وطفلة."_s, u"86 طفلاً وطفلة: rescued child 86"_s);
    row("killed and injured at once", u"سقط 30 شخصاً بين قتيل وجريح."_s,
        u"30 شخصاً: killed+injured person 30"_s);
    row("one of", u"مقتل أحد المسعفين."_s, u"أحد المسعفين: killed medic 1"_s);
    row("of a force", u"مقتل 26 من قوات النظام وإصابة 4 من الشرطة."_s,
        u"26 من قوات النظام: killed soldier 26 | 4 من الشرطة: injured police 4"_s);
    row("cases", u"وثقت الشبكة 172 حالة اعتقال تعسفي."_s, u"172 حالة اعتقال تعسفي: detained person 172"_s);
    row("halves of an arrest", u"تعرض ثلاثة صحفيين للاعتقال."_s, u"ثلاثة صحفيين: detained journalist 3"_s);
    // Elision.
    row("others", u"مقتل 3 مدنيين وإصابة 5 آخرين."_s,
        u"3 مدنيين: killed civilian 3 | 5 آخرين: injured civilian 5"_s);
    row("bare number", u"قتل 10 طلاب وجرح 18."_s, u"10 طلاب: killed student 10 | 18: injured student 18"_s);
    // Relations.
    row("breakdown", u"مقتل 20 شخصاً بينهم 6 أطفال وامرأتان."_s,
        u"20 شخصاً: killed person 20 | 6 أطفال: killed child 6 {part_of>0} | "
        "امرأتان: killed woman 2 {part_of>0}"_s);
    row("addition", u"مقتل 8 أشخاص، بالإضافة إلى شرطيين اثنين."_s,
        u"8 أشخاص: killed person 8 | شرطيين اثنين: killed police 2 {in_addition_to>0}"_s);
    row("division", u"سقط 10 قتلى: 6 جنود و4 مدنيين."_s,
        u"10 قتلى: killed person 10 | 6 جنود: killed soldier 6 {component_of>0} | "
        "4 مدنيين: killed civilian 4 {component_of>0}"_s);
    row("share", u"إصابة 25 شخصاً معظمهم أطفال."_s,
        u"25 شخصاً: injured person 25 | معظمهم أطفال: injured child vague {part_of>0}"_s);
    // Attacks are counted, nobody is harmed by the count.
    row("attacks", u"شن الطيران ست غارات جوية على الجبل."_s, u"ست غارات جوية: events 6"_s);
    row("munitions", u"سقطت ثلاث قذائف على الحي."_s, u"ثلاث قذائف: munitions 3"_s);
    // Traps: nothing to count.
    for (const auto &[name, body] : std::initializer_list<std::pair<const char *, QString>>{
             {"age", u"يبلغ الرجل من العمر 45 عاماً."_s},
             {"distance", u"تقع القرية على بعد 12 كيلومتراً من الحدود."_s},
             {"crowd", u"تظاهر 500 شخص أمام المبنى."_s},
             {"ransom", u"طلب الخاطفون مبلغ 20 ألف دولار."_s},
             {"votes", u"حصل المرشح على 120 صوتاً."_s},
             {"anaphor", u"نقل الجرحى إلى المستشفى ودفن القتلى."_s},
             {"one named person", u"مقتل حسان في الحادث."_s},
             {"people at risk", u"يحتاج ملايين السوريين إلى المساعدة."_s},
             {"a ship's flag", u"رست سفينة إنقاذ إيطالية في الميناء."_s},
             {"his children", u"مقتل حسان، أب ل 5 أولاد."_s},
             {"illness", u"أصيب 40 شخصاً بالكوليرا."_s},
             {"mines removed", u"أعلن الجيش إزالة 46 لغماً."_s},
             {"houses", u"دمر القصف 14 منزلاً وثلاث سيارات."_s},
             {"empty", QString()}}) {
        QTest::newRow(name) << body << QString();
    }
}

void FigureFinderTest::reads()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(m_reading.read(body), expected);
}

// 10,000 figures in one sentence cost about twice what 5,000 do.
void FigureFinderTest::growsLinearly()
{
    const auto cost = [this](int count) {
        const QString body = u"قتل 3 مدنيين وأصيب 5 آخرون بينهم طفل، "_s.repeated(count / 3);
        QElapsedTimer timer;
        timer.start();
        const qsizetype found = m_reading.figures(body).size();
        return std::pair(timer.nsecsElapsed(), found);
    };
    cost(1000);
    const auto [half, some] = cost(5000);
    const auto [whole, all] = cost(10000);
    QVERIFY(all > 9000 && some > 4500);
    QVERIFY2(whole < half * 4, qPrintable(u"%1 then %2 ns"_s.arg(half).arg(whole)));
}

QTEST_APPLESS_MAIN(FigureFinderTest)
#include "figurefinder_test.moc"
