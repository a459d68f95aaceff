// SPDX-License-Identifier: GPL-3.0-or-later
// What may follow a counted noun and belongs to it: agreeing adjectives (12 عنصراً مسلحاً), a number
// behind it (متطوعين اثنين), a bound behind it (على الأقل), and the group it is taken from (من
// المدنيين), which says who they are but stays outside. Immutable, safe on all threads.
#pragma once

#include "draft.h"
#include "figurelexicon.h"

namespace tawthiq::extract {

class NounPhrase
{
public:
    explicit NounPhrase(const FigureLexicon &words) : m_words(words) { }

    // Lengthens `phrase`, whose noun was just read, and adds what the words say about its people.
    void complete(const Draft &draft, CountedPhrase &phrase) const;

private:
    void takeAdjectives(const AnnotatedText &text, CountedPhrase &phrase) const;
    void takeNumberBehind(const Draft &draft, CountedPhrase &phrase) const;
    void takeBound(const AnnotatedText &text, CountedPhrase &phrase) const;
    static void addGroup(VictimSet group, CountedPhrase &phrase);
    void readGroup(const AnnotatedText &text, CountedPhrase &phrase) const;

    const FigureLexicon &m_words;
};

// Fills qualifier, value, min and max of `phrase` from a stated number (guidelines section 7).
void setBounds(CountedPhrase &phrase, domain::Qualifier qualifier, std::optional<qint64> value,
               std::optional<qint64> low, std::optional<qint64> high);

} // namespace tawthiq::extract
