// SPDX-License-Identifier: GPL-3.0-or-later
// The words the engine knows. Each TSV file of resources/lexicon/ar is one class of entries, named
// by the file: months.tsv -> "months". Columns: surface, value, features (key=value; separated by
// ';'), example, note. A surface is one word or a phrase, written naturally; it is folded by the same
// folding as the text. Built by LexiconBuilder, immutable after, read by all threads.
#pragma once

#include "phrasetrie.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace tawthiq::extract {

using ClassId = quint8;
inline constexpr ClassId NoClass = 255;
inline constexpr int MaximumClasses = 64; // a token's classes are one 64-bit mask

struct LexiconEntry {
    ClassId cls = NoClass;
    quint8 words = 1; // how many words the surface has
    quint32 row = 0; // running number inside the class, from 0
    QString surface;
    QString value;
    QString features;
    QString example;
    int line = 0; // 1-based line of the file

    // The value of `key` in features; a key without '=' yields "1"; empty when absent.
    [[nodiscard]] QString feature(QLatin1StringView key) const;
};

class Lexicon
{
public:
    // The class of a file; NoClass when no such file was loaded.
    [[nodiscard]] ClassId classOf(QLatin1StringView fileStem) const;
    [[nodiscard]] QString className(ClassId cls) const { return m_classes.value(cls); }
    [[nodiscard]] const LexiconEntry &entry(EntryId id) const { return m_entries[id]; }
    [[nodiscard]] std::span<const LexiconEntry> entries() const { return m_entries; }
    // The entries of one class, in file order: entry.row indexes this.
    [[nodiscard]] std::span<const LexiconEntry> entriesOf(ClassId cls) const;
    // The entry whose folded surface is exactly `folded`, of class `cls`; null when none.
    [[nodiscard]] const LexiconEntry *find(ClassId cls, QStringView folded) const;
    [[nodiscard]] const WordTable &words() const { return m_words; }
    [[nodiscard]] const PhraseTrie &phrases() const { return m_phrases; }
    // Hash of all data loaded; part of an analysis's provenance.
    [[nodiscard]] const QString &dataHash() const { return m_dataHash; }

private:
    friend class LexiconBuilder;

    QStringList m_classes;
    std::vector<LexiconEntry> m_entries; // grouped by class
    std::vector<std::pair<quint32, quint32>> m_classRanges; // begin, count
    WordTable m_words;
    PhraseTrie m_phrases;
    QString m_dataHash;
};

} // namespace tawthiq::extract
