// SPDX-License-Identifier: GPL-3.0-or-later
// The one folding of Arabic text for matching, never for display or storage: harakat, tatweel,
// zero-width and bidi controls vanish; أإآٱ→ا ى→ي ة→ه ؤ→و ئ→ي; Persian and Urdu letters go to their
// Arabic kin; all digits become 0-9; presentation forms open; Latin is lower case. Idempotent.
// Works on UTF-16 units; surrogates pass unchanged. Immutable after construction, safe on all threads.
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

    // Class of a unit after folding.
    [[nodiscard]] UnitClass classOf(char16_t unit) const { return m_class[unit]; }
    // Folded unit; 0 when the unit is dropped or opens into several (see expansion).
    [[nodiscard]] char16_t folded(char16_t unit) const { return m_folded[unit]; }
    // What a unit such as ﻻ or ﷲ opens into; empty for all others.
    [[nodiscard]] QStringView expansion(char16_t unit) const;

private:
    void set(char16_t unit, char16_t folded, UnitClass cls);
    void addPresentationForms();

    std::array<char16_t, 65536> m_folded;
    std::array<UnitClass, 65536> m_class;
    std::vector<std::pair<char16_t, QString>> m_expansions; // sorted by unit
};

} // namespace tawthiq::text
