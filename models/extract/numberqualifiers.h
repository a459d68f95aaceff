// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises the words around a number that bound it (أكثر من، على الأقل), that join two into a range
// (بين، إلى، أو) or that tell of a change (ارتفع من 5 إلى 7). Class "number_qualifiers".
// Immutable after construction, safe on all threads.
#pragma once

#include "annotatedtext.h"

#include <optional>

namespace tawthiq::extract {

enum class NumberJoin : quint8 { None, Between, From, To, Or, Change };

struct QualifierMatch {
    domain::Qualifier qualifier = domain::Qualifier::Exact;
    int first = 0; // tokens
    int end = 0;
    int skipped = 0; // folded units of particles in front
    bool far = false; // a verb whose number stands behind its subject: تجاوز عدد القتلى 150
};

class NumberQualifiers
{
public:
    explicit NumberQualifiers(const Lexicon &lexicon);

    // True when a word of the class begins at `token`: cheap.
    [[nodiscard]] bool mayBegin(const AnnotatedText &text, int token) const
    {
        return text.has(token, m_class);
    }
    // A qualifier that bounds the number after it and begins at `token`.
    [[nodiscard]] std::optional<QualifierMatch> front(const AnnotatedText &text, int token) const;
    // A qualifier that bounds what stands before it and begins at `token`: على الأقل، تقريباً.
    [[nodiscard]] std::optional<QualifierMatch> behind(const AnnotatedText &text, int token) const;
    // What joins numbers at `token`, and one past its last token.
    [[nodiscard]] std::pair<NumberJoin, int> join(const AnnotatedText &text, int token) const;

private:
    enum class Side : quint8 { Front, Behind, Join };
    struct Row {
        Side side = Side::Front;
        domain::Qualifier qualifier = domain::Qualifier::Exact;
        NumberJoin join = NumberJoin::None;
        bool far = false;
    };
    [[nodiscard]] std::optional<QualifierMatch> find(const AnnotatedText &text, int token, Side side) const;

    ClassId m_class;
    std::vector<Row> m_rows;
};

} // namespace tawthiq::extract
