// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfinder.h"

#include "namesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class PersonFinderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsTheRole();

private:
    tests::NamesFixture m_names;
};

void PersonFinderTest::finds_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("persons");
    const auto row = [](const char *name, const char *body, const char *persons) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(persons);
    };
    row("given and family", "شارك خالد البيطار في اللقاء.", "خالد البيطار");
    row("family that is a word elsewhere", "قال الطبيب خليل الساحلي لوكالة محلية إن الحال صعبة.",
        "خليل الساحلي");
    row("three parts", "قُتل محمود سالم الخطيب أمس.", "محمود سالم الخطيب");
    row("servant of", "التقى عبد الرحمن العمر الوفد.", "عبد الرحمن العمر");
    row("kunya", "قال القيادي أبو سليم الشامي إنه باق.", "أبو سليم الشامي");
    row("son of", "وصل راشد بن ناصر إلى المدينة.", "راشد بن ناصر");
    row("title and nation", "قال الرئيس الكيني ويليام روتو اليوم.", "ويليام روتو");
    row("short form", "تحدث سامر العيسى مطولاً. وأضاف العيسى أنه متفائل.", "سامر العيسى | العيسى");
    row("whatever stands before بن", "حضر الوقاص بن راشد الحفل.", "الوقاص بن راشد");
    row("a long chain", "روى سالم بن عامر بن زيد بن كعب الخبر.", "سالم بن عامر بن زيد بن كعب");
    row("the chain ends at a word", "بويع عمر بن سالم كرم الله وجهه.", "عمر بن سالم");
    row("compound with الدين", "أقام حسام الدين في القلعة.", "حسام الدين");
    row("regnal name", "أمر الخليفة المستضيء بأمر الله ببناء الجسر.", "المستضيء بأمر الله");
    row("regnal number", "توج إدوارد السابع ملكاً.", "إدوارد السابع");
    row("cue", "أعلنت الشرطة مقتل هوشنك في الاشتباك.", "هوشنك");
    row("one word in apposition", "أعلن المدرب سكوفيتش التشكيلة.", "سكوفيتش");
    row("complement of a title", "انتقل لاعب سكوفيتش إلى ناد آخر.", "");
    row("foreign particle", "سافر المبعوث دي ميستورا إلى جنيف.", "دي ميستورا");
    row("law named after someone", "درس الطلاب قانون نيوتن أمس.", "");
    row("verb with its object", "شرح سامر القصة ثم أعاد قصتها.", "");
    row("given name of a ruler", "وصل رئيس الوزراء أبي أحمد. وكان أبي قد اعتذر.", "أبي أحمد | أبي");
    row("word that is a speaker's name", "زار رئيس البرلمان نبيه بري المدينة.\nبري: لا حل قريباً.",
        "نبيه بري | بري");
    row("the same word elsewhere", "زار رئيس البرلمان نبيه بري المدينة بطريق بري قصير.", "نبيه بري");
    row("family without its article", "أصيب خالد ناطور بجروح.", "خالد ناطور");
    row("next name behind و", "التقى كارلوس وسامر العيسى.", "كارلوس | سامر العيسى");
    row("Tuareg son", "وصل بلال أغ شريف إلى كيدال.", "بلال أغ شريف");
    row("nation behind a name", "فاز ماركو الإيطالي بالسباق.", "ماركو");
    row("clause word and verb", "قال إن سيعود غداً.", "");
    row("title without a name", "قال الرئيس خلال الاجتماع إن الوضع جيد.", "");
    row("family is no person", "نزحت عائلة كبيرة.", "");
    row("adjectives", "كان كريم الضيافة سعيد الحظ.", "");
    row("empty", "", "");
    row("title at the end", "جاء الشيخ", "");
    row("particle at the end", "رأيت أبو", "");
}

void PersonFinderTest::finds()
{
    QFETCH(QString, body);
    QFETCH(QString, persons);
    QCOMPARE(m_names.names(body, domain::MentionKind::Person), persons);
}

void PersonFinderTest::keepsTheRole()
{
    const auto analysis = m_names.analyse(u"استقبل وزير الدفاع العميد سامر العيسى الوفد."_s);
    const auto person =
        std::find_if(analysis.mentions.begin(), analysis.mentions.end(),
                     [](const domain::Mention &mention) { return mention.person() != nullptr; });
    QVERIFY(person != analysis.mentions.end());
    QCOMPARE(person->person()->role, u"وزير الدفاع العميد"_s);
}

QTEST_APPLESS_MAIN(PersonFinderTest)
#include "personfinder_test.moc"
