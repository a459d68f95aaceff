// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameddayresolver.h"

#include "calendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::DatePrecision;
using domain::TimeExpression;

namespace {

// Easter Sunday of the western churches (the anonymous Gregorian computus).
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate feast(const TimePhrase &phrase, int year)
{
    return phrase.month == 0 ? easter(year) : QDate(year, phrase.month, phrase.day);
}

} // namespace

// A feast without a year is the one nearest to the anchor.
void NamedDayResolver::holiday(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.calendar = phrase.hijri ? u"islamic-umalqura"_s : u"gregory"_s;
    time.rule = u"time.holiday"_s;
    const int said = phrase.year != 0 || !anchor.day.isValid()
        ? phrase.year
        : CalendarResolver::deicticYear(phrase.yearDeixis, anchor);
    const int near = said != 0 ? said : anchor.day.isValid() ? anchor.day.year() : 0;
    if (near == 0) {
        setUnknown(time, u"XXXX"_s, DatePrecision::Day);
        return;
    }
    time.anchoredToPublication = phrase.year == 0;
    const auto hijriHere = text::toHijri(QDate(near, 7, 1));
    QDate best;
    for (int step = -1; step <= 1; ++step) {
        const QDate day = phrase.hijri
            ? (hijriHere ? text::fromHijri(hijriHere->year + step, phrase.month, phrase.day) : QDate())
            : feast(phrase, near + step);
        const bool wrongYear = said != 0 && day.year() != said;
        const bool wrongSide = (phrase.deixis == Deixis::Past && day >= anchor.day)
            || (phrase.deixis == Deixis::Next && day <= anchor.day)
            || (said == 0 && phrase.deixis == Deixis::None && phrase.future && day < anchor.day);
        if (!day.isValid() || wrongYear || wrongSide) {
            continue;
        }
        const bool nearer =
            !best.isValid() || std::abs(day.daysTo(anchor.day)) < std::abs(best.daysTo(anchor.day));
        best = said != 0 || nearer ? day : best;
    }
    if (!best.isValid()) {
        setUnknown(time, u"XXXX"_s, DatePrecision::Day);
        return;
    }
    setDay(time, best.addDays(phrase.shift));
}

void NamedDayResolver::afterHoliday(const TimePhrase &phrase, const TimeAnchor &anchor,
                                    TimeExpression &time) const
{
    TimePhrase feast = phrase;
    feast.shift = 0;
    holiday(feast, anchor, time);
    if (time.from.isValid()) {
        const int ahead = (phrase.weekday - time.from.dayOfWeek() + 6) % 7 + 1;
        setDay(time, time.from.addDays(ahead + 7 * (phrase.shift - 1)));
    }
}

void NamedDayResolver::season(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    constexpr std::array codes{"-SP"_L1, "-SU"_L1, "-FA"_L1, "-WI"_L1};
    time.calendar = u"gregory"_s;
    time.rule = u"time.season"_s;
    const int firstMonth = 3 * phrase.month + 3; // March, June, September, December
    int year = phrase.year;
    if (year == 0 && anchor.day.isValid()) {
        time.anchoredToPublication = true;
        year = CalendarResolver::deicticYear(phrase.yearDeixis, anchor);
        if (year == 0) {
            const int now = anchor.day.year();
            const bool over = QDate(now, firstMonth, 1).addMonths(3) <= anchor.day;
            year = phrase.deixis == Deixis::Past ? (over ? now : now - 1)
                : phrase.deixis == Deixis::Next  ? (QDate(now, firstMonth, 1) > anchor.day ? now : now + 1)
                                                 : now;
        }
    }
    if (year == 0) {
        setUnknown(time, u"XXXX"_s + codes[static_cast<std::size_t>(phrase.month)], DatePrecision::Season);
        return;
    }
    time.value = QString::number(year) + codes[static_cast<std::size_t>(phrase.month)];
    time.from = QDate(year, firstMonth, 1);
    time.to = time.from.addMonths(3).addDays(-1);
    time.precision = DatePrecision::Season;
}

