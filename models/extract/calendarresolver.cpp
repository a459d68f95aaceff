// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarresolver.h"

#include "calendar.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::DatePrecision;
using domain::TimeExpression;

namespace {

constexpr int MoonTolerance = 2; // days
constexpr int DaysPerWeek = 7;
constexpr int HalfYear = 183; // days

QString padded(int value)
{
    return (value < 10 ? u"0"_s : QString()) + QString::number(value);
}

bool looksForward(const TimePhrase &phrase)
{
    return phrase.deixis == Deixis::Next || phrase.deixis == Deixis::AfterNext
        || (phrase.deixis == Deixis::None && (phrase.future || (phrase.hasRelativeDay && phrase.shift > 0)));
}

bool isNearest(const TimePhrase &phrase)
{
    return phrase.nearest && phrase.deixis == Deixis::None && !phrase.hasRelativeDay;
}

// The weekday said with a day and month picks the year when it fits only the one beside `year`.
int yearOfWeekday(const TimePhrase &phrase, int year, int month)
{
    for (const int step : {0, 1, -1}) {
        if (phrase.weekday != 0 && QDate(year + step, month, phrase.day).dayOfWeek() == phrase.weekday) {
            return year + step;
        }
    }
    return year;
}

} // namespace

int CalendarResolver::deicticYear(Deixis deixis, const TimeAnchor &anchor)
{
    switch (deixis) {
    case Deixis::Past:
        return anchor.day.year() - 1;
    case Deixis::BeforeLast:
        return anchor.day.year() - 2;
    case Deixis::Next:
    case Deixis::Following:
        return anchor.day.year() + 1;
    case Deixis::Same:
        return anchor.said.isValid() ? anchor.said.year() : anchor.day.year();
    case Deixis::None:
        return 0;
    default:
        return anchor.day.year();
    }
}

void CalendarResolver::date(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.calendar = u"gregory"_s;
    if (phrase.yearly) {
        time.rule = u"time.every_year"_s;
        setUnknown(time,
                   u"XXXX-"_s + padded(phrase.month)
                       + (phrase.day != 0 ? u"-"_s + padded(phrase.day) : QString()),
                   phrase.day != 0 ? DatePrecision::Day : DatePrecision::Month);
        time.type = domain::TimeType::Set;
    } else if (phrase.hijri) {
        hijri(phrase, anchor, time);
    } else if (phrase.day != 0) {
        dayOfMonth(phrase, anchor, time);
    } else if (phrase.month != 0) {
        month(phrase, anchor, time);
    } else if (phrase.year != 0) {
        time.rule = u"time.year"_s;
        setYear(time, phrase.year);
    } else {
        weekday(phrase, anchor, time);
    }
}

void CalendarResolver::weekday(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    if (!anchor.day.isValid()) {
        time.rule = u"time.weekday_unanchored"_s;
        setUnknown(time, u"XXXX-WXX-"_s + QString::number(phrase.weekday), DatePrecision::Day);
        return;
    }
    time.anchoredToPublication = true;
    const int ahead = (phrase.weekday - anchor.day.dayOfWeek() + 7) % 7; // 0-6
    if (phrase.deixis == Deixis::Following && anchor.said.isValid()) {
        const int after = (phrase.weekday - anchor.said.dayOfWeek() + 6) % 7 + 1;
        time.anchorMention = anchor.saidMention;
        time.rule = u"time.weekday_after_mention"_s;
        setDay(time, anchor.said.addDays(after));
    } else if (looksForward(phrase) || phrase.deixis == Deixis::Following
               || (isNearest(phrase) && ahead < DaysPerWeek - ahead)) {
        const bool strict = phrase.deixis != Deixis::None && ahead == 0;
        time.rule = u"time.weekday_next"_s;
        setDay(time, anchor.day.addDays(strict ? 7 : ahead));
    } else {
        const bool strict = phrase.deixis == Deixis::Past && ahead == 0;
        const int back = strict ? 7 : (7 - ahead) % 7;
        time.rule = phrase.hasRelativeDay ? u"time.weekday_with_day"_s : u"time.weekday_last"_s;
        setDay(time, anchor.day.addDays(phrase.deixis == Deixis::BeforeLast ? -back - 7 : -back));
    }
}

