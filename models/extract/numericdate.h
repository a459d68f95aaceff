// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in digits: 4/7/2023, ٤-٧-٢٠٢٣, 15.11.2021, 2021-10-12. Day before month unless that cannot be.
// No answer for what is no date (99/99/9999); a day that its month lacks (31/2/2021) is read as written.
#pragma once

#include "timephrase.h"

#include <optional>

namespace tawthiq::extract {

[[nodiscard]] std::optional<TimePhrase> numericDate(const AnnotatedText &text, int token);
// Day and month alone: 4/7. Only where the words around say that it is a date.
[[nodiscard]] std::optional<TimePhrase> shortNumericDate(const AnnotatedText &text, int token);

} // namespace tawthiq::extract
