// SPDX-License-Identifier: GPL-3.0-or-later
// A time phrase as read, before it is resolved: what the words say, nothing about which day it is.
// Tokens are half-open indices into AnnotatedText. Plain values.
#pragma once

#include "timewords.h"

namespace tawthiq::extract {

enum class TimeShape : quint8 {
    Date, // a calendar date, whole or in part: day, month, year, weekday, Hijri or not
    DayOffset, // أمس، بعد غد: shift days from the anchor
    Unit, // الشهر الماضي، هذا العام
    Ago, // قبل ثلاثة أيام
    Duration,
    Set,
    Reference,
    Holiday,
    AfterHoliday, // shift weekdays after it
    Season,
    Decade,
    Quarter, // month holds which, count of how many: 3 of 4
    Century, // year holds which: 18
    PartOfDay, // ساعات المساء: a part of the day the text is at
    Nth // ثالث ثلاثاء من أيلول
};

struct TimePhrase {
    int first = 0;
    int end = 0;
    int skipped = 0; // folded units of particles before the first word
    TimeShape shape = TimeShape::Date;
    domain::TimeModifier modifier = domain::TimeModifier::None;
    bool hijri = false;
    bool hasRelativeDay = false; // اليوم السبت: shift is said besides the date
    bool future = false; // the clause tells of what is to come
    bool nearest = false; // حتى الأربعاء with no beginning said: before or after, whichever is nearer
    bool vague = false; // أيام، بضعة أشهر
    bool open = false; // "of the event": بعد 5 أيام من
    bool yearly = false; // الثلاثين من آب من كل عام
    int year = 0; // 0 = not said, also for month, day, weekday
    int month = 0;
    int day = 0;
    int dayTo = 0; // 19-20 تشرين الثاني
    int weekday = 0; // 1 Monday - 7 Sunday
    int hour = -1;
    int minute = -1;
    int shift = 0; // days, of DayOffset; index, of Nth (-1 = last)
    double count = 0; // of units
    TimeUnit unit = TimeUnit::Day;
    DayPart part = DayPart::None;
    Deixis deixis = Deixis::None; // of the smallest thing named
    Deixis monthDeixis = Deixis::None; // العاشر من الشهر الجاري
    Deixis yearDeixis = Deixis::None; // آذار من العام الماضي
    TimeReference reference = TimeReference::None;

    [[nodiscard]] bool hasDate() const { return day != 0 || month != 0 || year != 0; }
};

} // namespace tawthiq::extract
