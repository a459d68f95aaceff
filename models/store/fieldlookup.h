// SPDX-License-Identifier: GPL-3.0-or-later
// What the names in a search mean in this library: places, sources, actors, days. Same thread as the
// connection; reads only.
#pragma once

#include "connection.h"
#include "query.h"
#include "searchtree.h"

#include <QDate>

namespace tawthiq::store {

// Ids of the places named `name` (Arabic, English or gazetteer id); failing that, of those whose name
// holds all its words in a row.
[[nodiscard]] domain::Result<QList<qint64>> placesNamed(Connection &connection, const QString &name);

// Ids of the terms of a kind whose code is `name` or whose name holds its words in a row.
[[nodiscard]] domain::Result<QList<qint64>> termsNamed(Connection &connection, const QString &kind,
                                                       const QString &name);

// The same as codes: gazetteer ids; sources or actors.
[[nodiscard]] domain::Result<QStringList> placeCodesNamed(Connection &connection, const QString &name);
[[nodiscard]] domain::Result<QStringList> termCodesNamed(Connection &connection, domain::TermKind kind,
                                                         const QString &name);

// Days meant by 2021, 2021-06, 2021-06-15, either side of "..", or behind < <= > >=; an open side is
// an invalid day. Any digits, any of - / . between them, year first. False when it is no such thing.
struct DayRange {
    QDate first;
    QDate last;
};
[[nodiscard]] bool readDays(QStringView text, DayRange &range);

// Whether `code` is one of the vocabulary for harm, victim, weapon or status; all of them otherwise.
[[nodiscard]] bool isCodeOf(const QString &kind, const QString &code, QStringList &all);

} // namespace tawthiq::store
