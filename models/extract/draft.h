// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of one analysis: finders add to it in a fixed order, each reading what the ones
// before it found. Token ranges are half-open indices into AnnotatedText; spans are UTF-16 units.
// One draft per body, used by one thread.
#pragma once

#include "analysis.h"
#include "annotatedtext.h"
#include "timephrase.h"

namespace tawthiq::extract {

// A number as the text states it, in digits or words, with its qualifier.
struct NumberPhrase {
    int first = 0; // token of the number's first word
    int end = 0; // one past its last token
    int skipped = 0; // folded units of particles in front of the first word
    int qualifierFirst = domain::NoIndex; // first token of a qualifier in front (أكثر من), if any
    int qualifierEnd = domain::NoIndex; // one past a qualifier behind (على الأقل), if any
    domain::TextSpan span; // the number alone
    domain::NumberValue value;
};

struct MentionDraft {
    domain::Mention mention;
    int first = 0; // tokens
    int end = 0;
    int time = domain::NoIndex; // of kind Time: index into Draft::times
    int priority = 0; // who wins when two of equal length overlap: higher
    bool keepInside = false; // stays, nested, when a longer mention holds it
    QString head; // of a place: value of its head word's row, "locality", "adm1" ...
    QList<int> referents = {}; // of a place: the gazetteer indices its name may mean
};

struct Draft {
    const AnnotatedText &text;
    QDate published; // invalid when unknown
    std::vector<NumberPhrase> numbers = {};
    std::vector<TimePhrase> times = {}; // as read; MentionDraft::time points here
    // Before overlap resolution in finder order; after it by span, and indices are final.
    std::vector<MentionDraft> mentions = {};
    QList<domain::TimeInterval> intervals = {};
    QList<domain::CasualtyFigure> figures = {};
    domain::InferredPublication inferredPublication = {};
    std::vector<int> topics = {}; // gazetteer indices of places that tags of the text name

    // The number phrase that starts at `token`, or null.
    [[nodiscard]] const NumberPhrase *numberAt(int token) const;
    // Index of the mention of `kind` that covers `token`, or NoIndex.
    [[nodiscard]] int mentionAt(int token, domain::MentionKind kind) const;
};

} // namespace tawthiq::extract
