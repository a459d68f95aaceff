// SPDX-License-Identifier: GPL-3.0-or-later
// The Hijri calendar as the Gulf prints it (Umm al-Qura), from and to civil days. Months are 1-12.
// Outside the years the tables cover (1300-1600, i.e. 1882-2174) and for days that do not exist the
// answer is an invalid date or 0, never a neighbouring day. Pure functions, safe on all threads.
#pragma once

#include <QDate>

#include <optional>

namespace tawthiq::text {

struct HijriDate {
    int year = 0;
    int month = 0;
    int day = 0;

    friend constexpr bool operator==(HijriDate, HijriDate) = default;
};

[[nodiscard]] QDate fromHijri(int year, int month, int day);
[[nodiscard]] std::optional<HijriDate> toHijri(QDate date);
// Days in the month: 29 or 30; 0 when out of range.
[[nodiscard]] int hijriMonthLength(int year, int month);

} // namespace tawthiq::text
