// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>

namespace tawthiq::text {

namespace {

constexpr int FirstYear = 1300;
constexpr int LastYear = 1600;
constexpr double MillisecondsPerDay = 86'400'000.0;
const QDate Epoch(1970, 1, 1);

// One calendar a thread: ICU calendars hold state and are costly to make. Null if ICU lacks its data.
icu::Calendar *hijriCalendar()
{
    thread_local const std::unique_ptr<icu::Calendar> calendar = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> made(icu::Calendar::createInstance(
            icu::TimeZone::getGMT()->clone(), icu::Locale("ar@calendar=islamic-umalqura"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return calendar.get();
}

bool inRange(int year, int month)
{
    return year >= FirstYear && year <= LastYear && month >= 1 && month <= 12;
}

// Milliseconds since 1970 of the first day of the month.
std::optional<double> monthBegin(icu::Calendar &calendar, int year, int month)
{
    UErrorCode status = U_ZERO_ERROR;
    calendar.clear();
    calendar.set(UCAL_EXTENDED_YEAR, year);
    calendar.set(UCAL_MONTH, month - 1);
    calendar.set(UCAL_DAY_OF_MONTH, 1);
    const double time = calendar.getTime(status);
    return U_SUCCESS(status) ? std::optional(time) : std::nullopt;
}

} // namespace

QDate fromHijri(int year, int month, int day)
{
    icu::Calendar *calendar = hijriCalendar();
    if (calendar == nullptr || day < 1 || day > hijriMonthLength(year, month)) {
        return {};
    }
    const std::optional<double> begin = monthBegin(*calendar, year, month);
    return begin ? Epoch.addDays(std::llround(*begin / MillisecondsPerDay) + day - 1) : QDate();
}

std::optional<HijriDate> toHijri(QDate date)
{
    icu::Calendar *calendar = hijriCalendar();
    if (calendar == nullptr || !date.isValid()) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(static_cast<double>(Epoch.daysTo(date)) * MillisecondsPerDay, status);
    const HijriDate hijri{calendar->get(UCAL_EXTENDED_YEAR, status), calendar->get(UCAL_MONTH, status) + 1,
                          calendar->get(UCAL_DAY_OF_MONTH, status)};
    return U_SUCCESS(status) && inRange(hijri.year, hijri.month) ? std::optional(hijri) : std::nullopt;
}

int hijriMonthLength(int year, int month)
{
    icu::Calendar *calendar = hijriCalendar();
    if (calendar == nullptr || !inRange(year, month) || !monthBegin(*calendar, year, month)) {
        return 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    const int length = calendar->getActualMaximum(UCAL_DAY_OF_MONTH, status);
    return U_SUCCESS(status) ? length : 0;
}

} // namespace tawthiq::text
