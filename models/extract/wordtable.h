// SPDX-License-Identifier: GPL-3.0-or-later
// Interned folded words: every word that any lexicon or gazetteer row holds has a small number, and
// a token of the text is looked up once. Open addressing over flat arrays. Immutable after loading;
// find() is safe on all threads.
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace tawthiq::extract {

using WordId = quint32;
inline constexpr WordId NoWord = 0;

class WordTable
{
public:
    WordTable();

    WordId intern(QStringView folded);
    [[nodiscard]] WordId find(QStringView folded) const;
    // The number of ال + `stem` without building that string.
    [[nodiscard]] WordId findWithArticle(QStringView stem) const;
    [[nodiscard]] QStringView word(WordId id) const;
    [[nodiscard]] WordId size() const { return static_cast<WordId>(m_words.size()); }

private:
    struct Word {
        quint32 begin;
        quint32 length;
        quint32 hash;
    };
    [[nodiscard]] WordId findHashed(QStringView head, QStringView tail, quint32 hash) const;
    void grow();

    std::u16string m_pool;
    std::vector<Word> m_words; // [0] stands for NoWord
    std::vector<WordId> m_slots; // power of two, NoWord = free
};

} // namespace tawthiq::extract
