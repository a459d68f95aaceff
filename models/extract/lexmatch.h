// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the lexicon found in a text. Plain values; tokens are counted from 0.
#pragma once

#include "lexicon.h"

namespace tawthiq::extract {

// What was split off in front of the word that matched.
enum Clitic : quint8 {
    NoClitic = 0,
    Conjunction = 1, // و ف
    Preposition = 2, // ب ل ك س
    LamLam = 4, // لل: the article's alef is not written
    Article = 8, // ال was split off too; it stays inside the span
};

// Tokens [first, first + count), of the first token `skipped` folded units are particles outside the
// span.
struct LexMatch {
    int first = 0;
    EntryId entry = 0;
    quint32 row = 0; // of the entry inside its class
    quint8 count = 1;
    quint8 skipped = 0;
    quint8 clitics = NoClitic;
    ClassId cls = NoClass; // of the entry
};

} // namespace tawthiq::extract
