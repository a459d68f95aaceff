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
    row("three parts", "قُتل محمود سالم الخطيب أمس.", "محمود سالم الخطيب");
    row("servant of", "التقى عبد الرحمن العمر الوفد.", "عبد الرحمن العمر");
    row("kunya", "قال القيادي أبو سليم الشامي إنه باق.", "أبو سليم الشامي");
    row("son of", "وصل راشد بن ناصر إلى المدينة.", "راشد بن ناصر");
    row("title and nation", "قال الرئيس الكيني ويليام روتو اليوم.", "ويليام روتو");
    row("short form", "تحدث سامر العيسى مطولاً. وأضاف العيسى أنه متفائل.", "سامر العيسى | العيسى");
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
