// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateparser.h"

#include "normaliser.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <optional>

namespace tawthiq::ui {

namespace {

constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2199;
constexpr qsizetype ShortestName = 3; // letters: "nov" is enough in English

struct Parts {
    QList<int> numbers;
    QString words; // folded, single spaces
    bool broken = false;
};

// Numbers and words of the folded text; the signs between them only separate.
[[nodiscard]] Parts split(QStringView typed)
{
    constexpr qsizetype LongestNumber = 4;
    const QString folded = text::fold(typed.trimmed());
    Parts parts;
    QString digits;
    const auto closeNumber = [&parts, &digits] {
        if (!digits.isEmpty()) {
            parts.broken = parts.broken || digits.size() > LongestNumber;
            parts.numbers.append(digits.toInt());
            digits.clear();
        }
    };
    for (const QChar unit : folded) {
        if (unit.isDigit()) {
            digits.append(unit);
            continue;
        }
        closeNumber();
        if (unit.isLetter()) {
            parts.words.append(unit);
        } else if (unit.isSpace() || QStringView(u"/-.،,ـ").contains(unit)) {
            parts.words.append(u' ');
        } else {
            parts.broken = true;
        }
    }
    closeNumber();
    parts.words = parts.words.simplified();
    return parts;
}

// 1 to 12; empty when no calendar in use calls a month so.
[[nodiscard]] std::optional<int> monthNamed(const QString &words)
{
    static const std::array<QLocale, 6> calendars{
        QLocale(QLocale::Arabic, QLocale::Syria),   QLocale(QLocale::Arabic, QLocale::Egypt),
        QLocale(QLocale::Arabic, QLocale::Algeria), QLocale(QLocale::Arabic, QLocale::Morocco),
        QLocale(QLocale::Arabic, QLocale::Tunisia), QLocale(QLocale::English)};
    for (const QLocale &calendar : calendars) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = text::fold(calendar.standaloneMonthName(month)).simplified();
            const bool shortened = calendar.language() == QLocale::English && words.size() >= ShortestName
                && name.startsWith(words);
            if (name == words || shortened) {
                return month;
            }
        }
    }
    return {};
}

[[nodiscard]] bool isYear(int number)
{
    return number >= EarliestYear && number <= LatestYear;
}

[[nodiscard]] DayPeriod wholeMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() && isYear(year) ? DayPeriod{first, QDate(year, month, first.daysInMonth())}
                                           : DayPeriod{};
}

[[nodiscard]] DayPeriod oneDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && isYear(year) ? DayPeriod{date, date} : DayPeriod{};
}

[[nodiscard]] DayPeriod ofNumbers(const QList<int> &n)
{
    switch (n.size()) {
    case 1:
        return isYear(n.at(0)) ? DayPeriod{QDate(n.at(0), 1, 1), QDate(n.at(0), 12, 31)} : DayPeriod{};
    case 2:
        return isYear(n.at(0)) ? wholeMonth(n.at(0), n.at(1)) : wholeMonth(n.at(1), n.at(0));
    case 3:
        return isYear(n.at(0)) ? oneDay(n.at(0), n.at(1), n.at(2)) : oneDay(n.at(2), n.at(1), n.at(0));
    default:
        return {};
    }
}

} // namespace

DayPeriod parsePeriod(QStringView typed)
{
    const Parts parts = split(typed);
    if (parts.broken || parts.numbers.isEmpty()) {
        return {};
    }
    if (parts.words.isEmpty()) {
        return ofNumbers(parts.numbers);
    }
    const std::optional<int> month = monthNamed(parts.words);
    const QList<int> &n = parts.numbers;
    if (!month || n.size() > 2) {
        return {};
    }
    if (n.size() == 1) {
        return wholeMonth(n.at(0), *month);
    }
    return isYear(n.at(0)) ? oneDay(n.at(0), *month, n.at(1)) : oneDay(n.at(1), *month, n.at(0));
}

QDate parseDate(QStringView typed)
{
    const DayPeriod period = parsePeriod(typed);
    return period.from == period.to ? period.from : QDate();
}

} // namespace tawthiq::ui
