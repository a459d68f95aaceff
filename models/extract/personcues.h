// SPDX-License-Identifier: GPL-3.0-or-later
// Words in front of persons' names that are no titles: what a name must follow (مقتل, في عهد), what makes
// the name behind it something else (قانون نيوتن), and the regnal names of rulers (الخليفة المعتضد بالله).
// Tokens are indices into the AnnotatedText. Immutable after construction, safe on all threads.
#pragma once

#include "persongrammar.h"

namespace tawthiq::extract {

class PersonCues
{
public:
    explicit PersonCues(const Lexicon &lexicon, const PersonGrammar &grammar);

    // One past the cue for a name that begins at `token`; `token` when none does.
    [[nodiscard]] int endOfCue(const AnnotatedText &text, int token) const;
    // One past a word that opens a clause (إن, أما); `token` when none does.
    [[nodiscard]] int endOfClauseWord(const AnnotatedText &text, int token) const;
    // The word right in front makes a name at `token` the name of a thing or a family.
    [[nodiscard]] bool behindEponym(const AnnotatedText &text, int token) const
    {
        return isEponym(text, token - 1);
    }
    [[nodiscard]] bool isEponym(const AnnotatedText &text, int token) const;
    // A regnal name, behind a ruler's title or with its بالله.
    [[nodiscard]] std::optional<PersonPhrase> regnalName(const AnnotatedText &text, int token) const;

private:
    enum class Cue : quint8 { Name, Clause, Eponym, Ruler, Laqab, Divine };

    [[nodiscard]] const LexMatch *best(const AnnotatedText &text, int token, Cue cue) const;
    [[nodiscard]] bool behindRuler(const AnnotatedText &text, int token) const;

    const PersonGrammar &m_grammar;
    std::vector<Cue> m_cues; // rows of person_cues
};

} // namespace tawthiq::extract
