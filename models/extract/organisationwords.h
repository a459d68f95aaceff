// SPDX-License-Identifier: GPL-3.0-or-later
// The words that complete an organisation's name behind its head: portfolios (الدفاع, حقوق الإنسان) and
// closing adjectives (الوطني, السوري) that agree with it. Functions return where they end, or the token
// they began at. Tokens are indices into the AnnotatedText. Immutable, safe on all threads.
#pragma once

#include "placenames.h"

namespace tawthiq::extract {

class OrganisationWords
{
public:
    explicit OrganisationWords(const Lexicon &lexicon);

    // Nouns with their article; any noun when `any`. `places`: names that may close a chain (تحرير الشام).
    [[nodiscard]] int endOfNouns(const AnnotatedText &text, int token, const PlaceNames &places, bool any,
                                 quint8 forbidden) const;
    // `feminine`: how they must end; empty when the name may be of either kind.
    [[nodiscard]] int endOfAdjectives(const AnnotatedText &text, int token,
                                      std::optional<bool> feminine = {}) const;
    // By its ending, folded or not.
    [[nodiscard]] static bool isFeminine(QStringView word);

private:
    enum class Word : quint8 { Noun, Adjective, Chain };

    [[nodiscard]] bool joinsAdjective(const AnnotatedText &text, int token) const;
    [[nodiscard]] const Word *wordOf(const LexMatch *match) const;

    NameClasses m_classes;
    std::vector<Word> m_words; // rows of org_complements
    std::vector<bool> m_peoples; // rows of demonyms: plurals, which name people
};

} // namespace tawthiq::extract
