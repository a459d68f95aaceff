// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text holds what a search asks for, by the same folding and forms as the index; and, with
// "exact letters", whether it does when every letter and mark counts. What is written onto a word
// (و ف ب ل ك ال) is not part of its letters. Spans are UTF-16 units of the text. Pure, any thread.
#pragma once

#include "searchtree.h"

#include <QStringView>

namespace tawthiq::text {

class TokenStream;

class HitFinder
{
public:
    // `search` must outlive it.
    HitFinder(const domain::SearchNode &search, bool exactLetters) : m_search(search), m_exact(exactLetters)
    {
    }

    // Words and phrases that are wanted, by position, none inside another.
    [[nodiscard]] QList<domain::TextSpan> hits(QStringView text) const;
    // Whether title and body together are what is searched for; fields count as given.
    [[nodiscard]] bool matches(QStringView title, QStringView body) const;

private:
    class Reading;
    [[nodiscard]] bool holds(const domain::SearchNode &node, const Reading &title, const Reading &body) const;
    void collect(const domain::SearchNode &node, const Reading &text, QList<domain::TextSpan> &spans) const;

    const domain::SearchNode &m_search;
    bool m_exact;
};

} // namespace tawthiq::text
