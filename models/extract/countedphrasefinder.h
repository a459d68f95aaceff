// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a text counts: number with its noun (أكثر من 130 شخصاً، 86 طفلاً وطفلة), a noun that is
// its own number (طفلين، قتيل، جرحى), vague quantities (عشرات المدنيين) and shares (معظمهم).
// Whether anybody was harmed is not asked here. One pass. Immutable, safe on all threads.
#pragma once

#include "draft.h"
#include "figurelexicon.h"
#include "mentionmap.h"

namespace tawthiq::extract {

class CountedPhraseFinder
{
public:
    explicit CountedPhraseFinder(const FigureLexicon &words) : m_words(words) { }

    // In text order, never overlapping.
    [[nodiscard]] std::vector<CountedPhrase> find(const Draft &draft, const MentionMap &mentions) const;

private:
    struct Cursor {
        const Draft &draft;
        const MentionMap &mentions;
        int token = 0;
    };
    [[nodiscard]] std::optional<CountedPhrase> at(const Cursor &cursor, const NumberPhrase *number) const;
    [[nodiscard]] std::optional<CountedPhrase> numbered(const Cursor &cursor,
                                                        const NumberPhrase &number) const;
    [[nodiscard]] std::optional<CountedPhrase> vague(const Cursor &cursor, const LexMatch &match) const;
    [[nodiscard]] std::optional<CountedPhrase> share(const Cursor &cursor, const LexMatch &match) const;
    [[nodiscard]] std::optional<CountedPhrase> oneOf(const Cursor &cursor, const LexMatch &match) const;
    [[nodiscard]] std::optional<CountedPhrase> noun(const Cursor &cursor) const;
    [[nodiscard]] bool isAnnounced(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isAttribute(const AnnotatedText &text, const LexMatch &match) const;
    [[nodiscard]] bool isRelative(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isThing(const AnnotatedText &text, int token) const;
    // Reads the counted noun at phrase.end; false when a thing or an unknown word stands there.
    bool takeNoun(const AnnotatedText &text, CountedPhrase &phrase, bool possessed) const;
    bool takeEvent(const Draft &draft, CountedPhrase &phrase) const;
    void takeWho(const AnnotatedText &text, CountedPhrase &phrase) const;
    void takeOutcome(const AnnotatedText &text, CountedPhrase &phrase) const;
    void takeCounterpart(const AnnotatedText &text, CountedPhrase &phrase) const;

    const FigureLexicon &m_words;
};

} // namespace tawthiq::extract
