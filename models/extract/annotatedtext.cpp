// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedtext.h"

#include "normaliser.h"

#include <algorithm>

namespace tawthiq::extract {

using text::TokenKind;

AnnotatedText::AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences,
                             WordForms &forms) :
    m_lexicon(lexicon), m_tokens(body), m_sentences(std::move(sentences))
{
    assignSentences();
    lookUpAll(forms);
}

AnnotatedText::AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences) :
    m_lexicon(lexicon), m_tokens(body), m_sentences(std::move(sentences))
{
    WordForms forms(lexicon);
    assignSentences();
    lookUpAll(forms);
}

const LexMatch *AnnotatedText::bestOf(int token, ClassId cls, quint8 forbidden) const
{
    for (const LexMatch &match : matchesAt(token)) {
        if (match.cls == cls && (match.clitics & forbidden) == 0) {
            return &match;
        }
    }
    return nullptr;
}

domain::TextSpan AnnotatedText::span(int first, int count, int skipped) const
{
    const text::Token &begin = m_tokens.at(first);
    const text::Token &end = m_tokens.at(first + count - 1);
    const int lead = skipped == 0 ? 0 : text::originalLength(begin.span.in(body()), skipped);
    return {begin.span.begin + lead, end.span.end};
}

void AnnotatedText::lookUpAll(WordForms &forms)
{
    const auto size = static_cast<std::size_t>(m_tokens.size());
    std::vector<quint32> numbers(size);
    m_whole.resize(size);
    m_masks.resize(size);
    m_matchBegin.resize(size + 1);
    m_matches.reserve(size * 2);
    for (std::size_t i = 0; i < size; ++i) {
        const int token = static_cast<int>(i);
        numbers[i] = forms.find(m_tokens.folded(token), m_tokens.at(token).kind == TokenKind::Word);
        m_whole[i] = forms.form(numbers[i]).whole;
    }
    for (std::size_t i = 0; i < size; ++i) {
        const WordForms::Form &form = forms.form(numbers[i]);
        const int token = static_cast<int>(i);
        m_matchBegin[i] = static_cast<quint32>(m_matches.size());
        m_masks[i] = form.mask;
        for (const WordForms::Reading &reading : forms.openings(form)) {
            addPhrases(token, reading);
        }
        if (m_matches.size() - m_matchBegin[i] > 1) {
            std::stable_sort(m_matches.begin() + m_matchBegin[i], m_matches.end(),
                             [](const LexMatch &a, const LexMatch &b) {
                                 return a.count != b.count ? a.count > b.count : a.clitics < b.clitics;
                             });
        }
        for (const LexMatch &match : forms.matches(form)) {
            m_matches.push_back(match);
            m_matches.back().first = token;
        }
    }
    m_matchBegin.back() = static_cast<quint32>(m_matches.size());
}

// The entries of two words and more that go on from a reading of `token`.
void AnnotatedText::addPhrases(int token, const WordForms::Reading &reading)
{
    const PhraseTrie &phrases = m_lexicon.phrases();
    NodeId node = reading.node;
    for (int count = 2; phrases.hasChildren(node) && m_tokens.valid(token + count - 1); ++count) {
        if (m_tokens.isSign(token + count - 1, u'_')
            && m_tokens.at(token + count - 1).gap == text::Gap::None) {
            continue; // a tag's words: #حفر_الباطن
        }
        const WordId word = m_whole[static_cast<std::size_t>(token + count - 1)];
        node = word == NoWord ? NoNode : phrases.next(node, word);
        if (node == NoNode) {
            return;
        }
        for (const EntryId entry : phrases.entries(node)) {
            const LexiconEntry &known = m_lexicon.entry(entry);
            m_masks[static_cast<std::size_t>(token)] |= 1ULL << known.cls;
            m_matches.push_back({token, entry, known.row, static_cast<quint8>(count), reading.skipped,
                                 reading.clitics, known.cls});
        }
    }
}

void AnnotatedText::assignSentences()
{
    m_sentenceOf.assign(static_cast<std::size_t>(m_tokens.size()), domain::NoIndex);
    m_sentenceTokens.reserve(static_cast<std::size_t>(m_sentences.size()));
    int token = 0;
    for (int s = 0; s < m_sentences.size(); ++s) {
        const domain::TextSpan span = m_sentences.at(s).span;
        while (m_tokens.valid(token) && m_tokens.at(token).span.begin < span.begin) {
            ++token;
        }
        const int first = token;
        while (m_tokens.valid(token) && m_tokens.at(token).span.begin < span.end) {
            m_sentenceOf[static_cast<std::size_t>(token)] = s;
            ++token;
        }
        m_sentenceTokens.emplace_back(first, token);
    }
}

} // namespace tawthiq::extract
