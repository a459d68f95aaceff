// SPDX-License-Identifier: GPL-3.0-or-later
// Finds numbers in digits of all scripts and in Arabic words, with qualifiers, ranges and vague
// quantities. Fills Draft::numbers in reading order, none overlapping, and adds a mention of kind Number
// for each. Ordinals, shares and percentages are marked, not left out. One pass, linear.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "numbergrammar.h"
#include "numberqualifiers.h"

namespace tawthiq::extract {

class NumberFinder
{
public:
    explicit NumberFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;
    [[nodiscard]] const NumberQualifiers &qualifiers() const { return m_qualifiers; }

private:
    struct Pass; // what one pass over a text remembers
    [[nodiscard]] bool number(Pass &pass, int token) const;
    [[nodiscard]] bool vague(Pass &pass, int token) const;
    [[nodiscard]] std::optional<NumberReading> upperEnd(const Pass &pass, const NumberReading &low) const;
    [[nodiscard]] std::optional<NumberReading> afterJoin(const Pass &pass, const NumberReading &low) const;
    [[nodiscard]] NumberPhrase phrase(const Pass &pass, const NumberReading &reading) const;
    [[nodiscard]] bool isFar(const Pass &pass, int front) const;
    void bound(const Pass &pass, NumberPhrase &phrase) const;
    void add(Pass &pass, NumberPhrase phrase) const;

    NumberGrammar m_grammar;
    NumberQualifiers m_qualifiers;
    ClassId m_vague;
    ClassId m_toll; // عدد، حصيلة
    QString m_rule;
    QString m_vagueRule;
};

} // namespace tawthiq::extract
