// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary's codes in the words of the interface language. label(x) is a bare lower-case term
// for a field, a chip or a menu; words that agree with a count are in nouns.h. A MarkKind has its
// plural for tabs and toggles and a fixed letter. Every value of domain/vocabulary.h has a label.
#pragma once

#include "markkind.h"
#include "vocabulary.h"

#include <QString>

namespace tawthiq::ui {

[[nodiscard]] QString label(domain::Harm value);
[[nodiscard]] QString label(domain::Victim value);
[[nodiscard]] QString label(domain::Measure value);
[[nodiscard]] QString label(domain::Qualifier value);
[[nodiscard]] QString label(domain::RelationType value);
[[nodiscard]] QString label(domain::Certainty value);
[[nodiscard]] QString label(domain::CivilianStatus value);
[[nodiscard]] QString label(domain::AttributionKind value);
[[nodiscard]] QString label(domain::PerpetratorStatus value);
[[nodiscard]] QString label(domain::Weapon value);
[[nodiscard]] QString label(domain::Target value);
[[nodiscard]] QString label(domain::Polarity value);
[[nodiscard]] QString label(domain::Modality value);
[[nodiscard]] QString label(domain::ReportStatus value);
[[nodiscard]] QString label(domain::TollStage value);
[[nodiscard]] QString label(domain::SlotScope value);
[[nodiscard]] QString label(domain::MentionKind value);
[[nodiscard]] QString label(domain::MentionUse value);
[[nodiscard]] QString label(domain::GeoPrecision value);
[[nodiscard]] QString label(domain::TimeType value);
[[nodiscard]] QString label(domain::TimeModifier value);
[[nodiscard]] QString label(domain::DatePrecision value);
[[nodiscard]] QString label(domain::SentenceRole value);
[[nodiscard]] QString label(domain::PublicationBasis value);
[[nodiscard]] QString label(domain::ReviewStatus value);

// Figures, Places, Dates, Persons, Organisations.
[[nodiscard]] QString kindName(MarkKind kind);
// Figure, Place, Date, Person, Organisation.
[[nodiscard]] QString kindNameSingular(MarkKind kind);
// ح م ت ش ج / F P D N O.
[[nodiscard]] QString kindLetter(MarkKind kind);

} // namespace tawthiq::ui
