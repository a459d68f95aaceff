// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one token of digits as a number: 3,000 · 1.234.567 · 12,5 · 0.77. Three digits after a separator
// are thousands unless the sign is the Arabic decimal sign or nothing but 0 stands before it.
#pragma once

#include <QStringView>

#include <optional>

namespace tawthiq::extract {

struct DigitNumber {
    double value = 0;
    int digits = 0; // in front of the decimal sign
    bool fraction = false; // has a decimal part
};

// `folded` is the token in western digits with '.' and ','; `original` the same as written. Empty when it
// is no quantity: 15.11.2021, or more digits than any count has.
[[nodiscard]] std::optional<DigitNumber> readDigits(QStringView folded, QStringView original);

} // namespace tawthiq::extract
