// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a day or a period as people type it: 5/11/2021, 2021-11-05, ٥ تشرين الثاني ٢٠٢١, 5 November
// 2021, and for periods also 11/2021, June 2021, 2021. Any digits; day before month; months by their
// Levantine, Egyptian, Maghrebi or English names. Days are inclusive; nothing is guessed.
#pragma once

#include <QDate>
#include <QStringView>

namespace tawthiq::ui {

struct DayPeriod {
    QDate from;
    QDate to;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid(); }
    friend bool operator==(const DayPeriod &, const DayPeriod &) = default;
};

// Invalid when the text is no day or period.
[[nodiscard]] DayPeriod parsePeriod(QStringView typed);
// Invalid when the text is not exactly one day.
[[nodiscard]] QDate parseDate(QStringView typed);

} // namespace tawthiq::ui
