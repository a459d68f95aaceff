// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedtext.h"

#include "normaliser.h"

#include <algorithm>

namespace tawthiq::extract {

using text::TokenKind;

namespace {

constexpr int ShortestStem = 2; // letters that must remain after a particle is split off

bool isConjunction(QChar letter)
{
    return letter == u'و' || letter == u'ف';
}

bool isPreposition(QChar letter)
{
    return letter == u'ب' || letter == u'ل' || letter == u'ك' || letter == u'س';
}

} // namespace

AnnotatedText::AnnotatedText(QStringView body, const Lexicon &lexicon, QList<domain::Sentence> sentences) :
    m_lexicon(lexicon), m_tokens(body), m_sentences(std::move(sentences))
{
    assignSentences();
    lookUpAll();
}

std::span<const LexMatch> AnnotatedText::matchesAt(int token) const
{
    if (!m_tokens.valid(token)) {
        return {};
    }
    const auto index = static_cast<std::size_t>(token);
    return std::span(m_matches).subspan(m_matchBegin[index], m_matchBegin[index + 1] - m_matchBegin[index]);
}

const LexMatch *AnnotatedText::best(int token, ClassId cls, quint8 forbidden) const
{
    if (!has(token, cls)) {
        return nullptr;
    }
    for (const LexMatch &match : matchesAt(token)) {
        if ((match.clitics & forbidden) == 0 && m_lexicon.entry(match.entry).cls == cls) {
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

void AnnotatedText::lookUpAll()
{
    const int size = m_tokens.size();
    m_whole.resize(static_cast<std::size_t>(size), NoWord);
    m_masks.resize(static_cast<std::size_t>(size), 0);
    m_matchBegin.resize(static_cast<std::size_t>(size) + 1, 0);
    for (int i = 0; i < size; ++i) {
        m_whole[static_cast<std::size_t>(i)] = m_lexicon.words().find(m_tokens.folded(i));
    }
    for (int i = 0; i < size; ++i) {
        m_matchBegin[static_cast<std::size_t>(i)] = static_cast<quint32>(m_matches.size());
        const std::size_t begin = m_matches.size();
        readingsOf(i);
        for (const Reading &reading : m_readings) {
            matchFrom(i, reading);
        }
        if (m_matches.size() - begin > 1) {
            std::stable_sort(m_matches.begin() + static_cast<std::ptrdiff_t>(begin), m_matches.end(),
                             [](const LexMatch &a, const LexMatch &b) {
                                 return a.count != b.count ? a.count > b.count : a.clitics < b.clitics;
                             });
        }
    }
    m_matchBegin.back() = static_cast<quint32>(m_matches.size());
}

// The ways to read a token: whole, and with و ف ب ل ك س لل ال split off where enough letters remain.
void AnnotatedText::readingsOf(int token)
{
    m_readings.clear();
    if (const WordId whole = m_whole[static_cast<std::size_t>(token)]; whole != NoWord) {
        m_readings.push_back({whole, 0, NoClitic});
    }
    if (m_tokens.at(token).kind != TokenKind::Word) {
        return;
    }
    const QStringView word = m_tokens.folded(token);
    const auto length = word.size();
    if (length <= ShortestStem) {
        return;
    }
    if (word.startsWith(u"ال") && length >= 2 + ShortestStem) {
        if (const WordId stem = m_lexicon.words().find(word.mid(2)); stem != NoWord) {
            m_readings.push_back({stem, 0, Article});
        }
    }
    if (isConjunction(word[0])) {
        tryReading(word, 1, Conjunction);
        if (length > 1 + ShortestStem && isPreposition(word[1])) {
            tryReading(word, 2, Conjunction | Preposition);
        }
    }
    if (isPreposition(word[0])) {
        tryReading(word, 1, Preposition);
    }
}

void AnnotatedText::tryReading(QStringView token, quint8 skipped, quint8 clitics)
{
    const QStringView rest = token.mid(skipped);
    if (rest.size() < ShortestStem) {
        return;
    }
    const WordTable &words = m_lexicon.words();
    if (const WordId word = words.find(rest); word != NoWord) {
        m_readings.push_back({word, skipped, clitics});
    }
    if (rest.startsWith(u"ال") && rest.size() >= 2 + ShortestStem) {
        if (const WordId stem = words.find(rest.mid(2)); stem != NoWord) {
            m_readings.push_back({stem, skipped, static_cast<quint8>(clitics | Article)});
        }
    }
    // لل: after the particle ل the article is written as one more ل.
    const bool afterLam = token[skipped - 1] == u'ل' && rest[0] == u'ل';
    if (afterLam && rest.size() > ShortestStem) {
        if (const WordId word = words.findWithArticle(rest.mid(1)); word != NoWord) {
            m_readings.push_back({word, skipped, static_cast<quint8>(clitics | LamLam)});
        }
        if (const WordId stem = words.find(rest.mid(1)); stem != NoWord) {
            m_readings.push_back({stem, skipped, static_cast<quint8>(clitics | LamLam | Article)});
        }
    }
}

void AnnotatedText::matchFrom(int token, const Reading &reading)
{
    const PhraseTrie &phrases = m_lexicon.phrases();
    NodeId node = phrases.first(reading.word);
    int count = 1;
    while (node != NoNode) {
        collect(token, node, count, reading);
        if (!phrases.hasChildren(node) || !m_tokens.valid(token + count)) {
            return;
        }
        const WordId word = m_whole[static_cast<std::size_t>(token + count)];
        node = word == NoWord ? NoNode : phrases.next(node, word);
        ++count;
    }
}

void AnnotatedText::collect(int token, NodeId node, int count, const Reading &reading)
{
    for (const EntryId entry : m_lexicon.phrases().entries(node)) {
        m_masks[static_cast<std::size_t>(token)] |= 1ULL << m_lexicon.entry(entry).cls;
        m_matches.push_back({token, static_cast<quint8>(count), reading.skipped, reading.clitics, entry});
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
