// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordtable.h"

namespace tawthiq::extract {

namespace {

constexpr quint32 HashSeed = 2166136261U;
constexpr char16_t Article[] = u"ال";

// FNV-1a over UTF-16 units with a final mix: words are short, so simple beats clever.
quint32 hashOn(quint32 hash, QStringView units)
{
    for (const QChar unit : units) {
        hash = (hash ^ unit.unicode()) * 16777619U;
    }
    return hash;
}

quint32 mixed(quint32 hash)
{
    return hash ^ (hash >> 15);
}

} // namespace

WordTable::WordTable() : m_words{{0, 0, 0}}, m_slots(1024, NoWord) { }

WordId WordTable::intern(QStringView folded)
{
    const quint32 hash = mixed(hashOn(HashSeed, folded));
    if (const WordId known = findHashed({}, folded, hash); known != NoWord) {
        return known;
    }
    if (m_words.size() * 2 > m_slots.size()) {
        grow();
    }
    const auto id = static_cast<WordId>(m_words.size());
    m_words.push_back({static_cast<quint32>(m_pool.size()), static_cast<quint32>(folded.size()), hash});
    m_pool.append(folded.utf16(), static_cast<std::size_t>(folded.size()));
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != NoWord) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = id;
    return id;
}

WordId WordTable::find(QStringView folded) const
{
    return findHashed({}, folded, mixed(hashOn(HashSeed, folded)));
}

WordId WordTable::findWithArticle(QStringView stem) const
{
    const QStringView article(Article);
    return findHashed(article, stem, mixed(hashOn(hashOn(HashSeed, article), stem)));
}

QStringView WordTable::word(WordId id) const
{
    const Word &word = m_words[id];
    return QStringView(m_pool).mid(word.begin, word.length);
}

WordId WordTable::findHashed(QStringView head, QStringView tail, quint32 hash) const
{
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != NoWord) {
        const Word &word = m_words[m_slots[slot]];
        if (word.hash == hash && word.length == static_cast<quint32>(head.size() + tail.size())) {
            const QStringView known = QStringView(m_pool).mid(word.begin, word.length);
            if (known.startsWith(head) && known.mid(head.size()) == tail) {
                return m_slots[slot];
            }
        }
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return NoWord;
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, NoWord);
    for (WordId id = 1; id < m_words.size(); ++id) {
        std::size_t slot = m_words[id].hash & (m_slots.size() - 1);
        while (m_slots[slot] != NoWord) {
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = id;
    }
}

} // namespace tawthiq::extract
