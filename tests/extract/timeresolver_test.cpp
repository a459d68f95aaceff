// SPDX-License-Identifier: GPL-3.0-or-later
#include "timefinder.h"
#include "timeresolver.h"

#include "lexiconbuilder.h"
#include "sentencesplitter.h"
#include "shown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

// The times of a text, found and resolved: extents, values, days, intervals, the inferred publication.
class TimeResolverTest final : public QObject
{
    Q_OBJECT
public:
    TimeResolverTest();

private Q_SLOTS:
    void values_data();
    void values();
    void unanchored_data();
    void unanchored();
    void days_data();
    void days();
    void noTimes_data();
    void noTimes();
    void intervals_data();
    void intervals();
    void infersPublication_data();
    void infersPublication();
    void namesItsRuleAndAnchor();
    void staysLinear();

private:
    struct Found {
        QStringList shown; // extent=value modifier
        QList<domain::TimeExpression> times;
        QStringList intervals;
        domain::InferredPublication publication;
    };
    Found find(const QString &body, QDate published) const;

    std::shared_ptr<const extract::Lexicon> m_lexicon;
    const QDate m_published{2021, 11, 5}; // a Friday
};

TimeResolverTest::TimeResolverTest()
{
    extract::LexiconBuilder builder;
    builder.addDirectory(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar"));
    m_lexicon = builder.build();
}

TimeResolverTest::Found TimeResolverTest::find(const QString &body, QDate published) const
{
    const text::SentenceSplitter splitter({});
    const extract::AnnotatedText text(body, *m_lexicon, splitter.split(body));
    extract::Draft draft{text, published};
    extract::TimeFinder(*m_lexicon).find(draft);
    extract::TimeResolver(*m_lexicon).resolve(draft);
    Found found;
    for (const extract::MentionDraft &mention : draft.mentions) {
        const domain::TimeExpression *time = mention.mention.time();
        found.shown += tests::shown(mention.mention, body);
        found.times += *time;
    }
    for (const domain::TimeInterval &interval : draft.intervals) {
        found.intervals += interval.span.in(body).toString();
    }
    found.publication = draft.inferredPublication;
    return found;
}

void TimeResolverTest::values_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("day month year", u"في 15 تشرين الأول 2020 وقع القصف"_s, u"15 تشرين الأول 2020=2020-10-15"_s);
    row("Egyptian month", u"منذ 3 مايو 2019م"_s, u"3 مايو 2019م=2019-05-03"_s);
    row("Maghreb month", u"يوم 7 غشت 2018"_s, u"يوم 7 غشت 2018=2018-08-07"_s);
    row("numbered kanun", u"في 8 كانون 2 عام 2015"_s, u"8 كانون 2 عام 2015=2015-01-08"_s);
    row("pair with slash", u"في 4 تموز/يوليو الماضي"_s, u"4 تموز/يوليو الماضي=2021-07-04"_s);
    row("pair in brackets", u"في 26 مارس (آذار) 2005 انفجرت"_s, u"26 مارس (آذار) 2005=2005-03-26"_s);
    row("pair side by side", u"حتى العاشر من مايو أيار"_s, u"العاشر من مايو أيار=2021-05-10"_s);
    row("ordinal words", u"في الثالث والعشرين من شهر شباط"_s, u"الثالث والعشرين من شهر شباط=2021-02-23"_s);
    row("of this month", u"في العاشر من الشهر الجاري"_s, u"العاشر من الشهر الجاري=2021-11-10"_s);
    row("numeric", u"بتاريخ 4/7/2023"_s, u"4/7/2023=2023-07-04"_s);
    row("numeric Arabic-Indic", u"بتاريخ ٤-٧-٢٠٢٣"_s, u"٤-٧-٢٠٢٣=2023-07-04"_s);
    row("numeric dotted", u"في 15.11.2020"_s, u"15.11.2020=2020-11-15"_s);
    row("numeric ISO", u"في 2020-03-09"_s, u"2020-03-09=2020-03-09"_s);
    row("numeric short", u"يوم 4/7 قصفوا"_s, u"يوم 4/7=2021-07-04"_s);
    row("Hijri", u"في 12 ربيع الأول 1443 هـ"_s, u"12 ربيع الأول 1443 هـ=2021-10-18"_s);
    row("Hijri and civil", u"في 12 ربيع الأول 1443هـ الموافق 18 تشرين الأول 2021م"_s,
        u"12 ربيع الأول 1443هـ الموافق 18 تشرين الأول 2021م=2021-10-18"_s);
    row("weekday with date", u"الخميس 19 يوليو 2012"_s, u"الخميس 19 يوليو 2012=2012-07-19"_s);
    row("month of year", u"في شهر أيلول من عام 2018"_s, u"شهر أيلول من عام 2018=2018-09"_s);
    row("bare month", u"منذ حزيران"_s, u"حزيران=2021-06"_s);
    row("last month by name", u"في كانون الأول الماضي"_s, u"كانون الأول الماضي=2020-12"_s);
    row("coming month", u"أواسط كانون الأول المقبل"_s, u"أواسط كانون الأول المقبل=2021-12 MID"_s);
    row("future clause", u"ستعقد الجولة في كانون الأول"_s, u"كانون الأول=2021-12"_s);
    row("edge of month", u"منذ مطلع حزيران، قصفوا"_s, u"مطلع حزيران=2021-06 START"_s);
    row("month of last year", u"في آذار من العام الماضي"_s, u"آذار من العام الماضي=2020-03"_s);
    row("year", u"منذ عام 2014 وسنة 2016"_s, u"عام 2014=2014|سنة 2016=2016"_s);
    row("bare year", u"في 2019 نزحوا"_s, u"2019=2019"_s);
    row("year in words", u"في عام ألفين وخمسة عشر"_s, u"عام ألفين وخمسة عشر=2015"_s);
    row("weekday past", u"قصفت الطائرات الأربعاء البلدة"_s, u"الأربعاء=2021-11-03"_s);
    row("weekday today", u"قصفوا الجمعة"_s, u"الجمعة=2021-11-05"_s);
    row("weekday last", u"يوم الجمعة الماضي"_s, u"يوم الجمعة الماضي=2021-10-29"_s);
    row("weekday next", u"الأحد المقبل"_s, u"الأحد المقبل=2021-11-07"_s);
    row("weekday in a future clause", u"من المقرر أن يعقد الأحد"_s, u"الأحد=2021-11-07"_s);
    row("two weekdays", u"يومي الأحد والاثنين"_s, u"يومي الأحد=2021-10-31|الاثنين=2021-11-01"_s);
    row("yesterday with weekday", u"يوم أمس الخميس، 4 تشرين الثاني"_s,
        u"يوم أمس الخميس، 4 تشرين الثاني=2021-11-04"_s);
    row("weekday wins", u"أمس الجمعة"_s, u"أمس الجمعة=2021-11-05"_s);
    row("day before yesterday", u"أول من أمس"_s, u"أول من أمس=2021-11-03"_s);
    row("day after tomorrow", u"بعد غد"_s, u"بعد غد=2021-11-07"_s);
    row("part of day", u"مساء أمس وفجر اليوم الجمعة"_s,
        u"مساء أمس=2021-11-04TEV|فجر اليوم الجمعة=2021-11-05TMO"_s);
    row("night of two days", u"ليل الأربعاء الخميس"_s, u"ليل الأربعاء الخميس=2021-11-03TNI"_s);
    row("late on a day", u"في وقت متأخر من أمس"_s, u"وقت متأخر من أمس=2021-11-04TNI"_s);
    row("last night", u"الليلة الماضية"_s, u"الليلة الماضية=2021-11-04TNI"_s);
    row("clock", u"عند الساعة 23:35 من أمس"_s, u"الساعة 23:35 من أمس=2021-11-04T23:35"_s);
    row("clock in words", u"الساعة الثامنة من مساء الخميس"_s,
        u"الساعة الثامنة من مساء الخميس=2021-11-04T20:00"_s);
    row("clock quarter to", u"الساعة الثالثة إلا ربعاً عصراً"_s,
        u"الساعة الثالثة إلا ربعاً عصراً=2021-11-05T14:45"_s);
    row("clock about", u"حوالي الساعة 21,00 (19,00 ت غ) من الخميس"_s,
        u"حوالي الساعة 21,00 (19,00 ت غ) من الخميس=2021-11-04T21:00 APPROX"_s);
    row("last month", u"الشهر الماضي والعام المنصرم"_s, u"الشهر الماضي=2021-10|العام المنصرم=2020"_s);
    row("this week", u"هذا الأسبوع والأسبوع قبل الماضي"_s,
        u"هذا الأسبوع=2021-W44|الأسبوع قبل الماضي=2021-W42"_s);
    row("edge of this year", u"منذ مطلع العام"_s, u"مطلع العام=2021 START"_s);
    row("ago", u"قبل ثلاثة أيام"_s, u"قبل ثلاثة أيام=2021-11-02"_s);
    row("ago dual", u"قبل شهرين وقبل عامين"_s, u"قبل شهرين=2021-09|قبل عامين=2019"_s);
    row("after an event", u"بعد 5 أيام من اعتقاله"_s, u"بعد 5 أيام=P5D"_s);
    row("duration", u"استمرت أكثر من خمس ساعات"_s, u"أكثر من خمس ساعات=PT5H MORE_THAN"_s);
    row("duration to here", u"خلال اليومين الماضيين"_s, u"اليومين الماضيين=P2D"_s);
    row("duration vague", u"منذ أيام وخلال السنوات الأخيرة"_s, u"أيام=PXD|السنوات الأخيرة=PXY"_s);
    row("duration counted inside", u"خلال الساعات الـ24 الماضية"_s, u"الساعات الـ24 الماضية=PT24H"_s);
    row("duration half", u"استمر ساعة ونصف الساعة خلال ساعة ونصف"_s,
        u"ساعة ونصف الساعة=PT90M|ساعة ونصف=PT90M"_s);
    row("set", u"كل يوم جمعة ويومياً"_s, u"كل يوم جمعة=XXXX-WXX-5|يومياً=P1D"_s);
    row("references", u"الآن ومؤخراً"_s, u"الآن=PRESENT_REF|مؤخراً=PAST_REF"_s);
    row("that time", u"في تموز الماضي. ومنذ ذلك الحين"_s, u"تموز الماضي=2021-07|ذلك الحين=2021-07"_s);
    row("next day", u"في 3 أيار 2020 قصفوا وفي اليوم التالي عادوا"_s,
        u"3 أيار 2020=2020-05-03|اليوم التالي=2020-05-04"_s);
    row("same period", u"منذ مطلع أيار حتى نهاية حزيران، وخلال ذات الفترة"_s,
        u"مطلع أيار=2021-05 START|نهاية حزيران=2021-06 END|ذات الفترة=i0"_s);
    row("shared month", u"في 19-20 تشرين الأول"_s, u"19-20 تشرين الأول=2021-10-19/2021-10-20"_s);
    row("feast", u"عيد الأضحى 2013"_s, u"عيد الأضحى 2013=2013-10-15"_s);
    row("season", u"في صيف 2014"_s, u"صيف 2014=2014-SU"_s);
    row("decade", u"أواخر تسعينيات القرن الماضي"_s, u"أواخر تسعينيات القرن الماضي=199X END"_s);
    row("nth weekday", u"ثالث ثلاثاء من أيلول 2014"_s, u"ثالث ثلاثاء من أيلول 2014=2014-09-16"_s);
    row("ambiguous month with support", u"في مارس وصلوا"_s, u"مارس=2021-03"_s);
    row("clitics stay out", u"وبالأمس ولليوم"_s, u"الأمس=2021-11-04|ليوم=2021-11-05"_s);
    row("no such day", u"في 31 شباط 2020"_s, u"31 شباط 2020=2020-02-31"_s);
    row("Hijri out of range", u"في 12 رجب 9999 هـ"_s, u"12 رجب 9999 هـ=XXXX"_s);
}

