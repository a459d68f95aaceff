// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QVarLengthArray>

namespace tawthiq::extract {

QString LexiconEntry::feature(QLatin1StringView key) const
{
    for (const QStringView pair : QStringView(features).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 && pair.trimmed() == key) {
            return QStringLiteral("1");
        }
        if (equals >= 0 && pair.left(equals).trimmed() == key) {
            return pair.mid(equals + 1).trimmed().toString();
        }
    }
    return {};
}

ClassId Lexicon::classOf(QLatin1StringView fileStem) const
{
    const qsizetype index = m_classes.indexOf(fileStem);
    return index < 0 ? NoClass : static_cast<ClassId>(index);
}

std::span<const LexiconEntry> Lexicon::entriesOf(ClassId cls) const
{
    if (cls >= m_classRanges.size()) {
        return {};
    }
    const auto [begin, count] = m_classRanges[cls];
    return std::span(m_entries).subspan(begin, count);
}

const LexiconEntry *Lexicon::find(ClassId cls, QStringView folded) const
{
    NodeId node = NoNode;
    for (const QStringView part : folded.split(u' ', Qt::SkipEmptyParts)) {
        const WordId word = m_words.find(part);
        if (word == NoWord) {
            return nullptr;
        }
        node = node == NoNode ? m_phrases.first(word) : m_phrases.next(node, word);
        if (node == NoNode) {
            return nullptr;
        }
    }
    if (node == NoNode) {
        return nullptr;
    }
    for (const EntryId id : m_phrases.entries(node)) {
        if (m_entries[id].cls == cls) {
            return &m_entries[id];
        }
    }
    return nullptr;
}

} // namespace tawthiq::extract
