// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitnumber.h"

#include <array>

namespace tawthiq::extract {

namespace {

constexpr int MaximumDigits = 15; // beyond them a double is no longer exact, and nobody counts so far
constexpr int MaximumGroups = 8;

struct Groups {
    std::array<QStringView, MaximumGroups> digits;
    std::array<QChar, MaximumGroups> before; // the separator in front of each group
    int count = 0;
};

std::optional<Groups> split(QStringView folded)
{
    Groups groups;
    qsizetype begin = 0;
    QChar before;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        if (i < folded.size() && folded[i].isDigit()) {
            continue;
        }
        if (groups.count == MaximumGroups) {
            return std::nullopt;
        }
        const auto at = static_cast<std::size_t>(groups.count++);
        groups.digits[at] = folded.mid(begin, i - begin);
        groups.before[at] = before;
        before = i < folded.size() ? folded[i] : QChar();
        begin = i + 1;
    }
    return groups;
}

bool isThousands(const Groups &groups, int last)
{
    if (last < 1 || groups.digits[0].size() > 3 || groups.digits[0].startsWith(u'0')) {
        return false;
    }
    for (int i = 1; i <= last; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (groups.digits[at].size() != 3 || groups.before[at] != groups.before[1]) {
            return false;
        }
    }
    return true;
}

std::optional<DigitNumber> compose(const Groups &groups, int wholeGroups)
{
    DigitNumber number;
    for (int i = 0; i < wholeGroups; ++i) {
        for (const QChar digit : groups.digits[static_cast<std::size_t>(i)]) {
            number.value = number.value * 10 + digit.digitValue();
            ++number.digits;
        }
    }
    if (number.digits > MaximumDigits) {
        return std::nullopt;
    }
    if (wholeGroups < groups.count) {
        double part = 0;
        double unit = 1;
        for (const QChar digit : groups.digits[static_cast<std::size_t>(wholeGroups)].left(MaximumDigits)) {
            part = part * 10 + digit.digitValue();
            unit *= 10;
        }
        number.value += part / unit;
        number.fraction = part > 0;
    }
    return number;
}

} // namespace

std::optional<DigitNumber> readDigits(QStringView folded, QStringView original)
{
    const std::optional<Groups> groups = split(folded);
    if (!groups) {
        return std::nullopt;
    }
    const int last = groups->count - 1;
    const bool decimalSign = original.contains(u'٫');
    if (last == 0 || (!decimalSign && isThousands(*groups, last))) {
        return compose(*groups, groups->count);
    }
    // The last separator is the decimal sign: what stands before it is one group or thousands.
    if (last == 1
        || (isThousands(*groups, last - 1)
            && groups->before[static_cast<std::size_t>(last)] != groups->before[1])) {
        return compose(*groups, last);
    }
    return std::nullopt;
}

} // namespace tawthiq::extract
