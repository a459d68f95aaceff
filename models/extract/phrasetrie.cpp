// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasetrie.h"

#include <algorithm>

namespace tawthiq::extract {

PhraseTrie::PhraseTrie() : m_nodes(1), m_slots(1024) { }

void PhraseTrie::add(std::span<const WordId> words, EntryId entry)
{
    NodeId node = NoNode;
    for (const WordId word : words) {
        node = child(node, word);
    }
    m_pending.emplace_back(node, entry);
}

void PhraseTrie::finish()
{
    std::stable_sort(m_pending.begin(), m_pending.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    m_entries.clear();
    m_entries.reserve(m_pending.size());
    for (const auto &[node, entry] : m_pending) {
        Node &home = m_nodes[node];
        if (home.entryCount == 0) {
            home.entryBegin = static_cast<quint32>(m_entries.size());
        }
        ++home.entryCount;
        m_entries.push_back(entry);
    }
    m_pending.clear();
    m_pending.shrink_to_fit();
}

NodeId PhraseTrie::next(NodeId node, WordId word) const
{
    const quint64 key = (quint64(node) << 32) | word;
    return m_slots[slotOf(key)].node;
}

std::span<const EntryId> PhraseTrie::entries(NodeId node) const
{
    const Node &home = m_nodes[node];
    return std::span(m_entries).subspan(home.entryBegin, home.entryCount);
}

NodeId PhraseTrie::child(NodeId node, WordId word)
{
    if (node == NoNode) {
        if (word >= m_roots.size()) {
            m_roots.resize(word + 1, NoNode);
        }
        if (m_roots[word] == NoNode) {
            m_roots[word] = static_cast<NodeId>(m_nodes.size());
            m_nodes.emplace_back();
        }
        return m_roots[word];
    }
    const quint64 key = (quint64(node) << 32) | word;
    if (const NodeId known = m_slots[slotOf(key)].node; known != NoNode) {
        return known;
    }
    const auto fresh = static_cast<NodeId>(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes[node].hasChildren = true;
    insert(key, fresh);
    return fresh;
}

std::size_t PhraseTrie::slotOf(quint64 key) const
{
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 20) & (m_slots.size() - 1);
    while (m_slots[slot].key != 0 && m_slots[slot].key != key) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

void PhraseTrie::insert(quint64 key, NodeId node)
{
    if ((m_used + 1) * 2 > m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.key != 0) {
                m_slots[slotOf(slot.key)] = slot;
            }
        }
    }
    m_slots[slotOf(key)] = {key, node};
    ++m_used;
}

} // namespace tawthiq::extract