void TimeResolverTest::values()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(find(body, m_published).shown.join(u'|'), expected);
}

void TimeResolverTest::unanchored_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("weekday") << u"منذ الجمعة"_s << u"الجمعة=XXXX-WXX-5"_s;
    QTest::newRow("weekday part") << u"مساء الأربعاء"_s << u"مساء الأربعاء=XXXX-WXX-3TEV"_s;
    QTest::newRow("month") << u"في حزيران"_s << u"حزيران=XXXX-06"_s;
    QTest::newRow("day") << u"في 15 تشرين الأول"_s << u"15 تشرين الأول=XXXX-10-15"_s;
    QTest::newRow("yesterday") << u"قصفوا أمس"_s << u"أمس=XXXX-XX-XX"_s;
    QTest::newRow("last month") << u"الشهر الماضي"_s << u"الشهر الماضي=XXXX-XX"_s;
    QTest::newRow("explicit") << u"في 3 أيار 2020"_s << u"3 أيار 2020=2020-05-03"_s;
}

void TimeResolverTest::unanchored()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(find(body, {}).shown.join(u'|'), expected);
}

void TimeResolverTest::days_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("month") << u"أيلول 2018"_s << QDate(2018, 9, 1) << QDate(2018, 9, 30);
    QTest::newRow("start") << u"مطلع شباط 2020"_s << QDate(2020, 2, 1) << QDate(2020, 2, 10);
    QTest::newRow("end") << u"أواخر شباط 2020"_s << QDate(2020, 2, 21) << QDate(2020, 2, 29);
    QTest::newRow("middle of year") << u"منتصف عام 2020"_s << QDate(2020, 5, 1) << QDate(2020, 8, 31);
    QTest::newRow("week") << u"الأسبوع الماضي"_s << QDate(2021, 10, 25) << QDate(2021, 10, 31);
    QTest::newRow("past days") << u"خلال الأيام الثلاثة الماضية"_s << QDate(2021, 11, 2)
                               << QDate(2021, 11, 5);
    QTest::newRow("Hijri month") << u"في رمضان الماضي"_s << QDate(2021, 4, 13) << QDate(2021, 5, 12);
    QTest::newRow("no such day") << u"في 31 شباط 2020"_s << QDate() << QDate();
}

