// SPDX-License-Identifier: GPL-3.0-or-later
// A search as it was understood: what the parser makes of the words typed, and what the index, the
// marking of hits and the filters read. Positions are UTF-16 units of the query. Plain values.
#pragma once

#include "textspan.h"

#include <QList>
#include <QString>

namespace tawthiq::domain {

struct SearchWord {
    QString form; // the look-up form (text/searchforms.h); for a prefix the folded letters
    QString spelled; // as typed, for "exact letters"
    bool prefix = false;
    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

// Words that stand one behind the other; a single word is a phrase of one.
using SearchPhrase = QList<SearchWord>;

enum class SearchField : quint8 {
    Source,
    Place,
    Date,
    Event,
    Harm,
    Victim,
    Actor,
    Weapon,
    Note,
    Tag,
    Status
};

struct SearchNode {
    enum class Kind : quint8 { Phrase, Near, Field, And, Or, Not };
    Kind kind = Kind::And;
    QList<SearchPhrase> phrases; // one of a Phrase, at least two of a Near
    int distance = 0; // of a Near: at most so many words between
    SearchField field = SearchField::Source;
    QString value; // of a Field, as typed without its quotes
    QList<SearchNode> children; // of And, Or; one of a Not
    TextSpan span; // in the query

    // An And of nothing: every report.
    [[nodiscard]] bool isEmpty() const { return kind == Kind::And && children.isEmpty(); }
};

} // namespace tawthiq::domain
