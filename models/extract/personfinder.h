// SPDX-License-Identifier: GPL-3.0-or-later
// Finds named persons by their names alone, behind a title or rank (kept as their role), behind a verb
// of saying, and the short forms of those named in full elsewhere in the report.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "personcues.h"

namespace tawthiq::extract {

class PersonFinder
{
public:
    explicit PersonFinder(const Lexicon &lexicon);
    Q_DISABLE_COPY_MOVE(PersonFinder)

    void find(Draft &draft) const;

private:
    struct Search;

    [[nodiscard]] int findAt(Draft &draft, Search &search, int token) const;
    [[nodiscard]] int findTitled(Draft &draft, Search &search, int token) const;
    [[nodiscard]] int findBehindTitle(Draft &draft, Search &search, int token, int at) const;
    [[nodiscard]] int findSpeaker(Draft &draft, Search &search, int token) const;
    [[nodiscard]] int findCued(Draft &draft, Search &search, int token) const;
    [[nodiscard]] int findBare(Draft &draft, Search &search, int token) const;
    [[nodiscard]] bool isOneName(const AnnotatedText &text, const PersonPhrase &phrase) const;
    [[nodiscard]] int findNamed(Draft &draft, Search &search, int token) const;
    [[nodiscard]] int skipComplement(const Draft &draft, const Search &search, int token) const;
    void findShortForms(Draft &draft, Search &search) const;
    void keepParts(const AnnotatedText &text, Search &search, const PersonPhrase &phrase, bool titled) const;
    void add(Draft &draft, Search &search, const PersonPhrase &phrase, domain::TextSpan role,
             const QString &rule) const;

    PersonGrammar m_grammar;
    PersonCues m_cues;
    const NameClasses &m_classes;
    quint64 m_openers = 0; // classes whose words may begin a name, or announce one
    quint64 m_words = 0; // classes whose words are no short form of a name
    std::vector<bool> m_links; // rows of person_titles that only continue a title
};

} // namespace tawthiq::extract
