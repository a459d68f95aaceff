// SPDX-License-Identifier: GPL-3.0-or-later
// What each written form of a word can be: the lexicon entries it spells, whole and with the attached
// particles split off, remembered from one use to the next, since a few thousand forms make up most of
// any text. A growing memo, not a result: what it answers depends on the lexicon alone. Borrows the
// lexicon. One thread at a time.
#pragma once

#include "lexicon.h"
#include "lexmatch.h"

namespace tawthiq::extract {

class WordForms
{
public:
    // A way to read a form on which a longer phrase may go on.
    struct Reading {
        NodeId node = NoNode;
        quint8 skipped = 0;
        quint8 clitics = NoClitic;
    };
    struct Form {
        quint64 mask = 0; // classes of its one-word entries
        quint32 hash = 0;
        quint32 begin = 0; // of its letters in the pool
        quint16 length = 0;
        bool isWord = false; // particles are split off words only
        WordId whole = NoWord;
        quint32 matchBegin = 0;
        quint32 readingBegin = 0;
        quint16 matchCount = 0;
        quint16 readingCount = 0;
    };

    explicit WordForms(const Lexicon &lexicon);

    // The number of a folded form; good until forget().
    [[nodiscard]] quint32 find(QStringView folded, bool isWord);
    [[nodiscard]] const Form &form(quint32 number) const { return m_forms[number]; }
    // Its one-word entries, fewer split-off particles first; `first` is 0.
    [[nodiscard]] std::span<const LexMatch> matches(const Form &form) const
    {
        return std::span(m_matches).subspan(form.matchBegin, form.matchCount);
    }
    // Its readings that begin longer phrases.
    [[nodiscard]] std::span<const Reading> openings(const Form &form) const
    {
        return std::span(m_readings).subspan(form.readingBegin, form.readingCount);
    }
    // Between texts: starts anew when the memo has grown large.
    void forgetIfLarge();

private:
    quint32 add(QStringView folded, bool isWord, quint32 hash);
    void readAll(QStringView word);
    void tryStem(QStringView token, quint8 skipped, quint8 clitics);
    void addReading(WordId word, quint8 skipped, quint8 clitics);
    void grow();

    const Lexicon &m_lexicon;
    std::u16string m_pool;
    std::vector<Form> m_forms; // [0] is nobody's
    std::vector<quint32> m_slots; // power of two, 0 = free
    std::vector<LexMatch> m_matches;
    std::vector<Reading> m_readings;
};

} // namespace tawthiq::extract
