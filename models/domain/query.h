// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over the library's reports: what must hold for a report to be listed. Values of one kind
// are alternatives; different kinds must all hold. Days are inclusive; an invalid day is open.
#pragma once

#include "report.h"

namespace tawthiq::domain {

enum class DateField { Publication, Event };

// What reports are filtered by besides words, places and days, by code: harm, victim, weapon (codes of
// the vocabulary), actor and source (codes of the library's facets), status (of the review) and notes
// ("with").
enum class TermKind : quint8 { Harm, Victim, Weapon, Actor, Source, Status, Notes };

struct TermFilter {
    TermKind kind = TermKind::Harm;
    QStringList codes; // any of them
    friend bool operator==(const TermFilter &, const TermFilter &) = default;
};

struct Query {
    QString text; // a search (text/searchparser.h) in titles and bodies
    QStringList placeIds; // gazetteer ids; a place covers everything below it
    DateField dateField = DateField::Publication;
    QDate from;
    QDate to;
    QList<TermFilter> terms = {}; // one a kind
    bool exactLetters = false; // the words of the text must be spelled as they are typed
    bool certainly = false; // event dates: wholly inside the days asked for, not only touching them

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && placeIds.isEmpty() && !from.isValid() && !to.isValid() && terms.isEmpty();
    }
    friend bool operator==(const Query &, const Query &) = default;
};

// A place that occurs in the library, for the filter menu: how many reports hold it or a part of it.
struct PlaceFacet {
    QString id;
    QString parent;
    QString nameAr;
    QString nameEn;
    int reports = 0;
};

} // namespace tawthiq::domain
