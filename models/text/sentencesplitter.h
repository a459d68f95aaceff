// SPDX-License-Identifier: GPL-3.0-or-later
// Arabic sentence segmentation: a newline always ends a sentence; inside a paragraph . ؟ ! … end one
// when white space or the end follows (with the closing quote or bracket), but not after
// abbreviations and initials, inside decimals or after a list number at the start of a line.
// Spans are UTF-16 units without surrounding white space, in order, never overlapping; every unit
// that is not white space lies in one, but for lines that hold nothing visible.
// Linear. Immutable after construction, safe on all threads.
#pragma once

#include "mention.h"

#include <QSet>

namespace tawthiq::text {

class SentenceSplitter
{
public:
    // Abbreviations in any spelling, without their final dot: د, م, ج.م.ع
    explicit SentenceSplitter(const QSet<QString> &abbreviations);

    [[nodiscard]] QList<domain::Sentence> split(QStringView body) const;

private:
    struct Line;
    void cut(QStringView body, const Line &line, QList<domain::Sentence> &sentences) const;
    [[nodiscard]] bool isAbbreviation(QStringView line, int dot) const;

    QSet<QString> m_abbreviations; // folded
};

} // namespace tawthiq::text
