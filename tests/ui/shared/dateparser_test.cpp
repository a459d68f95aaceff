// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::ui;

class DateParserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void DateParserTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2021, 11, 5);
    QTest::newRow("iso") << u"2021-11-05"_s << day;
    QTest::newRow("year first, slashes") << u"2021/11/5"_s << day;
    QTest::newRow("day first") << u"5/11/2021"_s << day;
    QTest::newRow("dots") << u"5.11.2021"_s << day;
    QTest::newRow("spaces") << u" 5  11 2021 "_s << day;
    QTest::newRow("arabic digits") << u"٥/١١/٢٠٢١"_s << day;
    QTest::newRow("persian digits") << u"۵/۱۱/۲۰۲۱"_s << day;
    QTest::newRow("english") << u"5 November 2021"_s << day;
    QTest::newRow("english, short, comma") << u"5 nov, 2021"_s << day;
    QTest::newRow("isolated, as the program shows it") << u"\u20685 November 2021\u2069"_s << day;
    QTest::newRow("empty") << QString() << QDate();
    QTest::newRow("no year") << u"5 November"_s << QDate();
    QTest::newRow("two-digit year") << u"5/11/21"_s << QDate();
    QTest::newRow("no such day") << u"31/2/2021"_s << QDate();
    QTest::newRow("no such month") << u"5 Novembruary 2021"_s << QDate();
    QTest::newRow("month before day") << u"11/25/2021"_s << QDate();
    QTest::newRow("too much") << u"5/11/2021 10:30"_s << QDate();
    QTest::newRow("words") << u"قريباً"_s << QDate();
    QTest::newRow("huge") << u"99999999999999999999/1/2021"_s << QDate();
}

void DateParserTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(parseDate(typed), day);
}

QTEST_MAIN(DateParserTest)
#include "dateparser_test.moc"
