// SPDX-License-Identifier: GPL-3.0-or-later
// The one folding of Arabic text for matching, never for display or storage: harakat, tatweel,
// zero-width and bidi controls vanish; أإآٱ→ا ى→ي ة→ه ؤ→و ئ→ي; Persian and Urdu letters go to their
// Arabic kin; all digits become 0-9; presentation forms open; Latin is lower case. Idempotent.
// Works on UTF-16 units; surrogates pass unchanged. Immutable after construction, safe on all threads.
// The header shows the packed entries because every pass over a text runs on them.
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace tawthiq::text {

// Raised when the folding changes, so that indexes know they are stale.
inline constexpr int FoldingVersion = 1;

enum class UnitClass : quint8 { Other, Letter, Digit, Drop, Space, Newline };

class FoldTable
{
public:
    FoldTable();

    // The table every part of the program shares; built once, constant.
    [[nodiscard]] static const FoldTable &instance();

    // Bits of an entry above the folded unit.
    enum EntryBits : quint32 {
        ClassShift = 16, // three bits: UnitClass
        Emits = 1U << 24, // gives exactly one folded unit; the others give none or several
        InWord = 1U << 25, // a letter that emits, or dropped: runs on inside a word
        InNumber = 1U << 26, // a digit, or dropped
    };

    [[nodiscard]] quint32 entry(char16_t unit) const { return m_entries[unit]; }
    [[nodiscard]] static UnitClass classOf(quint32 entry)
    {
        return static_cast<UnitClass>((entry >> ClassShift) & 7);
    }
    // Class of a unit after folding.
    [[nodiscard]] UnitClass classOf(char16_t unit) const { return classOf(m_entries[unit]); }
    // Folded unit; 0 when the unit is dropped or opens into several (see expansion).
    [[nodiscard]] char16_t folded(char16_t unit) const { return static_cast<char16_t>(m_entries[unit]); }
    // What a unit such as ﻻ or ﷲ opens into, at most 18 units; empty for all others.
    [[nodiscard]] QStringView expansion(char16_t unit) const;
    // Whether a surrogate pair is a letter (of a script beyond the first plane) and not a picture.
    [[nodiscard]] static bool isLetterPair(char16_t high, char16_t low);

private:
    void set(char16_t unit, char16_t folded, UnitClass cls);
    void addPresentationForms();

    std::array<quint32, 65536> m_entries;
    std::vector<std::pair<char16_t, QString>> m_expansions; // sorted by unit
};

} // namespace tawthiq::text
