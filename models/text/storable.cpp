// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"

namespace tawthiq::text {

namespace {

bool isNewline(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

// Nothing to do for this unit alone: nearly every unit of a text.
bool isPlain(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == u'\n' || (unit >= 0xA0 && unit < 0x2028)
        || (unit > 0x2029 && unit < 0xD800) || unit > 0xDFFF;
}

bool foundInText(char16_t control)
{
    // Besides white space: backspace (typed), escape (terminal copies), the end mark of DOS.
    return (control >= 0x08 && control <= 0x0D) || control == 0x1A || control == 0x1B;
}

} // namespace

int makeStorable(QString &text)
{
    const qsizetype size = text.size();
    qsizetype first = 0;
    while (first < size && isPlain(text.at(first).unicode())) {
        ++first;
    }
    if (first == size) {
        return 0; // the usual case: not even a copy
    }
    auto *units = reinterpret_cast<char16_t *>(text.data());
    qsizetype out = first;
    int replaced = 0;
    for (qsizetype i = first; i < size; ++i) {
        char16_t unit = units[i];
        if (isPlain(unit)) {
            units[out++] = unit;
        } else if (isNewline(unit)) {
            i += unit == u'\r' && i + 1 < size && units[i + 1] == u'\n' ? 1 : 0;
            units[out++] = u'\n';
        } else if (QChar::isHighSurrogate(unit) && i + 1 < size && QChar::isLowSurrogate(units[i + 1])) {
            units[out++] = unit;
            units[out++] = units[++i];
        } else {
            const bool unfit = unit == 0 || QChar::isSurrogate(unit);
            units[out++] = unfit ? u'\uFFFD' : unit;
            replaced += unfit ? 1 : 0;
        }
    }
    text.truncate(out);
    return replaced;
}

bool looksBinary(QStringView text)
{
    qsizetype controls = 0;
    qsizetype unassigned = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        controls += unit < 0x20 && !foundInText(unit) ? 1 : 0;
        unassigned += unit >= 0xE000 && (unit <= 0xF8FF || unit >= 0xFFFE) ? 1 : 0;
    }
    return controls * 200 > text.size() || unassigned * 20 > text.size();
}

} // namespace tawthiq::text
