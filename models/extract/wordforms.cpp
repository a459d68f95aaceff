// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordforms.h"

#include <algorithm>
#include <cstring>

namespace tawthiq::extract {

namespace {

constexpr int ShortestStem = 2; // letters that must remain after a particle is split off
constexpr std::size_t FirstSlots = 1U << 14U;
constexpr std::size_t LargeMemo = 1U << 17U; // forms; some 15 MB

bool isConjunction(QChar letter)
{
    return letter == u'و' || letter == u'ف';
}

bool isPreposition(QChar letter)
{
    return letter == u'ب' || letter == u'ل' || letter == u'ك' || letter == u'س';
}

// Four units at a time, multiplied and folded: most words are one or two steps.
quint32 hashOf(QStringView units, bool isWord)
{
    constexpr quint64 Mix = 0x9E3779B97F4A7C15ULL;
    const char16_t *at = units.utf16();
    auto left = static_cast<std::size_t>(units.size());
    quint64 hash = left * 2 + (isWord ? 1 : 0);
    for (; left >= 4; left -= 4, at += 4) {
        quint64 step = 0;
        std::memcpy(&step, at, sizeof(step));
        hash = (hash ^ step) * Mix;
        hash ^= hash >> 32U;
    }
    quint64 rest = 0;
    for (std::size_t i = 0; i < left; ++i) {
        rest = (rest << 16U) | at[i];
    }
    hash = (hash ^ rest) * Mix;
    return static_cast<quint32>(hash >> 32U);
}

// Words are short: cheaper than a call to memcmp.
bool same(const char16_t *a, const char16_t *b, std::size_t length)
{
    for (; length >= 4; length -= 4, a += 4, b += 4) {
        quint64 x = 0;
        quint64 y = 0;
        std::memcpy(&x, a, sizeof(x));
        std::memcpy(&y, b, sizeof(y));
        if (x != y) {
            return false;
        }
    }
    while (length > 0 && a[length - 1] == b[length - 1]) {
        --length;
    }
    return length == 0;
}

} // namespace

WordForms::WordForms(const Lexicon &lexicon) : m_lexicon(lexicon), m_forms(1), m_slots(FirstSlots) { }

quint32 WordForms::find(QStringView folded, bool isWord)
{
    const quint32 hash = hashOf(folded, isWord);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const Form &form = m_forms[m_slots[slot]];
        if (form.hash == hash && form.length == folded.size() && form.isWord == isWord
            && same(m_pool.data() + form.begin, folded.utf16(), form.length)) {
            return m_slots[slot];
        }
    }
    return add(folded, isWord, hash);
}

void WordForms::forgetIfLarge()
{
    if (m_forms.size() > LargeMemo) {
        m_pool.clear();
        m_forms.resize(1);
        m_slots.assign(FirstSlots, 0);
        m_matches.clear();
        m_readings.clear();
    }
}

quint32 WordForms::add(QStringView folded, bool isWord, quint32 hash)
{
    if (m_forms.size() * 2 >= m_slots.size()) {
        grow();
    }
    const auto number = static_cast<quint32>(m_forms.size());
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = number;
    Form form;
    form.hash = hash;
    form.begin = static_cast<quint32>(m_pool.size());
    form.length = static_cast<quint16>(folded.size());
    form.isWord = isWord;
    form.matchBegin = static_cast<quint32>(m_matches.size());
    form.readingBegin = static_cast<quint32>(m_readings.size());
    form.whole = m_lexicon.words().find(folded);
    m_pool.append(folded.utf16(), static_cast<std::size_t>(folded.size()));
    if (form.whole != NoWord) {
        addReading(form.whole, 0, NoClitic);
    }
    if (isWord) {
        readAll(folded);
    }
    const auto first = m_matches.begin() + static_cast<std::ptrdiff_t>(form.matchBegin);
    std::stable_sort(first, m_matches.end(),
                     [](const LexMatch &a, const LexMatch &b) { return a.clitics < b.clitics; });
    for (auto match = first; match != m_matches.end(); ++match) {
        form.mask |= 1ULL << match->cls;
    }
    form.matchCount = static_cast<quint16>(m_matches.size() - form.matchBegin);
    form.readingCount = static_cast<quint16>(m_readings.size() - form.readingBegin);
    m_forms.push_back(form);
    return number;
}

// Beside the whole word: with و ف ب ل ك س لل ال split off where enough letters remain.
void WordForms::readAll(QStringView word)
{
    const auto length = word.size();
    if (length <= ShortestStem) {
        return;
    }
    if (word.startsWith(u"ال") && length >= 2 + ShortestStem) {
        addReading(m_lexicon.words().find(word.mid(2)), 0, Article);
    }
    if (isConjunction(word[0])) {
        tryStem(word, 1, Conjunction);
        if (length > 1 + ShortestStem && isPreposition(word[1])) {
            tryStem(word, 2, Conjunction | Preposition);
        }
    }
    if (isPreposition(word[0])) {
        tryStem(word, 1, Preposition);
    }
}

void WordForms::tryStem(QStringView token, quint8 skipped, quint8 clitics)
{
    const QStringView rest = token.mid(skipped);
    if (rest.size() < ShortestStem) {
        return;
    }
    const WordTable &words = m_lexicon.words();
    addReading(words.find(rest), skipped, clitics);
    if (rest.startsWith(u"ال") && rest.size() >= 2 + ShortestStem) {
        addReading(words.find(rest.mid(2)), skipped, static_cast<quint8>(clitics | Article));
    }
    // لل: after the particle ل the article is written as one more ل.
    const bool afterLam = token[skipped - 1] == u'ل' && rest[0] == u'ل';
    if (afterLam && rest.size() > ShortestStem) {
        addReading(words.findWithArticle(rest.mid(1)), skipped, static_cast<quint8>(clitics | LamLam));
        addReading(words.find(rest.mid(1)), skipped, static_cast<quint8>(clitics | LamLam | Article));
    }
}

void WordForms::addReading(WordId word, quint8 skipped, quint8 clitics)
{
    const PhraseTrie &phrases = m_lexicon.phrases();
    const NodeId node = word == NoWord ? NoNode : phrases.first(word);
    if (node == NoNode) {
        return;
    }
    for (const EntryId entry : phrases.entries(node)) {
        const LexiconEntry &known = m_lexicon.entry(entry);
        m_matches.push_back({0, entry, known.row, 1, skipped, clitics, known.cls});
    }
    if (phrases.hasChildren(node)) {
        m_readings.push_back({node, skipped, clitics});
    }
}

void WordForms::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (std::size_t number = 1; number < m_forms.size(); ++number) {
        std::size_t slot = m_forms[number].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = static_cast<quint32>(number);
    }
}

} // namespace tawthiq::extract
