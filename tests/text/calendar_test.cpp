// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class CalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownDays_data();
    void knownDays();
    void outOfRange_data();
    void outOfRange();
    void everyDayComesBack();
    void monthsFollowEachOther();
    void threadsDoNotDisturbEachOther();
};

void CalendarTest::knownDays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QDate>("civil");
    // Days as the Umm al-Qura calendar was published.
    QTest::newRow("new year 1443") << 1443 << 1 << 1 << QDate(2021, 8, 9);
    QTest::newRow("ramadan 1444 begins") << 1444 << 9 << 1 << QDate(2023, 3, 23);
    QTest::newRow("feast 1444") << 1444 << 10 << 1 << QDate(2023, 4, 21);
    QTest::newRow("ramadan 1445 begins") << 1445 << 9 << 1 << QDate(2024, 3, 11);
    QTest::newRow("sacrifice 1445") << 1445 << 12 << 10 << QDate(2024, 6, 16);
    QTest::newRow("new year 1446") << 1446 << 1 << 1 << QDate(2024, 7, 7);
}

void CalendarTest::knownDays()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QDate, civil);
    QCOMPARE(text::fromHijri(year, month, day), civil);
    QCOMPARE(text::toHijri(civil), (text::HijriDate{year, month, day}));
}

void CalendarTest::outOfRange_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("month 0") << 1443 << 0 << 1;
    QTest::newRow("month 13") << 1443 << 13 << 1;
    QTest::newRow("day 0") << 1443 << 1 << 0;
    QTest::newRow("day 31") << 1443 << 1 << 31;
    QTest::newRow("day 30 of a short month") << 1444 << 9 << 30;
    QTest::newRow("before the tables") << 1299 << 12 << 1;
    QTest::newRow("after the tables") << 1601 << 1 << 1;
    QTest::newRow("a civil year") << 2021 << 1 << 1;
    QTest::newRow("negative") << -5 << -1 << -1;
    QTest::newRow("huge") << 2'000'000'000 << 1 << 2'000'000'000;
}

void CalendarTest::outOfRange()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QVERIFY(!text::fromHijri(year, month, day).isValid());
}

void CalendarTest::everyDayComesBack()
{
    for (QDate date(1950, 1, 1); date < QDate(2070, 1, 1); date = date.addDays(3)) {
        const std::optional<text::HijriDate> hijri = text::toHijri(date);
        QVERIFY(hijri.has_value());
        QCOMPARE(text::fromHijri(hijri->year, hijri->month, hijri->day), date);
    }
    QVERIFY(!text::toHijri(QDate()).has_value());
    QVERIFY(!text::toHijri(QDate(622, 7, 16)).has_value());
}

void CalendarTest::monthsFollowEachOther()
{
    QDate expected = text::fromHijri(1400, 1, 1);
    for (int year = 1400; year < 1460; ++year) {
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(text::fromHijri(year, month, 1), expected);
            const int length = text::hijriMonthLength(year, month);
            QVERIFY(length == 29 || length == 30);
            expected = expected.addDays(length);
        }
    }
    QCOMPARE(text::hijriMonthLength(1443, 13), 0);
}

void CalendarTest::threadsDoNotDisturbEachOther()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int offset = 0; offset < 4; ++offset) {
        threads.emplace_back([offset, &wrong] {
            for (QDate date = QDate(2000, 1, 1).addDays(offset); date < QDate(2010, 1, 1);
                 date = date.addDays(7)) {
                const std::optional<text::HijriDate> hijri = text::toHijri(date);
                if (!hijri || text::fromHijri(hijri->year, hijri->month, hijri->day) != date) {
                    ++wrong;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
