// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over the library's reports: what must hold for a report to be listed. Values of one kind
// are alternatives; different kinds must all hold. Days are inclusive; an invalid day is open.
#pragma once

#include "report.h"

namespace tawthiq::domain {

enum class DateField { Publication, Event };

struct Query {
    QString text; // words to be found in title or body, folded as the index folds
    QStringList placeIds; // gazetteer ids; a place covers everything below it
    DateField dateField = DateField::Publication;
    QDate from;
    QDate to;

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && placeIds.isEmpty() && !from.isValid() && !to.isValid();
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
