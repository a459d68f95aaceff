// SPDX-License-Identifier: GPL-3.0-or-later
// How much a word's letters look like a personal name and not like an ordinary word: the mean log odds
// of its letter trigrams, counted over our own lexicons (names against all other classes). Above 0 is
// name-like. Folded words only. Immutable after construction, safe on all threads.
#pragma once

#include "nameclasses.h"

namespace tawthiq::extract {

class NameShape
{
public:
    NameShape(const Lexicon &lexicon, const NameClasses &classes);

    [[nodiscard]] float of(QStringView folded) const;

private:
    std::vector<float> m_odds; // by trigram
};

} // namespace tawthiq::extract
