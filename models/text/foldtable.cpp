// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldtable.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace tawthiq::text {

namespace {

struct Pair {
    char16_t from;
    char16_t to;
};

// Letters that writers and keyboards interchange in Arabic news.
constexpr Pair LetterPairs[] = {
    {u'أ', u'ا'}, {u'إ', u'ا'}, {u'آ', u'ا'}, {u'ٱ', u'ا'}, {u'ٲ', u'ا'}, {u'ٳ', u'ا'}, {u'ى', u'ي'},
    {u'ی', u'ي'}, {u'ې', u'ي'}, {u'ۍ', u'ي'}, {u'ئ', u'ي'}, {u'ؤ', u'و'}, {u'ة', u'ه'}, {u'ۀ', u'ه'},
    {u'ہ', u'ه'}, {u'ە', u'ه'}, {u'ھ', u'ه'}, {u'ۃ', u'ه'}, {u'ک', u'ك'}, {u'ڪ', u'ك'}, {u'گ', u'ك'},
    {u'ڤ', u'ف'}, {u'پ', u'ب'}, {u'چ', u'ج'}, {u'ژ', u'ز'}, {u'ڨ', u'ق'}, {u'ۆ', u'و'}, {u'ێ', u'ي'},
};

constexpr Pair SignPairs[] = {{u'٫', u'.'}, {u'٬', u','}, {u'٪', u'%'}, {u'−', u'-'}};

UnitClass classify(char16_t unit)
{
    if (unit == u'\n' || unit == u'\r' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029) {
        return UnitClass::Newline;
    }
    if (u_isUWhiteSpace(unit)) {
        return UnitClass::Space;
    }
    const int type = u_charType(unit);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return UnitClass::Drop;
    }
    if (type == U_DECIMAL_DIGIT_NUMBER) {
        return UnitClass::Digit;
    }
    if (u_isalpha(unit) || U16_IS_SURROGATE(unit) || type == U_COMBINING_SPACING_MARK) {
        return UnitClass::Letter;
    }
    return UnitClass::Other;
}

} // namespace

FoldTable::FoldTable()
{
    for (int i = 0; i < 65536; ++i) {
        const auto unit = static_cast<char16_t>(i);
        const UnitClass cls = classify(unit);
        char16_t folded = unit;
        if (cls == UnitClass::Drop) {
            folded = 0;
        } else if (cls == UnitClass::Digit) {
            folded = static_cast<char16_t>(u'0' + u_charDigitValue(unit));
        } else if (cls == UnitClass::Space) {
            folded = u' ';
        } else if (cls == UnitClass::Newline) {
            folded = u'\n';
        } else if (cls == UnitClass::Letter) {
            folded = static_cast<char16_t>(u_tolower(unit));
        }
        set(unit, folded, cls);
    }
    set(u'ـ', 0, UnitClass::Drop);
    set(0, 0, UnitClass::Drop);
    for (const Pair pair : LetterPairs) {
        set(pair.from, pair.to, UnitClass::Letter);
    }
    for (const Pair pair : SignPairs) {
        set(pair.from, pair.to, UnitClass::Other);
    }
    addPresentationForms();
}

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

QStringView FoldTable::expansion(char16_t unit) const
{
    const auto it = std::lower_bound(m_expansions.begin(), m_expansions.end(), unit,
                                     [](const auto &row, char16_t key) { return row.first < key; });
    return it != m_expansions.end() && it->first == unit ? QStringView(it->second) : QStringView();
}

bool FoldTable::isLetterPair(char16_t high, char16_t low)
{
    return U16_IS_LEAD(high) && U16_IS_TRAIL(low) && u_isalpha(U16_GET_SUPPLEMENTARY(high, low));
}

void FoldTable::set(char16_t unit, char16_t folded, UnitClass cls)
{
    quint32 entry = folded | static_cast<quint32>(cls) << ClassShift;
    const bool dropped = cls == UnitClass::Drop;
    entry |= folded != 0 ? Emits : 0U;
    entry |= dropped || (cls == UnitClass::Letter && folded != 0 && !QChar::isSurrogate(unit)) ? InWord : 0U;
    entry |= dropped || cls == UnitClass::Digit ? InNumber : 0U;
    m_entries[unit] = entry;
}

// Compatibility characters (FB50-FDFF, FE70-FEFC, full-width Latin) open by NFKC, then fold.
void FoldTable::addPresentationForms()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status) || nfkc == nullptr) {
        return;
    }
    for (int i = 0xFB00; i <= 0xFFEF; ++i) {
        const auto unit = static_cast<char16_t>(i);
        icu::UnicodeString opened;
        if (!nfkc->getDecomposition(i, opened)) {
            continue;
        }
        QString folded;
        for (int k = 0; k < opened.length(); ++k) {
            const char16_t part = opened.charAt(k);
            if (part < 0xFB00 && this->folded(part) != 0) {
                folded += QChar(this->folded(part));
            }
        }
        if (folded.isEmpty()) {
            set(unit, 0, UnitClass::Drop);
        } else if (folded.size() == 1) {
            set(unit, folded.front().unicode(), classOf(opened.charAt(0)));
        } else {
            set(unit, 0, UnitClass::Letter);
            m_expansions.emplace_back(unit, folded);
        }
    }
}

} // namespace tawthiq::text