void TimeResolverTest::days()
{
    QFETCH(QString, body);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const Found found = find(body, m_published);
    QCOMPARE(found.times.size(), 1);
    QCOMPARE(found.times.front().from, from);
    QCOMPARE(found.times.front().to, to);
}

void TimeResolverTest::noTimes_data()
{
    QTest::addColumn<QString>("body");
    for (const QString &body :
         {u"طفل يبلغ من العمر 12 عاماً"_s, u"سامر العلي (35 عاماً)"_s, u"محمد 7 سنوات"_s,
          u"الجولة السابقة والاجتماعات الأخيرة"_s, u"عادة ودائماً"_s, u"الجولة الـ17"_s, u"أدى صلاة الجمعة"_s,
          u"في شارع 17 نيسان"_s, u"مارس ضغوطاً"_s, u"بتاريخ 99/99/9999"_s, u"فجر انتحاري نفسه"_s,
          u"ظهر في تسجيل"_s, u"نشر في وقت سابق"_s, u"قتل 25 شخصاً و3 نساء"_s, u"رجب وشعبان شقيقان"_s,
          u"عنوان 192.168.10.1"_s}) {
        QTest::newRow(qPrintable(body)) << body;
    }
}

void TimeResolverTest::noTimes()
{
    QFETCH(QString, body);
    QCOMPARE(find(body, m_published).shown.join(u'|'), QString());
}

