// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationfinder.h"

#include "namesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class OrganisationFinderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void codesActors_data();
    void codesActors();

private:
    tests::NamesFixture m_names;
};

void OrganisationFinderTest::finds_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("organisations");
    const auto row = [](const char *name, const char *body, const char *organisations) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(organisations);
    };
    row("foreign word behind a head", "تخرج في معهد كرونفلد قبل عام.", "معهد كرونفلد");
    row("Latin word behind a head", "سحبت شركة Zentrix منتجها.", "شركة Zentrix");
    row("ruler's name", "زار الوفد جامعة الملك فيصل.", "جامعة الملك فيصل");
    row("kunya", "تبنت كتيبة أبو عمارة الهجوم.", "كتيبة أبو عمارة");
    row("unknown purpose with its pair", "حذرت الجماعة السلفية للتبشير والجهاد من الرد.",
        "الجماعة السلفية للتبشير والجهاد");
    row("what a body is to do", "دعا الاتحاد الأوروبي للعمل على حل.", "الاتحاد الأوروبي");
    row("members of a doubtful name", "اعتقل الجيش الأمريكي قادة القاعدة.", "الجيش الأمريكي | القاعدة");
    row("base, not the group", "وصل الجنود إلى القاعدة القريبة.", "");
    row("press in front", "وفق مراسل الجزيرة فإن الطريق مغلق.", "الجزيرة");
    row("region of the same name", "عاد الأهالي إلى الجزيرة السورية.", "");
    row("no body: traffic", "توقفت حركة السير في الشارع.", "");
    row("no body: mains", "تضررت شبكة المياه في الحي.", "");
    row("an indefinite agency", "أفادت شبكة أنباء سورية بذلك.", "");
    row("listed", "وثقت الشبكة السورية لحقوق الإنسان الحادثة.", "الشبكة السورية لحقوق الإنسان");
    row("article behind ل", "قال بيان للدفاع المدني السوري.", "لدفاع المدني السوري");
    row("ministry", "أعلنت وزارة الصحة اللبنانية الحصيلة.", "وزارة الصحة اللبنانية");
    row("two portfolios", "قالت وزارة الصحة والسكان ذلك.", "وزارة الصحة والسكان");
    row("army of a nation", "تقدم الجيش التشادي فجراً.", "الجيش التشادي");
    row("army of a place", "انسحب جيش النيجر من البلدة.", "جيش النيجر");
    row("quoted", "نقلت وكالة “نبأ اليوم” المحلية الخبر.", "وكالة “نبأ اليوم” المحلية");
    row("purpose", "قالت المنظمة العربية لحقوق الإنسان ذلك.", "المنظمة العربية لحقوق الإنسان");
    row("designation", "قصفت قوات النظام البلدة.", "قوات النظام");
    row("bare head", "منعت السلطات الدخول.", "السلطات");
    row("short form of a body named before", "رصدت هيئة الإغاثة الوضع. وقالت الهيئة إنه صعب.",
        "هيئة الإغاثة | الهيئة");
    row("definite head without a body", "زاد عدد اللجان، وقالت الهيئة إنها بخير.", "");
    row("photo credit", "طفل في خيمة (أ ف ب)", "أ ف ب");
    row("common nouns", "قال ناشطون ومسلحون ومصادر محلية.", "");
    row("weapons", "حلّقت الطائرات الحربية فوق المدينة.", "");
    row("aircraft of nobody", "المجتمع الدولي قلق.", "");
    row("empty", "", "");
    row("head at the end", "قالت وزارة", "");
}

void OrganisationFinderTest::finds()
{
    QFETCH(QString, body);
    QFETCH(QString, organisations);
    QCOMPARE(m_names.names(body, domain::MentionKind::Organisation), organisations);
}

void OrganisationFinderTest::codesActors_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("actor");
    QTest::newRow("listed") << u"هاجمت قسد الحاجز."_s << u"SDF"_s;
    QTest::newRow("by nation") << u"تقدم الجيش التشادي فجراً."_s << u"TCD_MIL"_s;
    QTest::newRow("government forces") << u"قصفت قوات النظام البلدة."_s << u"SYR_GOV"_s;
    QTest::newRow("head and listed name") << u"اعتقلت ميليشيا قسد شاباً."_s << u"SDF"_s;
    QTest::newRow("none") << u"منعت السلطات الدخول."_s << QString();
}

void OrganisationFinderTest::codesActors()
{
    QFETCH(QString, body);
    QFETCH(QString, actor);
    const auto analysis = m_names.analyse(body);
    QVERIFY(!analysis.mentions.isEmpty());
    QCOMPARE(analysis.mentions.front().organisation()->actor, actor);
}

QTEST_APPLESS_MAIN(OrganisationFinderTest)
#include "organisationfinder_test.moc"
