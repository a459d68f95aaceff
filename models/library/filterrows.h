// SPDX-License-Identifier: GPL-3.0-or-later
// What the list and the filters need of an analysis: places with everything above them, days of the
// events, the gravest totals. Pure, any thread.
#pragma once

#include "analysisstore.h"
#include "gazetteer.h"

namespace tawthiq::library {

// The analysis ready to be stored, packed.
[[nodiscard]] store::StorableAnalysis storable(const domain::Analysis &analysis, const domain::Report &report,
                                               const extract::Gazetteer &gazetteer);

// What the report is filtered by besides places and days: its source, and of its asserted figures the
// harm, the victims, the weapons and the actors.
[[nodiscard]] QList<store::StorableAnalysis::Term> termsOf(const domain::Analysis &analysis,
                                                           const domain::Report &report);

// At most two figures that stand for themselves (no part, no repetition, not denied or feared), the
// gravest harm first and the second of another harm where there is one.
[[nodiscard]] QList<domain::ReportSummary::Toll> gravestTolls(const QList<domain::CasualtyFigure> &figures);

// Days the figures speak of; of the report's other dates when no figure has one.
[[nodiscard]] QList<store::StorableAnalysis::Days> eventDays(const domain::Analysis &analysis);

} // namespace tawthiq::library
