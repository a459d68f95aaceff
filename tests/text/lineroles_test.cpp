// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineroles.h"

#include "lineshape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

const QString Lead =
    u"قُتل ثلاثة مدنيين بينهم طفلة وأصيب سبعة آخرون جراء قصف مدفعي طال سوقاً شعبية في بلدة الزيتون بريف "
    u"المدينة صباح الأحد، وفق مصادر محلية."_s;
const QString More =
    u"وقالت المصادر إن فرق الإسعاف نقلت الجرحى إلى مشفى قريب، وإن القصف تجدد بعد ساعة على أطراف البلدة."_s;

} // namespace

class LineRolesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roles_data();
    void roles();
};

// One letter a line: T title, S summary, H heading, B body, C caption, Y byline.
void LineRolesTest::roles_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("roles");
    const QString title = u"ثلاثة قتلى بقصف على بلدة الزيتون"_s;
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("one line") << QStringList{title} << u"B"_s;
    QTest::newRow("title and body") << QStringList{title, Lead, More} << u"TBB"_s;
    QTest::newRow("no title") << QStringList{Lead, More} << u"BB"_s;
    QTest::newRow("title that asks") << QStringList{u"من قصف السوق؟"_s, Lead, More} << u"TBB"_s;
    QTest::newRow("agency and town") << QStringList{title, u"وكالة السهل – الزيتون"_s, Lead, More}
                                     << u"TYBB"_s;
    QTest::newRow("name and outlet") << QStringList{title, u"سليم الحاج/ وكالة السهل"_s, Lead, More}
                                     << u"TYBB"_s;
    QTest::newRow("tatweel as a dash") << QStringList{title, u"سليم الحاج ـ السهل"_s, Lead} << u"TYB"_s;
    QTest::newRow("outlet and date") << QStringList{title, u"صحيفة السهل"_s, u"21/02/2022"_s, Lead, More}
                                     << u"TYYBB"_s;
    QTest::newRow("date above the title")
        << QStringList{u"الأحد 3 آذار 2024"_s, title, Lead, More} << u"YTBB"_s;
    QTest::newRow("date in eastern digits")
        << QStringList{title, u"الاثنين, ٧ نوفمبر ٢٠٢٢, ١٣:٥٠"_s, Lead} << u"TYB"_s;
    QTest::newRow("second headline") << QStringList{title, u"القصف تجدد على السوق بعد ساعة واحدة"_s, Lead,
                                                    More}
                                     << u"TSBB"_s;
    QTest::newRow("standfirst") << QStringList{
        title, u"قصف مدفعي طال سوقاً شعبية في بلدة الزيتون صباح الأحد."_s, Lead,
        More} << u"TSBB"_s;
    QTest::newRow("a first paragraph is no standfirst") << QStringList{title, Lead, More} << u"TBB"_s;
    QTest::newRow("caption with credit")
        << QStringList{title, u"آثار القصف على السوق الشعبية في الزيتون (أ ف ب)"_s, Lead, More} << u"TCBB"_s;
    QTest::newRow("caption with copyright")
        << QStringList{title, Lead, u"© سوق الزيتون"_s, More} << u"TBCB"_s;
    QTest::newRow("caption between asterisks")
        << QStringList{title, Lead, u"*يظهر المقطع أثر القذيفة في السوق*"_s, More} << u"TBCB"_s;
    QTest::newRow("heading") << QStringList{title, Lead, u"شهود يروون"_s, More} << u"TBHB"_s;
    QTest::newRow("heading that asks") << QStringList{title, Lead, u"لماذا السوق؟"_s, More} << u"TBHB"_s;
    QTest::newRow("two headings") << QStringList{title, Lead, u"شهود"_s, u"روايات من السوق"_s, More}
                                  << u"TBHHB"_s;
    QTest::newRow("a colon leads in, a list follows")
        << QStringList{title, Lead, u"أسماء القتلى:"_s, u"سليم الحاج"_s, u"مريم الحاج"_s, u"ندى الحاج"_s}
        << u"TBBBBB"_s;
    QTest::newRow("a form") << QStringList{title, u"الموقع: الزيتون (ريف المدينة)"_s, u"القتلى: ثلاثة"_s,
                                           u"الجرحى: سبعة"_s}
                            << u"TBBB"_s;
    QTest::newRow("lines broken by hand")
        << QStringList{title, u"قُتل ثلاثة مدنيين بينهم طفلة وأصيب سبعة"_s, u"آخرون جراء قصف مدفعي طال سوقاً"_s,
                       u"شعبية في بلدة الزيتون."_s}
        << u"TBBB"_s;
    QTest::newRow("signed at the end") << QStringList{title, Lead, More, u"وكالة السهل/ ر ن"_s} << u"TBBY"_s;
    QTest::newRow("signed in dashes") << QStringList{title, Lead, More, u"-السهل-"_s} << u"TBBY"_s;
    QTest::newRow("cut short at the end")
        << QStringList{title, Lead, u"ولم تعلن أي جهة بعد أي"_s} << u"TBB"_s;
    QTest::newRow("only dates") << QStringList{u"2022-01-03"_s, u"2022-01-04"_s} << u"YY"_s;
}

void LineRolesTest::roles()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, roles);
    const QString body = lines.join(u'\n');
    std::vector<domain::TextSpan> spans;
    int begin = 0;
    for (const QString &line : lines) {
        spans.push_back({begin, begin + static_cast<int>(line.size())});
        begin += static_cast<int>(line.size()) + 1;
    }
    QString found;
    for (const domain::SentenceRole role : text::rolesOfLines(body, spans)) {
        found += u"TSHBCY"_s.at(static_cast<int>(role));
    }
    QCOMPARE(found, roles);
}

QTEST_APPLESS_MAIN(LineRolesTest)
#include "lineroles_test.moc"
