// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of one Arabic number: مئة وخمسة وعشرون ألفاً، 3 آلاف، مليون ونصف، الحادي والعشرون، سالب 5.
// Reads forward from a token and never back, so a text of numbers is read in one pass.
// Immutable after construction, safe on all threads.
#pragma once

#include "mention.h"
#include "numeralwords.h"

namespace tawthiq::extract {

struct NumberReading {
    int first = 0; // tokens
    int end = 0;
    int skipped = 0; // folded units of particles before the first word
    quint8 clitics = NoClitic; // those particles
    double value = 0;
    double scale = 1; // of its last part: 1000 in "3 آلاف"
    bool ordinal = false;
    bool fraction = false; // نصف، ثلث: a share, not a count
    bool percentage = false;
    bool article = false;
    domain::NumberForm form = domain::NumberForm::Words;
    int percentEnd = 0; // one past في المئة or %, when percentage
};

class NumberGrammar
{
public:
    explicit NumberGrammar(const Lexicon &lexicon);

    // The number that begins at `token`, as long as it goes; with `link` And it must begin with و.
    [[nodiscard]] std::optional<NumberReading>
    read(const AnnotatedText &text, int token, NumeralWords::Link link = NumeralWords::Link::First) const;
    [[nodiscard]] const NumeralWords &words() const { return m_words; }

private:
    using Link = NumeralWords::Link;
    struct Part {
        double value = 0;
        int end = 0;
        bool digits = false;
        bool words = false;
        bool scaled = false;
        double scale = 1;
    };
    [[nodiscard]] std::optional<Part> belowHundred(const AnnotatedText &text, const NumeralAtom &atom) const;
    [[nodiscard]] std::optional<Part> belowThousand(const AnnotatedText &text, const NumeralAtom &atom) const;
    [[nodiscard]] std::optional<Part> scaled(const AnnotatedText &text, const NumeralAtom &atom) const;
    [[nodiscard]] std::optional<Part> nextPart(const AnnotatedText &text, const Part &last) const;
    [[nodiscard]] std::optional<NumberReading> cardinal(const AnnotatedText &text,
                                                        const NumeralAtom &atom) const;
    [[nodiscard]] std::optional<NumberReading> ordinal(const AnnotatedText &text,
                                                       const NumeralAtom &atom) const;
    [[nodiscard]] std::optional<NumberReading> share(const AnnotatedText &text,
                                                     const NumeralAtom &atom) const;
    void addFraction(const AnnotatedText &text, NumberReading &reading) const;
    void addPercent(const AnnotatedText &text, NumberReading &reading) const;

    NumeralWords m_words;
};

} // namespace tawthiq::extract
