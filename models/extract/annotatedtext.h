// SPDX-License-Identifier: GPL-3.0-or-later
// A body after the one token pass: its tokens, its sentences, and for every token the lexicon entries
// that begin there, tried whole and with the attached particles split off. Finders read this and
// never scan characters. Spans are UTF-16 units. Borrows the body and the lexicon, which must outlive
// it. Safe on all threads once built.
#pragma once

#include "lexicon.h"
#include "mention.h"
#include "tokenstream.h"

namespace tawthiq::extract {

// What was split off in front of the word that matched.
enum Clitic : quint8 {
    NoClitic = 0,
    Conjunction = 1, // و ف
    Preposition = 2, // ب ل ك س
    LamLam = 4, // لل: the article's alef is not written
    Article = 8, // ال was split off too; it stays inside the span
};

// An entry found in the text: tokens [first, first + count), of the first token `skipped` folded
// units are particles outside the span.
struct LexMatch {
    int first = 0;
    quint8 count = 1;
    quint8 skipped = 0;
    quint8 clitics = NoClitic;
    EntryId entry = 0;
};

class AnnotatedText
{
public:
    AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences);

    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const text::TokenStream &tokens() const { return m_tokens; }
    [[nodiscard]] QStringView body() const { return m_tokens.body(); }
    [[nodiscard]] int size() const { return m_tokens.size(); }
    [[nodiscard]] QStringView folded(int token) const { return m_tokens.folded(token); }

    // Every entry that begins at `token`, longest first, fewer split-off particles first.
    [[nodiscard]] std::span<const LexMatch> matchesAt(int token) const;
    // True when an entry of `cls` begins at `token` (a mask test, for cheap rejection).
    [[nodiscard]] bool has(int token, ClassId cls) const
    {
        return m_tokens.valid(token) && cls < MaximumClasses
            && ((m_masks[static_cast<std::size_t>(token)] >> cls) & 1U) != 0;
    }
    // Classes of the entries that begin at `token`, one bit each.
    [[nodiscard]] quint64 mask(int token) const { return m_masks[static_cast<std::size_t>(token)]; }
    // The longest match of `cls` at `token`; null when none. `forbidden` clitics rule a match out.
    [[nodiscard]] const LexMatch *best(int token, ClassId cls, quint8 forbidden = NoClitic) const;
    [[nodiscard]] const LexiconEntry &entry(const LexMatch &match) const
    {
        return m_lexicon.entry(match.entry);
    }

    // Words of a match or of tokens [first, first + count) without `skipped` folded units in front.
    [[nodiscard]] domain::TextSpan span(const LexMatch &match) const
    {
        return span(match.first, match.count, match.skipped);
    }
    [[nodiscard]] domain::TextSpan span(int first, int count, int skipped = 0) const;

    [[nodiscard]] const QList<domain::Sentence> &sentences() const { return m_sentences; }
    // Index of the sentence a token stands in; NoIndex between sentences.
    [[nodiscard]] int sentenceOf(int token) const { return m_sentenceOf[static_cast<std::size_t>(token)]; }
    // Tokens [first, second) of a sentence.
    [[nodiscard]] std::pair<int, int> tokensOf(int sentence) const
    {
        return m_sentenceTokens[static_cast<std::size_t>(sentence)];
    }
    [[nodiscard]] bool sameSentence(int a, int b) const { return sentenceOf(a) == sentenceOf(b); }

private:
    struct Reading {
        WordId word;
        quint8 skipped;
        quint8 clitics;
    };
    void lookUpAll();
    void readingsOf(int token);
    void tryReading(QStringView token, quint8 skipped, quint8 clitics);
    void matchFrom(int token, const Reading &reading);
    void collect(int token, NodeId node, int count, const Reading &reading);
    void assignSentences();

    const Lexicon &m_lexicon;
    text::TokenStream m_tokens;
    QList<domain::Sentence> m_sentences;
    std::vector<int> m_sentenceOf;
    std::vector<std::pair<int, int>> m_sentenceTokens;
    std::vector<WordId> m_whole; // the interned number of each whole token
    std::vector<Reading> m_readings; // scratch, of the token at hand
    std::vector<LexMatch> m_matches; // by first token
    std::vector<quint32> m_matchBegin; // size + 1
    std::vector<quint64> m_masks;
};

} // namespace tawthiq::extract
