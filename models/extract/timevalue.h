// SPDX-License-Identifier: GPL-3.0-or-later
// Writes TIMEX3 values and the days they cover into a TimeExpression. Parts that are not known are X;
// then the days stay invalid. Years, months and days are those of the Gregorian calendar.
#pragma once

#include "mention.h"
#include "timephrase.h"

namespace tawthiq::extract {

void setDay(domain::TimeExpression &time, QDate day);
void setDays(domain::TimeExpression &time, QDate from, QDate to); // value from/to
void setWeek(domain::TimeExpression &time, QDate dayInWeek); // ISO week
// Covers the part of the month or year that the expression's modifier names.
void setMonth(domain::TimeExpression &time, int year, int month);
void setYear(domain::TimeExpression &time, int year);
// P3D, PT24H, PXM; nights are P1NI, decades ten years.
void setDuration(domain::TimeExpression &time, TimeUnit unit, double count, bool vague);
// A value that no day is known for, e.g. XXXX-10-15.
void setUnknown(domain::TimeExpression &time, const QString &value, domain::DatePrecision precision);
// Adds T and the part of day or the clock time, and makes it a TIME.
void addTimeOfDay(domain::TimeExpression &time, const TimePhrase &phrase);

} // namespace tawthiq::extract
