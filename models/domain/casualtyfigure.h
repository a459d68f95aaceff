// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence asserts about people harmed: never what is true. Two reports may disagree and both
// stay. Spans are UTF-16 units; counts are people unless `measure` says otherwise; references are
// indices into the lists of the same Analysis (NoIndex = not stated). Slots: standards section 3.
#pragma once

#include "mention.h"

namespace tawthiq::domain {

struct FigureRelation {
    RelationType type = RelationType::PartOf;
    int target = NoIndex; // index into Analysis::figures
    Certainty certainty = Certainty::Clear;
    std::optional<RelationType> alternative; // the other reading when ambiguous
    int alternativeTarget = NoIndex;
};

struct Attribution {
    int source = NoIndex; // mention index of the original speaker
    int via = NoIndex; // mention index of the relay
    TextSpan cue; // the words that attribute: بحسب، وفق، أعلن
    AttributionKind kind = AttributionKind::Unspecified;
    SlotScope scope = SlotScope::None;
};

// The words behind a slot, for "why": slot is the key of the JSON (harm, victim, place ...).
struct SlotEvidence {
    QString slot;
    TextSpan span;
    QString rule;
};

struct CasualtyFigure {
    TextSpan span;
    int sentence = NoIndex;
    QString rule;
    Measure measure = Measure::Persons;
    QList<Harm> harm;
    QList<Victim> victim;
    CivilianStatus civilianStatus = CivilianStatus::NotStated;
    Qualifier qualifier = Qualifier::Exact;
    NumberForm numberForm = NumberForm::Digits;
    QString lexeme; // the vague word as written
    std::optional<qint64> value;
    std::optional<qint64> min;
    std::optional<qint64> max;
    std::optional<FigureRelation> relation;
    std::optional<Attribution> attribution;
    QList<int> perpetrators; // mention indices
    PerpetratorStatus perpetratorStatus = PerpetratorStatus::Alleged;
    QList<Weapon> weapon;
    QList<Target> target;
    QList<int> named; // mention indices of victims the text names
    int place = NoIndex; // mention index
    SlotScope placeScope = SlotScope::None;
    int time = NoIndex; // mention index ...
    int interval = NoIndex; // ... or index into Analysis::intervals, never both
    SlotScope timeScope = SlotScope::None;
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    ReportStatus reportStatus = ReportStatus::Asserted;
    TollStage stage = TollStage::None;
    bool aggregate = false; // sums several incidents or more than one day
    QList<SlotEvidence> evidence;
};

} // namespace tawthiq::domain
