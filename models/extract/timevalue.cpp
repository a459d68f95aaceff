// SPDX-License-Identifier: GPL-3.0-or-later
#include "timevalue.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::DatePrecision;
using domain::TimeExpression;
using domain::TimeModifier;
using domain::TimeType;

namespace {

// Zero-padded decimal, appended without a format string: these run for every date of every report.
void appendNumber(QString &text, int value, int width)
{
    std::array<char16_t, 8> digits{};
    int count = 0;
    for (; (value > 0 || count < width) && count < 8; value /= 10) {
        digits[static_cast<std::size_t>(count++)] = static_cast<char16_t>(u'0' + value % 10);
    }
    while (count > 0) {
        text += QChar(digits[static_cast<std::size_t>(--count)]);
    }
}

QString dayValue(QDate day)
{
    QString value;
    value.reserve(16);
    appendNumber(value, day.year(), 4);
    value += u'-';
    appendNumber(value, day.month(), 2);
    value += u'-';
    appendNumber(value, day.day(), 2);
    return value;
}

QLatin1StringView partCode(DayPart part)
{
    constexpr std::array codes{""_L1, "TMO"_L1, "TMI"_L1, "TAF"_L1, "TEV"_L1, "TNI"_L1, "TDT"_L1};
    return codes[static_cast<std::size_t>(part)];
}

} // namespace

void setDay(TimeExpression &time, QDate day)
{
    time.value = dayValue(day);
    time.from = time.to = day;
    time.precision = DatePrecision::Day;
}

void setDays(TimeExpression &time, QDate from, QDate to)
{
    time.value = dayValue(from) + u'/' + dayValue(to);
    time.from = from;
    time.to = to;
    time.precision = DatePrecision::Days;
}

void setWeek(TimeExpression &time, QDate dayInWeek)
{
    int year = 0;
    const int week = dayInWeek.weekNumber(&year);
    time.value.clear();
    appendNumber(time.value, year, 4);
    time.value += u"-W";
    appendNumber(time.value, week, 2);
    time.from = dayInWeek.addDays(1 - dayInWeek.dayOfWeek());
    time.to = time.from.addDays(6);
    time.precision = DatePrecision::Week;
}

void setMonth(TimeExpression &time, int year, int month)
{
    time.value.clear();
    appendNumber(time.value, year, 4);
    time.value += u'-';
    appendNumber(time.value, month, 2);
    time.from = QDate(year, month, 1);
    time.to = QDate(year, month, time.from.daysInMonth());
    time.precision = DatePrecision::Month;
    if (time.modifier == TimeModifier::Start) {
        time.to = QDate(year, month, 10);
    } else if (time.modifier == TimeModifier::Mid) {
        time.from = QDate(year, month, 11);
        time.to = QDate(year, month, 20);
    } else if (time.modifier == TimeModifier::End) {
        time.from = QDate(year, month, 21);
    } else {
        return;
    }
    time.precision = DatePrecision::PartOfMonth;
}

void setYear(TimeExpression &time, int year)
{
    time.value.clear();
    appendNumber(time.value, year, 4);
    const bool start = time.modifier == TimeModifier::Start;
    const bool mid = time.modifier == TimeModifier::Mid;
    const bool end = time.modifier == TimeModifier::End;
    time.from = QDate(year, mid ? 5 : end ? 9 : 1, 1);
    time.to = start ? QDate(year, 4, 30) : mid ? QDate(year, 8, 31) : QDate(year, 12, 31);
    time.precision = DatePrecision::Year;
}

void setDuration(TimeExpression &time, TimeUnit unit, double count, bool vague)
{
    constexpr std::array codes{"S"_L1, "M"_L1, "H"_L1, "D"_L1, "NI"_L1,
                               "W"_L1, "M"_L1, "Y"_L1, "Y"_L1, "Y"_L1};
    time.type = TimeType::Duration;
    TimeUnit written = unit;
    double amount = count * (unit == TimeUnit::Decade ? 10 : unit == TimeUnit::Century ? 100 : 1);
    // a half is said in the next smaller unit: ساعة ونصف is PT90M
    if (!vague && amount != std::floor(amount)) {
        if (unit == TimeUnit::Hour) {
            written = TimeUnit::Minute;
            amount *= 60;
        } else if (unit == TimeUnit::Year) {
            written = TimeUnit::Month;
            amount *= 12;
        } else if (unit == TimeUnit::Day) {
            written = TimeUnit::Hour;
            amount *= 24;
        }
    }
    time.value = written < TimeUnit::Day ? u"PT"_s : u"P"_s;
    if (vague) {
        time.value += u'X';
    } else {
        time.value += QString::number(amount, 'g', amount < 1e15 ? 15 : 3);
    }
    time.value += codes[static_cast<std::size_t>(written)];
    time.precision = DatePrecision::Unknown;
}

void setUnknown(TimeExpression &time, const QString &value, DatePrecision precision)
{
    time.value = value;
    time.precision = precision;
}

void addTimeOfDay(TimeExpression &time, const TimePhrase &phrase)
{
    if (phrase.hour < 0 && phrase.part == DayPart::None) {
        return;
    }
    time.type = TimeType::Time;
    if (time.precision == DatePrecision::Day) {
        time.precision = DatePrecision::Time;
    }
    if (phrase.hour < 0) {
        time.value += partCode(phrase.part);
        return;
    }
    time.value += u'T';
    appendNumber(time.value, phrase.hour, 2);
    time.value += u':';
    appendNumber(time.value, std::max(0, phrase.minute), 2);
}

} // namespace tawthiq::extract