void NamedDayResolver::decade(const TimePhrase &phrase, TimeExpression &time) const
{
    time.calendar = u"gregory"_s;
    time.rule = u"time.decade"_s;
    const int year = (phrase.deixis == Deixis::Current ? 2000 : 1900) + phrase.year;
    time.value = QString::number(year / 10) + u'X';
    time.from = QDate(year, 1, 1);
    time.to = QDate(year + 9, 12, 31);
    time.precision = DatePrecision::Decade;
}

void NamedDayResolver::quarter(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.calendar = u"gregory"_s;
    time.rule = u"time.quarter"_s;
    const int year = phrase.year != 0 ? phrase.year
        : anchor.day.isValid()        ? CalendarResolver::deicticYear(phrase.yearDeixis, anchor)
                                      : 0;
    const int months = phrase.count > 2 ? 3 : 6;
    const QString part = (months == 3 ? u"-Q"_s : u"-H"_s) + QString::number(phrase.month);
    if (year == 0) {
        setUnknown(time, u"XXXX"_s + part, DatePrecision::Unknown);
        return;
    }
    time.anchoredToPublication = phrase.year == 0;
    time.value = QString::number(year) + part;
    time.from = QDate(year, months * (phrase.month - 1) + 1, 1);
    time.to = time.from.addMonths(months).addDays(-1);
    time.precision = DatePrecision::Season;
}

void NamedDayResolver::century(int which, TimeExpression &time) const
{
    time.calendar = u"gregory"_s;
    time.rule = u"time.century"_s;
    time.value = QString::number(which - 1) + u"XX";
    time.from = QDate(100 * (which - 1) + 1, 1, 1);
    time.to = QDate(100 * which, 12, 31);
    time.precision = DatePrecision::Unknown;
}

// ثالث ثلاثاء من أيلول, آخر يوم من الشهر القادم, الأحد من الأسبوع الماضي.
void NamedDayResolver::nth(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.calendar = u"gregory"_s;
    time.rule = u"time.nth"_s;
    const int step = phrase.deixis == Deixis::Past ? -1 : phrase.deixis == Deixis::Next ? 1 : 0;
    if (phrase.count > 0) { // a weekday of a named week
        if (!anchor.day.isValid()) {
            setUnknown(time, u"XXXX-WXX-"_s + QString::number(phrase.weekday), DatePrecision::Day);
            return;
        }
        time.anchoredToPublication = true;
        setDay(time, anchor.day.addDays(7 * step + phrase.weekday - anchor.day.dayOfWeek()));
        return;
    }
    TimeExpression whole;
    if (phrase.month != 0) {
        CalendarResolver().month(phrase, anchor, whole);
    } else if (anchor.day.isValid()) {
        const QDate named = QDate(anchor.day.year(), anchor.day.month(), 1).addMonths(step);
        setMonth(whole, named.year(), named.month());
        whole.anchoredToPublication = true;
    }
    if (!whole.from.isValid()) {
        setUnknown(time, u"XXXX-XX-XX"_s, DatePrecision::Unknown);
        return;
    }
    time.anchoredToPublication = whole.anchoredToPublication;
    const int stride = phrase.unit == TimeUnit::Week || phrase.weekday != 0 ? 7 : 1;
    const int weekday = phrase.weekday != 0 ? phrase.weekday : phrase.unit == TimeUnit::Week ? 1 : 0;
    QDate day = phrase.shift < 0 ? whole.to : whole.from;
    if (weekday != 0) {
        const int ahead = (weekday - day.dayOfWeek() + 7) % 7;
        day = day.addDays(phrase.shift < 0 ? -((7 - ahead) % 7) : ahead);
    }
    if (phrase.shift > 1) {
        day = day.addDays(stride * (phrase.shift - 1));
    }
    if (phrase.unit == TimeUnit::Week) {
        setWeek(time, phrase.shift < 0 && day.addDays(6) > whole.to ? day.addDays(-7) : day);
    } else {
        setDay(time, day);
    }
}

} // namespace tawthiq::extract
