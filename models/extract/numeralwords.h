// SPDX-License-Identifier: GPL-3.0-or-later
// The single words Arabic numbers are made of (class "numbers"), with what each can do in a number, and
// the reading of one token as such an atom. Immutable after construction, safe on all threads.
#pragma once

#include "annotatedtext.h"

#include <optional>

namespace tawthiq::extract {

enum class NumeralKind : quint8 {
    Digits, // a token of digits
    Unit, // 0-10, and teens written as one word
    Part, // أحد، إحدى: only with عشر or a ten
    Ten,
    Hundred, // 100, can be counted: ثلاث مئة
    HundredsOf, // only counted: ثلاث مئات
    Hundreds, // 200-900 in one word
    Scale, // ألف، مليون
    Scales, // آلاف، ملايين: only counted
    Dual, // ألفان
    Ordinal,
    OrdinalPart, // الحادي
    Fraction,
    FractionsOf, // أرباع
    Point,
    Minus,
    Percent
};

struct NumeralWord {
    NumeralKind kind = NumeralKind::Unit;
    double value = 0;
    bool dualAlone = false; // ألفا without tanwin and uncounted is two thousand
    bool noArticle = false; // الاثنين is a weekday
};

// One word or one token of digits, read as part of a number.
struct NumeralAtom {
    NumeralKind kind = NumeralKind::Digits;
    double value = 0;
    int first = 0; // its first token without a detached و
    int end = 0;
    int skipped = 0; // folded units of particles in front
    quint8 clitics = NoClitic;
    bool article = false;
    bool dualAlone = false;
    bool fraction = false; // digits with a decimal part
};

class NumeralWords
{
public:
    explicit NumeralWords(const Lexicon &lexicon);

    enum class Link : quint8 { First, Joined, And }; // first of a number, directly after, or with و

    [[nodiscard]] std::optional<NumeralAtom> at(const AnnotatedText &text, int token, Link link) const
    {
        const bool may = canBegin(text, token) || (link == Link::And && text.tokens().isWord(token));
        return may ? read(text, token, link) : std::nullopt;
    }
    // True when `token` can begin a number: cheap.
    [[nodiscard]] bool canBegin(const AnnotatedText &text, int token) const
    {
        return text.tokens().isNumber(token) || text.has(token, m_class);
    }

private:
    [[nodiscard]] std::optional<NumeralAtom> read(const AnnotatedText &text, int token, Link link) const;
    [[nodiscard]] std::optional<NumeralAtom> word(const AnnotatedText &text, int token, Link link) const;
    [[nodiscard]] std::optional<NumeralAtom> digits(const AnnotatedText &text, int token, Link link) const;

    ClassId m_class;
    std::vector<NumeralWord> m_words; // by row
};

} // namespace tawthiq::extract
