// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a word is one of the language's everyday words, in any of its usual dresses: behind و ف ب ل ك س
// and ال, as a verb in the present, with a pronoun, in the dual or the plural. What is one is no unknown
// name. Folded words only. Borrows the lexicon, which must outlive it. Safe on all threads.
#pragma once

#include "lexicon.h"

namespace tawthiq::extract {

class OrdinaryWords
{
public:
    // `others`: classes, one bit each, whose words say nothing here: names of people and places.
    OrdinaryWords(const Lexicon &lexicon, quint64 others);

    [[nodiscard]] bool contains(QStringView folded) const;
    // The same without the endings that names have too: ان, ون, ين.
    [[nodiscard]] bool isWord(QStringView folded) const;
    // The word as it stands, without splitting anything off.
    [[nodiscard]] bool isStem(QStringView folded) const;

private:
    [[nodiscard]] bool has(QStringView folded, std::size_t suffixes) const;
    [[nodiscard]] bool hasStem(QStringView word, std::size_t suffixes) const;

    const Lexicon &m_lexicon;
    std::vector<char> m_stems; // by WordId
};

} // namespace tawthiq::extract
