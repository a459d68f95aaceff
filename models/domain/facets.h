// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the reports that match a filter fall under each value one could filter by next.
// Plain values.
#pragma once

#include "query.h"

namespace tawthiq::domain {

struct FacetValue {
    QString code; // of a term; "2021-11" of a month
    QString name; // as the library knows it; the code where there is no other
    qint64 reports = 0;
};

struct Facets {
    qint64 reports = 0; // that match
    QList<PlaceFacet> places; // with all above them, busiest first
    QList<FacetValue> harms, victims, weapons, actors, sources; // busiest first
    QList<FacetValue> statuses; // in the order of the vocabulary
    QList<FacetValue> months; // of publication, oldest first; an empty code: no date known
    qint64 withNotes = 0;
};

} // namespace tawthiq::domain
