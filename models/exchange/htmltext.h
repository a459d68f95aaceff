// SPDX-License-Identifier: GPL-3.0-or-later
// Text made safe to stand inside HTML, as content or between double quotes: markup characters are
// escaped, control characters that HTML forbids become U+FFFD. Pure functions.
#pragma once

#include <QString>

namespace tawthiq::exchange {

[[nodiscard]] QString htmlEscaped(QStringView text);

// Escaped, one <p> for each line with words; direction by the first strong letter of each.
[[nodiscard]] QString htmlParagraphs(QStringView text);

// <bdi> around a date, number, hash or name, so that it keeps its own order among Arabic words.
[[nodiscard]] QString htmlIsolated(QStringView text);

// An address as a link when it is one for the web, as plain text otherwise (javascript: and the like).
[[nodiscard]] QString htmlLink(const QString &url);

} // namespace tawthiq::exchange
