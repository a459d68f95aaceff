// SPDX-License-Identifier: GPL-3.0-or-later
// Makes any string fit to be a report's body, in place and in one pass: \r\n, \r, U+0085, U+2028 and
// U+2029 become \n; lone surrogates and NUL, which neither UTF-8 nor the store can hold, become U+FFFD.
// Units that matter to a reader are never dropped. Pure, safe on all threads.
#pragma once

#include <QString>

namespace tawthiq::text {

// Returns how many units were replaced by U+FFFD.
int makeStorable(QString &text);

// Binary rubbish: more than one unit in 200 is a control character no text holds, or one in 20 belongs
// to no script (private use), as when random bytes are taken for UTF-16.
[[nodiscard]] bool looksBinary(QStringView text);

} // namespace tawthiq::text
