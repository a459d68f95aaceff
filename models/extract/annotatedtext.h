// SPDX-License-Identifier: GPL-3.0-or-later
// A body after the one token pass: its tokens, its sentences, and for every token the lexicon entries
// that begin there, tried whole and with the attached particles split off. Finders read this and
// never scan characters. Spans are UTF-16 units. Borrows the body and the lexicon, which must outlive
// it. Safe on all threads once built.
#pragma once

#include "lexmatch.h"
#include "mention.h"
#include "tokenstream.h"
#include "wordforms.h"

namespace tawthiq::extract {

class AnnotatedText
{
public:
    AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences);
    // The same with a memo kept from other texts; only used inside the constructor.
    AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences,
                  WordForms &forms);

    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const text::TokenStream &tokens() const { return m_tokens; }
    [[nodiscard]] QStringView body() const { return m_tokens.body(); }
    [[nodiscard]] int size() const { return m_tokens.size(); }
    [[nodiscard]] QStringView folded(int token) const { return m_tokens.folded(token); }

    // Every entry that begins at `token`, longest first, fewer split-off particles first.
    [[nodiscard]] std::span<const LexMatch> matchesAt(int token) const
    {
        if (!m_tokens.valid(token)) {
            return {};
        }
        const auto index = static_cast<std::size_t>(token);
        return {m_matches.data() + m_matchBegin[index], m_matches.data() + m_matchBegin[index + 1]};
    }
    // True when an entry of `cls` begins at `token` (a mask test, for cheap rejection).
    [[nodiscard]] bool has(int token, ClassId cls) const
    {
        return m_tokens.valid(token) && cls < MaximumClasses
            && ((m_masks[static_cast<std::size_t>(token)] >> cls) & 1U) != 0;
    }
    // Classes of the entries that begin at `token`, one bit each.
    [[nodiscard]] quint64 mask(int token) const { return m_masks[static_cast<std::size_t>(token)]; }
    // The longest match of `cls` at `token`; null when none. `forbidden` clitics rule a match out.
    [[nodiscard]] const LexMatch *best(int token, ClassId cls, quint8 forbidden = NoClitic) const
    {
        return has(token, cls) ? bestOf(token, cls, forbidden) : nullptr;
    }
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
    void lookUpAll(WordForms &forms);
    void addPhrases(int token, const WordForms::Reading &reading);
    [[nodiscard]] const LexMatch *bestOf(int token, ClassId cls, quint8 forbidden) const;
    void assignSentences();

    const Lexicon &m_lexicon;
    text::TokenStream m_tokens;
    QList<domain::Sentence> m_sentences;
    std::vector<int> m_sentenceOf;
    std::vector<std::pair<int, int>> m_sentenceTokens;
    std::vector<WordId> m_whole; // the interned number of each whole token
    std::vector<LexMatch> m_matches; // by first token
    std::vector<quint32> m_matchBegin; // size + 1
    std::vector<quint64> m_masks;
};

} // namespace tawthiq::extract
