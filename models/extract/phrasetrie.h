// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases over interned words: a trie whose nodes hold the entries that end there. One-word entries
// are its first level. Built once, then read by all threads.
#pragma once

#include "wordtable.h"

#include <span>
#include <vector>

namespace tawthiq::extract {

using EntryId = quint32;
using NodeId = quint32;
inline constexpr NodeId NoNode = 0; // 0 is the root, which is nobody's child

class PhraseTrie
{
public:
    PhraseTrie();

    void add(std::span<const WordId> words, EntryId entry);
    // Makes entries contiguous; call once after the last add().
    void finish();

    [[nodiscard]] NodeId first(WordId word) const { return word < m_roots.size() ? m_roots[word] : NoNode; }
    [[nodiscard]] NodeId next(NodeId node, WordId word) const;
    [[nodiscard]] bool hasChildren(NodeId node) const { return m_nodes[node].hasChildren; }
    [[nodiscard]] std::span<const EntryId> entries(NodeId node) const;

private:
    struct Node {
        quint32 entryBegin = 0;
        quint32 entryCount = 0;
        bool hasChildren = false;
    };
    struct Slot {
        quint64 key = 0; // parent << 32 | word, 0 = free
        NodeId node = NoNode;
    };
    NodeId child(NodeId node, WordId word);
    [[nodiscard]] std::size_t slotOf(quint64 key) const;
    void insert(quint64 key, NodeId node);

    std::vector<Node> m_nodes;
    std::vector<NodeId> m_roots; // by WordId
    std::vector<Slot> m_slots; // power of two
    std::size_t m_used = 0;
    std::vector<std::pair<NodeId, EntryId>> m_pending;
    std::vector<EntryId> m_entries;
};

} // namespace tawthiq::extract