void CalendarResolver::dayOfMonth(const TimePhrase &phrase, const TimeAnchor &anchor,
                                  TimeExpression &time) const
{
    const bool known = anchor.day.isValid();
    int year = phrase.year;
    int month = phrase.month;
    time.rule = u"time.day"_s;
    if (year == 0 && known) {
        time.anchoredToPublication = true;
        year = deicticYear(phrase.yearDeixis, anchor);
        if (month == 0) {
            const int step = phrase.monthDeixis == Deixis::Past ? -1
                : phrase.monthDeixis == Deixis::Next            ? 1
                                                                : 0;
            const bool said = phrase.monthDeixis == Deixis::Same && anchor.said.isValid();
            const QDate first = (said ? anchor.said : anchor.day).addMonths(step);
            month = first.month();
            year = first.year();
            time.rule = u"time.day_of_named_month"_s;
        } else if (year == 0) {
            const QDate here = anchor.day;
            const auto isAfter = [&](int y) { return QDate(y, month, 1).addDays(phrase.day - 1) > here; };
            const bool today = QDate(here.year(), month, 1).addDays(phrase.day - 1) == here;
            year = here.year();
            const QDate next = QDate(year + (isAfter(year) ? 0 : 1), month, 1).addDays(phrase.day - 1);
            if (looksForward(phrase) || (isNearest(phrase) && here.daysTo(next) < HalfYear)) {
                year += isAfter(year) || (today && phrase.deixis == Deixis::None) ? 0 : 1;
                time.rule = u"time.day_next_after_anchor"_s;
            } else {
                year -= isAfter(year) || (today && phrase.deixis == Deixis::Past) ? 1 : 0;
                time.rule = u"time.day_last_before_anchor"_s;
            }
        }
    }
    const QString dayPart = u"-"_s + padded(phrase.day);
    const int written = phrase.year == 0 && phrase.yearDeixis == Deixis::None ? 0 : year;
    const QDate day(written == 0 ? yearOfWeekday(phrase, year, month) : year, month, phrase.day);
    if (year != 0 && day.isValid()) {
        const QDate last(year, month, phrase.dayTo);
        if (phrase.dayTo != 0 && last.isValid()) {
            setDays(time, day, last);
        } else {
            setDay(time, day);
        }
        return;
    }
    // as written, resolved to no day: 31 شباط, or a year nobody said
    time.rule = year != 0 ? u"time.no_such_day"_s : u"time.year_unknown"_s;
    setUnknown(time,
               (year != 0 ? QString::number(year) : u"XXXX"_s) + u'-' + (month != 0 ? padded(month) : u"XX"_s)
                   + dayPart,
               DatePrecision::Day);
}

void CalendarResolver::month(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.rule = u"time.month"_s;
    if (phrase.year != 0) {
        setMonth(time, phrase.year, phrase.month);
        return;
    }
    if (!anchor.day.isValid()) {
        time.rule = u"time.year_unknown"_s;
        setUnknown(time, u"XXXX-"_s + padded(phrase.month), DatePrecision::Month);
        return;
    }
    time.anchoredToPublication = true;
    int year = deicticYear(phrase.yearDeixis, anchor);
    const int here = anchor.day.month();
    if (year == 0 && phrase.deixis == Deixis::Same) {
        year = deicticYear(Deixis::Same, anchor);
    } else if (year == 0
               && (looksForward(phrase)
                   || (isNearest(phrase) && (phrase.month - here + 12) % 12 < 6 && phrase.month != here))) {
        const bool later = phrase.month > here || (phrase.month == here && phrase.deixis == Deixis::None);
        year = anchor.day.year() + (later ? 0 : 1);
        time.rule = u"time.month_next_after_anchor"_s;
    } else if (year == 0) {
        const bool earlier = phrase.month < here || (phrase.month == here && phrase.deixis != Deixis::Past);
        year = anchor.day.year() - (earlier || phrase.deixis == Deixis::Current ? 0 : 1);
        time.rule = u"time.month_last_before_anchor"_s;
    }
    setMonth(time, year, phrase.month);
}

// Hijri dates keep their calendar's name; their value is the civil days they cover.
void CalendarResolver::hijri(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    time.calendar = u"islamic-umalqura"_s;
    time.rule = u"time.hijri"_s;
    int year = phrase.year;
    const auto here = text::toHijri(anchor.day);
    if (year == 0 && here) {
        time.anchoredToPublication = true;
        const bool forward = looksForward(phrase);
        const bool notYet = phrase.month > here->month
            || (phrase.month == here->month && phrase.day != 0 && phrase.day > here->day);
        const bool strict = phrase.month == here->month && phrase.day == 0;
        year = here->year;
        if (phrase.yearDeixis == Deixis::Past) {
            year -= 1;
        } else if (forward) {
            year += notYet || (strict && phrase.deixis == Deixis::None) ? 0 : 1;
        } else if (phrase.deixis != Deixis::Current && phrase.yearDeixis == Deixis::None) {
            year -= notYet || (strict && phrase.deixis == Deixis::Past) ? 1 : 0;
        }
    }
    const int firstMonth = phrase.month != 0 ? phrase.month : 1;
    const int lastMonth = phrase.month != 0 ? phrase.month : 12;
    const QDate from = text::fromHijri(year, firstMonth, phrase.day != 0 ? phrase.day : 1);
    const int lastDay = phrase.dayTo != 0 ? phrase.dayTo
        : phrase.day != 0                 ? phrase.day
                                          : text::hijriMonthLength(year, lastMonth);
    const QDate to = text::fromHijri(year, lastMonth, lastDay);
    if (!from.isValid() || !to.isValid()) {
        time.rule = u"time.hijri_unknown"_s;
        setUnknown(time, u"XXXX"_s, DatePrecision::Unknown);
        return;
    }
    if (from == to) {
        // the moon is sighted on different days: the weekday said with the date decides
        const int off = phrase.weekday != 0 ? (phrase.weekday - from.dayOfWeek() + 10) % 7 - 3 : 0;
        setDay(time, from.addDays(std::abs(off) <= MoonTolerance ? off : 0));
        return;
    }
    setDays(time, from, to);
    time.precision = phrase.day != 0 ? DatePrecision::Days
        : phrase.month != 0          ? DatePrecision::Month
                                     : DatePrecision::Year;
}

} // namespace tawthiq::extract
