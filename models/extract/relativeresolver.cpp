// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativeresolver.h"

#include "nameddayresolver.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::DatePrecision;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr int LongestDistance = 3000; // of any unit: beyond it no date of a report lies

int stepOf(Deixis deixis)
{
    switch (deixis) {
    case Deixis::Past:
        return -1;
    case Deixis::BeforeLast:
        return -2;
    case Deixis::Next:
    case Deixis::Following:
        return 1;
    case Deixis::AfterNext:
        return 2;
    default:
        return 0;
    }
}

QString unknownUnit(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Week:
        return u"XXXX-WXX"_s;
    case TimeUnit::Month:
        return u"XXXX-XX"_s;
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century:
        return u"XXXX"_s;
    default:
        return u"XXXX-XX-XX"_s;
    }
}

} // namespace

void RelativeResolver::offset(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    if (phrase.weekday != 0) {
        // the weekday wins over a word that disagrees with it
        CalendarResolver().date(phrase, anchor, time);
        return;
    }
    time.rule = u"time.day_offset"_s;
    if (!anchor.day.isValid()) {
        setUnknown(time, u"XXXX-XX-XX"_s, DatePrecision::Day);
        return;
    }
    time.anchoredToPublication = true;
    setDay(time, anchor.day.addDays(phrase.shift));
}

void RelativeResolver::unit(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    const bool recent = phrase.deixis == Deixis::Recent;
    const bool decade = phrase.unit == TimeUnit::Decade && phrase.deixis == Deixis::Past;
    if (phrase.unit == TimeUnit::Century && !recent && anchor.day.isValid()) {
        NamedDayResolver().century(anchor.day.year() / 100 + 1 + stepOf(phrase.deixis), time);
        return;
    }
    if (recent || decade || phrase.unit < TimeUnit::Day || phrase.unit == TimeUnit::Century) {
        duration(phrase, anchor, time);
        return;
    }
    time.rule = u"time.unit"_s;
    const bool resumed =
        (phrase.deixis == Deixis::Same || phrase.deixis == Deixis::Following) && anchor.said.isValid();
    const QDate from = resumed ? anchor.said : anchor.day;
    if (!from.isValid()) {
        setUnknown(time, unknownUnit(phrase.unit), DatePrecision::Unknown);
        return;
    }
    if (resumed) {
        time.anchorMention = anchor.saidMention;
    } else {
        time.anchoredToPublication = true;
    }
    const int year =
        phrase.year != 0 ? phrase.year : CalendarResolver::deicticYear(phrase.yearDeixis, anchor);
    if (year != 0) {
        setMonth(time, year, from.month()); // الشهر نفسه من العام الماضي
        return;
    }
    longUnit(phrase.unit, stepOf(phrase.deixis), from, time);
}

void RelativeResolver::longUnit(TimeUnit unit, int step, QDate from, TimeExpression &time) const
{
    switch (unit) {
    case TimeUnit::Week:
        setWeek(time, from.addDays(7 * step));
        break;
    case TimeUnit::Month: {
        const QDate day = QDate(from.year(), from.month(), 1).addMonths(step);
        setMonth(time, day.year(), day.month());
        break;
    }
    case TimeUnit::Year:
        setYear(time, from.year() + step);
        break;
    case TimeUnit::Decade: {
        const int year = from.year() / 10 * 10 + 10 * step;
        time.value = QString::number(year / 10) + u'X';
        time.from = QDate(year, 1, 1);
        time.to = QDate(year + 9, 12, 31);
        time.precision = DatePrecision::Decade;
        break;
    }
    default:
        setDay(time, from.addDays(step));
        if (unit == TimeUnit::Night) {
            TimePhrase night;
            night.part = DayPart::Night;
            addTimeOfDay(time, night);
        }
    }
}

// قبل يومين is a day, قبل شهرين a month; after an event (بعد 5 أيام من) it stays a distance.
void RelativeResolver::ago(const TimePhrase &phrase, const TimeAnchor &anchor, TimeExpression &time) const
{
    const bool resolvable = !phrase.open && !phrase.vague && phrase.unit >= TimeUnit::Day
        && anchor.day.isValid() && phrase.count < LongestDistance;
    if (!resolvable) {
        time.rule = u"time.distance"_s;
        setDuration(time, phrase.unit, phrase.count, phrase.vague);
        return;
    }
    time.rule = u"time.ago"_s;
    time.anchoredToPublication = true;
    const int count = static_cast<int>(std::lround(phrase.count));
    if (phrase.unit == TimeUnit::Year && phrase.count != count) { // قبل سنة ونصف
        longUnit(TimeUnit::Month, -static_cast<int>(std::lround(12 * phrase.count)), anchor.day, time);
        return;
    }
    switch (phrase.unit) {
    case TimeUnit::Week:
        setDay(time, anchor.day.addDays(-7 * count));
        break;
    case TimeUnit::Month:
        longUnit(TimeUnit::Month, -count, anchor.day, time);
        break;
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century: {
        const int years = count
            * (phrase.unit == TimeUnit::Year         ? 1
                   : phrase.unit == TimeUnit::Decade ? 10
                                                     : 100);
        if (years < anchor.day.year()) {
            setYear(time, anchor.day.year() - years);
        } else {
            setDuration(time, TimeUnit::Year, years, false);
        }
        break;
    }
    default:
        longUnit(phrase.unit, -count, anchor.day, time);
    }
}

