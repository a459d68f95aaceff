// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineshape.h"

#include "foldtable.h"

#include <algorithm>

namespace tawthiq::text {

namespace {

constexpr int CreditLength = 30;

bool isDash(char16_t unit)
{
    return unit == u'-' || unit == u'–' || unit == u'—' || unit == u'_' || unit == u'|' || unit == u'•';
}

// The last unit that says how the line ends.
char16_t endOf(QStringView line)
{
    const FoldTable &table = FoldTable::instance();
    for (qsizetype i = line.size(); i > 0; --i) {
        const char16_t unit = line[i - 1].unicode();
        const UnitClass cls = table.classOf(unit);
        if (cls != UnitClass::Drop && cls != UnitClass::Space && !isCloser(unit)) {
            return unit;
        }
    }
    return 0;
}

bool endsInCredit(QStringView line)
{
    return line.endsWith(u')') && line.last(std::min<qsizetype>(line.size(), CreditLength)).contains(u'(');
}

bool isWrapped(QStringView line)
{
    if (line.size() < 3) {
        return false;
    }
    const char16_t first = line.front().unicode();
    const char16_t last = line.back().unicode();
    return (first == u'(' && last == u')') || (first == u'*' && last == u'*')
        || (isDash(first) && isDash(last));
}

void countWords(QStringView line, LineShape &shape)
{
    const FoldTable &table = FoldTable::instance();
    bool letters = false;
    bool digits = false;
    int slashes = 0;
    const auto finish = [&] {
        shape.words += letters || digits ? 1 : 0;
        shape.numbers += digits && !letters ? 1 : 0;
        letters = digits = false;
    };
    const auto blank = [&](qsizetype i) {
        return i < 0 || i >= line.size() || table.classOf(line[i].unicode()) == UnitClass::Space;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t unit = line[i].unicode();
        const UnitClass cls = table.classOf(unit);
        letters = letters || cls == UnitClass::Letter;
        digits = digits || cls == UnitClass::Digit;
        if (cls == UnitClass::Space) {
            finish();
        } else if (unit == u'\u0640' || isDash(unit)) {
            // Tatweel serves as a dash, but only when it stands alone.
            const bool before = blank(i - 1);
            const bool after = blank(i + 1);
            shape.separator =
                shape.separator || (unit == u'\u0640' ? before && after : before != after || before);
        } else if (unit == u'/' && (blank(i - 1) || blank(i + 1))) {
            ++slashes;
        } else if (unit == u':' && blank(i + 1) && i + 1 < line.size()) {
            shape.field = shape.field || shape.words < 3;
        }
    }
    finish();
    // Months are written with one slash as well: March/ Adar.
    shape.separator = shape.separator || slashes > 1 || (slashes == 1 && shape.words <= 5);
}

} // namespace

bool isSentenceMark(char16_t unit)
{
    return unit == u'.' || unit == u'\u061F' || unit == u'!' || unit == u'?' || unit == u'\u2026';
}

bool isCloser(char16_t unit)
{
    switch (unit) {
    case u'"':
    case u'\'':
    case u'\u2018':
    case u'\u2019':
    case u'\u201C':
    case u'\u201D':
    case u'«':
    case u'»':
    case u'‹':
    case u'›':
    case u')':
    case u']':
    case u'}':
    case u'﴾': // closes in right-to-left text
        return true;
    default:
        return false;
    }
}

LineShape shapeOf(QStringView line)
{
    LineShape shape;
    shape.length = static_cast<int>(line.size());
    shape.end = endOf(line);
    if (shape.end == u'.') {
        return shape; // nearly every paragraph; it is neither a heading nor a byline
    }
    if (shape.length <= LongLine) {
        countWords(line, shape);
    } else {
        shape.words = LongLine;
    }
    shape.credit = endsInCredit(line);
    shape.wrapped = isWrapped(line);
    shape.copyright = line.startsWith(u'©');
    return shape;
}

} // namespace tawthiq::text
