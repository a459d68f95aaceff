// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences on the page: their numbers in the leading margin, and the tint and bar of the one in
// focus. Borrows the sentences of the report at hand; ordinals are indices into that list.
#pragma once

#include "format.h"
#include "page.h"

class QPainter;

namespace tawthiq::ui {

class SentenceLayer
{
public:
    void setSentences(const QList<domain::Sentence> &sentences, const Format &format);
    [[nodiscard]] const QList<domain::Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] int focused() const { return m_focused; }
    void setFocused(int sentence) { m_focused = sentence; }

    // The sentence that holds a position, or the one before the gap it lies in; NoIndex without any.
    [[nodiscard]] int at(int position) const;

    void paintUnder(QPainter &painter, const Page &page) const;
    void paintOver(QPainter &painter, const Page &page) const;

private:
    void paintNumbers(QPainter &painter, const Page &page, const PlacedBlock &placed) const;
    [[nodiscard]] QRectF numberBox(const Page &page, const PlacedBlock &placed, double lineTop,
                                   int above) const;

    QList<domain::Sentence> m_sentences;
    Format m_format;
    int m_focused = domain::NoIndex;
};

} // namespace tawthiq::ui
