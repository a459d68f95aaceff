// SPDX-License-Identifier: GPL-3.0-or-later
// A mention in words for the panel: its quote, its place from the country down, its days in full, and
// the rule that resolved it as a sentence. Numbers and quotes are isolated. GUI thread (translates).
#pragma once

#include "format.h"
#include "openedreport.h"

namespace tawthiq::ui {

// The words as written, isolated.
[[nodiscard]] QString mentionQuote(const library::OpenedReport &report, int mention);
// The sentence a span stands in, as written.
[[nodiscard]] QString sentenceText(const library::OpenedReport &report, int sentence);

// Name in the interface language with its precision: "North-western Syria · several governorates".
[[nodiscard]] QString placeWords(const library::OpenedReport &report, int mention);
// Country, first level, name: for a breadcrumb drawn with chevrons.
[[nodiscard]] QStringList placeBreadcrumb(const domain::PlaceCandidate &candidate);
// Why a candidate was put first.
[[nodiscard]] QString candidateReason(const QString &reason);

[[nodiscard]] QString timeWords(const Format &format, const library::OpenedReport &report, int mention);
[[nodiscard]] QString intervalWords(const Format &format, const library::OpenedReport &report, int interval);
// How a date was resolved: "the last such month before publication, 5 November 2021".
[[nodiscard]] QString timeBasis(const Format &format, const library::OpenedReport &report,
                                const domain::TimeExpression &time);

} // namespace tawthiq::ui