// A length of time; one that ends or begins here (الأيام الثلاثة الماضية) also covers days.
void RelativeResolver::duration(const TimePhrase &phrase, const TimeAnchor &anchor,
                                TimeExpression &time) const
{
    time.rule = u"time.duration"_s;
    setDuration(time, phrase.unit, phrase.count, phrase.vague);
    const int step = phrase.deixis == Deixis::Recent ? -1 : stepOf(phrase.deixis);
    if (phrase.vague || step == 0 || !anchor.day.isValid() || phrase.count > LongestDistance) {
        return;
    }
    const int count = static_cast<int>(std::lround(phrase.count));
    const QDate here = anchor.day;
    QDate far;
    if (phrase.unit == TimeUnit::Day || phrase.unit == TimeUnit::Night) {
        far = here.addDays(step * count);
    } else if (phrase.unit == TimeUnit::Week) {
        const QDate monday = here.addDays(1 - here.dayOfWeek());
        time.from = step < 0 ? monday.addDays(-7 * count) : monday.addDays(7);
        time.to = time.from.addDays(7 * count - 1);
    } else if (phrase.unit == TimeUnit::Month) {
        far = here.addMonths(step * count);
    } else if (phrase.unit == TimeUnit::Year) {
        far = here.addYears(step * count);
    }
    if (far.isValid()) {
        time.from = std::min(far, here);
        time.to = std::max(far, here);
    }
    time.anchoredToPublication = time.from.isValid();
    time.precision = time.from.isValid() ? DatePrecision::Days : DatePrecision::Unknown;
}

void RelativeResolver::set(const TimePhrase &phrase, TimeExpression &time) const
{
    time.rule = u"time.set"_s;
    if (phrase.weekday != 0) {
        setUnknown(time, u"XXXX-WXX-"_s + QString::number(phrase.weekday), DatePrecision::Day);
    } else {
        setDuration(time, phrase.unit, phrase.count, false);
    }
    time.type = TimeType::Set;
    if (phrase.part != DayPart::None) {
        setUnknown(time, u"XXXX-XX-XX"_s, DatePrecision::Time);
        addTimeOfDay(time, phrase);
        time.type = TimeType::Set;
    }
}

void RelativeResolver::reference(const TimePhrase &phrase, const TimeAnchor &anchor,
                                 TimeExpression &time) const
{
    time.rule = u"time.reference"_s;
    switch (phrase.reference) {
    case TimeReference::PastRef:
        time.value = u"PAST_REF"_s;
        return;
    case TimeReference::PresentRef:
        time.value = u"PRESENT_REF"_s;
        return;
    default:
        break;
    }
    const bool byDay = phrase.reference == TimeReference::NextDay
        || phrase.reference == TimeReference::PreviousDay || phrase.reference == TimeReference::ThatDay;
    if (byDay ? !anchor.said.isValid() : anchor.time == nullptr) {
        setUnknown(time, u"XXXX-XX-XX"_s, DatePrecision::Unknown);
        return;
    }
    if (byDay) {
        const int step = phrase.reference == TimeReference::NextDay ? 1
            : phrase.reference == TimeReference::PreviousDay        ? -1
                                                                    : 0;
        time.anchorMention = anchor.saidMention;
        setDay(time, anchor.said.addDays(step));
        return;
    }
    time.anchorMention = anchor.timeMention;
    time.value = anchor.time->value;
    time.from = anchor.time->from;
    time.to = anchor.time->to;
    time.precision = anchor.time->precision;
}

// A part of day or a clock time on the day the text is at.
void RelativeResolver::partOfDay(const TimePhrase &phrase, const TimeAnchor &anchor,
                                 TimeExpression &time) const
{
    time.rule = u"time.part_of_day"_s;
    const bool said = anchor.saidNear && anchor.said.isValid();
    const QDate day = said ? anchor.said : anchor.day;
    if (!day.isValid()) {
        setUnknown(time, u"XXXX-XX-XX"_s, DatePrecision::Time);
    } else {
        time.anchoredToPublication = !said;
        time.anchorMention = said ? anchor.saidMention : domain::NoIndex;
        setDay(time, day);
    }
    addTimeOfDay(time, phrase);
}

} // namespace tawthiq::extract