void TimeResolverTest::intervals_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("since until") << u"قتل منذ مطلع حزيران، حتى 15 تشرين الأول الماضي، أحد"_s
                                 << u"منذ مطلع حزيران، حتى 15 تشرين الأول الماضي"_s;
    QTest::newRow("between years") << u"بين 2017 و2020 نزحوا"_s << u"بين 2017 و2020"_s;
    QTest::newRow("from to") << u"من مساء الجمعة حتى فجر الأحد"_s << u"من مساء الجمعة حتى فجر الأحد"_s;
    QTest::newRow("two dates") << u"في أيار 2020 وفي حزيران 2020"_s << QString();
}

void TimeResolverTest::intervals()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(find(body, m_published).intervals.join(u'|'), expected);
}

void TimeResolverTest::infersPublication_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("notBefore");
    QTest::addColumn<QDate>("notAfter");
    const QDate day(2021, 10, 12);
    QTest::newRow("dateline") << u"غارات على الريف\n2021-10-12\nأصيب طفل أمس."_s << day << day;
    QTest::newRow("today with date")
        << u"أصيب خمسة في القصف على أطراف البلدة اليوم الثلاثاء 12 تشرين الأول 2021 بجروح."_s << day << day;
    QTest::newRow("yesterday with date")
        << u"أصيب خمسة في القصف على أطراف البلدة أمس الاثنين 11 تشرين الأول 2021 بجروح خطيرة."_s << day
        << day;
    QTest::newRow("bound") << u"وقع القصف الأول على أطراف البلدة في 12 تشرين الأول 2021 بحسب السكان."_s << day
                           << QDate();
    QTest::newRow("nothing") << u"أصيب طفل أمس."_s << QDate() << QDate();
}

void TimeResolverTest::infersPublication()
{
    QFETCH(QString, body);
    QFETCH(QDate, notBefore);
    QFETCH(QDate, notAfter);
    const Found found = find(body, {});
    QCOMPARE(found.publication.notBefore, notBefore);
    QCOMPARE(found.publication.notAfter, notAfter);
    if (notAfter.isValid() && found.times.size() > 1) {
        QCOMPARE(found.times.back().from, notAfter.addDays(-1)); // أمس leans on it
    }
}

void TimeResolverTest::namesItsRuleAndAnchor()
{
    const Found found = find(u"في 3 أيار 2020 قصفوا وفي اليوم التالي عادوا أمس"_s, m_published);
    QCOMPARE(found.times.size(), 3);
    QCOMPARE(found.times[0].anchoredToPublication, false);
    QCOMPARE(found.times[1].anchorMention, 0);
    QCOMPARE(found.times[2].anchoredToPublication, true);
    QCOMPARE(found.times[2].rule, u"time.day_offset"_s);
    QCOMPARE(found.times[2].precision, domain::DatePrecision::Day);
}

void TimeResolverTest::staysLinear()
{
    QString body;
    for (int i = 0; i < 20000; ++i) {
        body += u"و15 أيار بين 2017 و2020 قبل خمسة وعشرين ألفاً يوم "_s;
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(find(body, m_published).times.size() > 20000);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TimeResolverTest)
#include "timeresolver_test.moc"
