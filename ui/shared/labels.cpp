// SPDX-License-Identifier: GPL-3.0-or-later
// label(): the terms of casualty recording.
#include "labels.h"

#include <QCoreApplication>

#include <array>

namespace tawthiq::ui {

namespace {

using Text = const char *;

// One row of labels per enumeration, in the order of its values.
// clang-format off: read side by side with the codes in vocabulary.cpp
constexpr std::array<Text, 15> HarmLabels{QT_TRANSLATE_NOOP("Harm", "killing"),
                                          QT_TRANSLATE_NOOP("Harm", "injury"),
                                          QT_TRANSLATE_NOOP("Harm", "casualty, kind not stated"),
                                          QT_TRANSLATE_NOOP("Harm", "execution"),
                                          QT_TRANSLATE_NOOP("Harm", "missing"),
                                          QT_TRANSLATE_NOOP("Harm", "detention"),
                                          QT_TRANSLATE_NOOP("Harm", "abduction"),
                                          QT_TRANSLATE_NOOP("Harm", "enforced disappearance"),
                                          QT_TRANSLATE_NOOP("Harm", "torture"),
                                          QT_TRANSLATE_NOOP("Harm", "displacement"),
                                          QT_TRANSLATE_NOOP("Harm", "evacuation"),
                                          QT_TRANSLATE_NOOP("Harm", "rescue"),
                                          QT_TRANSLATE_NOOP("Harm", "trapped"),
                                          QT_TRANSLATE_NOOP("Harm", "body recovered"),
                                          QT_TRANSLATE_NOOP("Harm", "release")};
constexpr std::array<Text, 26> VictimLabels{QT_TRANSLATE_NOOP("Victim", "person"),
                                            QT_TRANSLATE_NOOP("Victim", "civilian"),
                                            QT_TRANSLATE_NOOP("Victim", "child"),
                                            QT_TRANSLATE_NOOP("Victim", "infant"),
                                            QT_TRANSLATE_NOOP("Victim", "woman"),
                                            QT_TRANSLATE_NOOP("Victim", "man"),
                                            QT_TRANSLATE_NOOP("Victim", "girl or young woman"),
                                            QT_TRANSLATE_NOOP("Victim", "young person"),
                                            QT_TRANSLATE_NOOP("Victim", "elderly person"),
                                            QT_TRANSLATE_NOOP("Victim", "fighter"),
                                            QT_TRANSLATE_NOOP("Victim", "soldier"),
                                            QT_TRANSLATE_NOOP("Victim", "police officer"),
                                            QT_TRANSLATE_NOOP("Victim", "medic"),
                                            QT_TRANSLATE_NOOP("Victim", "civil defence worker"),
                                            QT_TRANSLATE_NOOP("Victim", "journalist"),
                                            QT_TRANSLATE_NOOP("Victim", "aid worker"),
                                            QT_TRANSLATE_NOOP("Victim", "teacher"),
                                            QT_TRANSLATE_NOOP("Victim", "student"),
                                            QT_TRANSLATE_NOOP("Victim", "worker"),
                                            QT_TRANSLATE_NOOP("Victim", "farmer"),
                                            QT_TRANSLATE_NOOP("Victim", "displaced person"),
                                            QT_TRANSLATE_NOOP("Victim", "refugee"),
                                            QT_TRANSLATE_NOOP("Victim", "detainee"),
                                            QT_TRANSLATE_NOOP("Victim", "migrant"),
                                            QT_TRANSLATE_NOOP("Victim", "official"),
                                            QT_TRANSLATE_NOOP("Victim", "family member")};
constexpr std::array<Text, 6> MeasureLabels{
    QT_TRANSLATE_NOOP("Measure", "persons"),   QT_TRANSLATE_NOOP("Measure", "families"),
    QT_TRANSLATE_NOOP("Measure", "bodies"),    QT_TRANSLATE_NOOP("Measure", "events"),
    QT_TRANSLATE_NOOP("Measure", "munitions"), QT_TRANSLATE_NOOP("Measure", "objects")};
constexpr std::array<Text, 9> QualifierLabels{QT_TRANSLATE_NOOP("Qualifier", "exactly"),
                                              QT_TRANSLATE_NOOP("Qualifier", "more than"),
                                              QT_TRANSLATE_NOOP("Qualifier", "at least"),
                                              QT_TRANSLATE_NOOP("Qualifier", "less than"),
                                              QT_TRANSLATE_NOOP("Qualifier", "at most"),
                                              QT_TRANSLATE_NOOP("Qualifier", "about"),
                                              QT_TRANSLATE_NOOP("Qualifier", "between"),
                                              QT_TRANSLATE_NOOP("Qualifier", "number in words only"),
                                              QT_TRANSLATE_NOOP("Qualifier", "number not stated")};
constexpr std::array<Text, 6> RelationTypeLabels{
    QT_TRANSLATE_NOOP("RelationType", "part of"),      QT_TRANSLATE_NOOP("RelationType", "in addition to"),
    QT_TRANSLATE_NOOP("RelationType", "component of"), QT_TRANSLATE_NOOP("RelationType", "update of"),
    QT_TRANSLATE_NOOP("RelationType", "repeats"),      QT_TRANSLATE_NOOP("RelationType", "contradicts")};
constexpr std::array<Text, 2> CertaintyLabels{QT_TRANSLATE_NOOP("Certainty", "certain"),
                                              QT_TRANSLATE_NOOP("Certainty", "uncertain")};
constexpr std::array<Text, 4> CivilianStatusLabels{
    QT_TRANSLATE_NOOP("CivilianStatus", "civilian status not stated"),
    QT_TRANSLATE_NOOP("CivilianStatus", "civilians"), QT_TRANSLATE_NOOP("CivilianStatus", "combatants"),
    QT_TRANSLATE_NOOP("CivilianStatus", "civilians and combatants")};
constexpr std::array<Text, 9> AttributionKindLabels{QT_TRANSLATE_NOOP("AttributionKind", "source"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "written statement"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "spoken statement"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "named person"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "official"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "anonymous source"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "media report"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "correspondent"),
                                                    QT_TRANSLATE_NOOP("AttributionKind", "activists")};
constexpr std::array<Text, 5> PerpetratorStatusLabels{
    QT_TRANSLATE_NOOP("PerpetratorStatus", "alleged"), QT_TRANSLATE_NOOP("PerpetratorStatus", "claimed by"),
    QT_TRANSLATE_NOOP("PerpetratorStatus", "denied by"), QT_TRANSLATE_NOOP("PerpetratorStatus", "contested"),
    QT_TRANSLATE_NOOP("PerpetratorStatus", "unidentified")};
constexpr std::array<Text, 27> WeaponLabels{QT_TRANSLATE_NOOP("Weapon", "not stated"),
                                            QT_TRANSLATE_NOOP("Weapon", "airstrike"),
                                            QT_TRANSLATE_NOOP("Weapon", "helicopter strike"),
                                            QT_TRANSLATE_NOOP("Weapon", "barrel bomb"),
                                            QT_TRANSLATE_NOOP("Weapon", "drone strike"),
                                            QT_TRANSLATE_NOOP("Weapon", "artillery"),
                                            QT_TRANSLATE_NOOP("Weapon", "mortar"),
                                            QT_TRANSLATE_NOOP("Weapon", "rocket"),
                                            QT_TRANSLATE_NOOP("Weapon", "missile"),
                                            QT_TRANSLATE_NOOP("Weapon", "guided missile"),
                                            QT_TRANSLATE_NOOP("Weapon", "cluster munition"),
                                            QT_TRANSLATE_NOOP("Weapon", "incendiary weapon"),
                                            QT_TRANSLATE_NOOP("Weapon", "thermobaric weapon"),
                                            QT_TRANSLATE_NOOP("Weapon", "chemical weapon"),
                                            QT_TRANSLATE_NOOP("Weapon", "mine"),
                                            QT_TRANSLATE_NOOP("Weapon", "improvised explosive device"),
                                            QT_TRANSLATE_NOOP("Weapon", "car bomb"),
                                            QT_TRANSLATE_NOOP("Weapon", "unexploded ordnance"),
                                            QT_TRANSLATE_NOOP("Weapon", "suicide bomb"),
                                            QT_TRANSLATE_NOOP("Weapon", "grenade"),
                                            QT_TRANSLATE_NOOP("Weapon", "small arms"),
                                            QT_TRANSLATE_NOOP("Weapon", "sniper fire"),
                                            QT_TRANSLATE_NOOP("Weapon", "execution"),
                                            QT_TRANSLATE_NOOP("Weapon", "torture"),
                                            QT_TRANSLATE_NOOP("Weapon", "melee weapon"),
                                            QT_TRANSLATE_NOOP("Weapon", "bombardment, kind not stated"),
                                            QT_TRANSLATE_NOOP("Weapon", "other")};
constexpr std::array<Text, 14> TargetLabels{
    QT_TRANSLATE_NOOP("Target", "not stated"),       QT_TRANSLATE_NOOP("Target", "residential area"),
    QT_TRANSLATE_NOOP("Target", "market"),           QT_TRANSLATE_NOOP("Target", "school"),
    QT_TRANSLATE_NOOP("Target", "hospital"),         QT_TRANSLATE_NOOP("Target", "displacement camp"),
    QT_TRANSLATE_NOOP("Target", "place of worship"), QT_TRANSLATE_NOOP("Target", "civil defence centre"),
    QT_TRANSLATE_NOOP("Target", "aid facility"),     QT_TRANSLATE_NOOP("Target", "infrastructure"),
    QT_TRANSLATE_NOOP("Target", "farmland"),         QT_TRANSLATE_NOOP("Target", "vehicle"),
    QT_TRANSLATE_NOOP("Target", "military site"),    QT_TRANSLATE_NOOP("Target", "other")};
constexpr std::array<Text, 2> PolarityLabels{QT_TRANSLATE_NOOP("Polarity", "affirmed"),
                                             QT_TRANSLATE_NOOP("Polarity", "negated")};
constexpr std::array<Text, 4> ModalityLabels{
    QT_TRANSLATE_NOOP("Modality", "actual"), QT_TRANSLATE_NOOP("Modality", "possible"),
    QT_TRANSLATE_NOOP("Modality", "feared"), QT_TRANSLATE_NOOP("Modality", "planned")};
constexpr std::array<Text, 6> ReportStatusLabels{
    QT_TRANSLATE_NOOP("ReportStatus", "asserted"),    QT_TRANSLATE_NOOP("ReportStatus", "attributed"),
    QT_TRANSLATE_NOOP("ReportStatus", "unconfirmed"), QT_TRANSLATE_NOOP("ReportStatus", "disputed"),
    QT_TRANSLATE_NOOP("ReportStatus", "denied"),      QT_TRANSLATE_NOOP("ReportStatus", "retracted")};
constexpr std::array<Text, 4> TollStageLabels{
    QT_TRANSLATE_NOOP("TollStage", "not stated"), QT_TRANSLATE_NOOP("TollStage", "provisional toll"),
    QT_TRANSLATE_NOOP("TollStage", "updated toll"), QT_TRANSLATE_NOOP("TollStage", "final toll")};
constexpr std::array<Text, 3> SlotScopeLabels{QT_TRANSLATE_NOOP("SlotScope", "not stated"),
                                              QT_TRANSLATE_NOOP("SlotScope", "same sentence"),
                                              QT_TRANSLATE_NOOP("SlotScope", "another sentence")};
// clang-format on

template <typename E, std::size_t N>
[[nodiscard]] QString translated(const char *context, const std::array<Text, N> &labels, E value)
{
    return QCoreApplication::translate(context, labels.at(static_cast<std::size_t>(value)));
}

} // namespace

QString label(domain::Harm value)
{
    return translated("Harm", HarmLabels, value);
}

QString label(domain::Victim value)
{
    return translated("Victim", VictimLabels, value);
}

QString label(domain::Measure value)
{
    return translated("Measure", MeasureLabels, value);
}

QString label(domain::Qualifier value)
{
    return translated("Qualifier", QualifierLabels, value);
}

QString label(domain::RelationType value)
{
    return translated("RelationType", RelationTypeLabels, value);
}

QString label(domain::Certainty value)
{
    return translated("Certainty", CertaintyLabels, value);
}

QString label(domain::CivilianStatus value)
{
    return translated("CivilianStatus", CivilianStatusLabels, value);
}

QString label(domain::AttributionKind value)
{
    return translated("AttributionKind", AttributionKindLabels, value);
}

QString label(domain::PerpetratorStatus value)
{
    return translated("PerpetratorStatus", PerpetratorStatusLabels, value);
}

QString label(domain::Weapon value)
{
    return translated("Weapon", WeaponLabels, value);
}

QString label(domain::Target value)
{
    return translated("Target", TargetLabels, value);
}

QString label(domain::Polarity value)
{
    return translated("Polarity", PolarityLabels, value);
}

QString label(domain::Modality value)
{
    return translated("Modality", ModalityLabels, value);
}

QString label(domain::ReportStatus value)
{
    return translated("ReportStatus", ReportStatusLabels, value);
}

QString label(domain::TollStage value)
{
    return translated("TollStage", TollStageLabels, value);
}

QString label(domain::SlotScope value)
{
    return translated("SlotScope", SlotScopeLabels, value);
}

} // namespace tawthiq::ui
