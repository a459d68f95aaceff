// SPDX-License-Identifier: GPL-3.0-or-later
// The states a history step keeps, as JSON objects: a note, a publication date. Pure, any thread.
#pragma once

#include "annotation.h"
#include "reportstore.h"
#include "review.h"

#include <QJsonObject>

namespace tawthiq::library {

[[nodiscard]] QJsonObject toState(const domain::Annotation &annotation);
[[nodiscard]] domain::Annotation annotationOf(const QJsonObject &state);

// Decisions about several objects of one report, as one step.
[[nodiscard]] QJsonObject toState(const QList<domain::Review> &reviews);
[[nodiscard]] QList<domain::Review> reviewsOf(const QJsonObject &state);

[[nodiscard]] QJsonObject toState(QDate published, domain::PublicationBasis basis);
[[nodiscard]] store::Publication publicationOf(const QJsonObject &state); // without rank

} // namespace tawthiq::library
