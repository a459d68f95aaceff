// SPDX-License-Identifier: GPL-3.0-or-later
#include "normaliser.h"

#include "foldtable.h"

namespace tawthiq::text {

namespace {

// Calls sink(foldedUnit, originalIndex) for every folded unit of `original`.
template <typename Sink>
void foldUnits(QStringView original, Sink sink)
{
    const FoldTable &table = FoldTable::instance();
    for (int i = 0; i < original.size(); ++i) {
        const char16_t unit = original[i].unicode();
        const char16_t folded = table.folded(unit);
        if (folded != 0) {
            sink(folded, i);
        } else if (table.classOf(unit) != UnitClass::Drop) {
            for (const QChar part : table.expansion(unit)) {
                sink(part.unicode(), i);
            }
        }
    }
}

} // namespace

domain::TextSpan FoldedText::original(domain::TextSpan folded) const
{
    return {offsets.at(folded.begin), offsets.at(folded.end)};
}

FoldedText foldWithMap(QStringView original)
{
    FoldedText result;
    result.text.reserve(original.size());
    result.offsets.reserve(original.size() + 1);
    foldUnits(original, [&result](char16_t unit, int index) {
        result.text += QChar(unit);
        result.offsets += index;
    });
    result.offsets += static_cast<int>(original.size());
    return result;
}

QString fold(QStringView original)
{
    QString result;
    result.reserve(original.size());
    foldUnits(original, [&result](char16_t unit, int) { result += QChar(unit); });
    return result;
}

int originalLength(QStringView original, int foldedUnits)
{
    const FoldTable &table = FoldTable::instance();
    int seen = 0;
    int i = 0;
    while (i < original.size()) {
        const char16_t unit = original[i].unicode();
        const bool dropped = table.classOf(unit) == UnitClass::Drop;
        if (!dropped && seen >= foldedUnits) {
            break;
        }
        if (!dropped) {
            const QStringView opened = table.expansion(unit);
            seen += opened.isEmpty() ? 1 : static_cast<int>(opened.size());
        }
        ++i;
    }
    return i;
}

} // namespace tawthiq::text
