// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a day that a person typed: 2021-11-05, 5/11/2021, 5.11.2021, 5 November 2021, in Western,
// Arabic-Indic or Persian digits and with the month names of either language and both Arabic sets.
// Day comes before month; nothing is guessed when a part is missing. Invalid date when not readable.
#pragma once

#include <QDate>
#include <QString>

namespace tawthiq::ui {

[[nodiscard]] QDate parseDate(const QString &typed);

} // namespace tawthiq::ui
