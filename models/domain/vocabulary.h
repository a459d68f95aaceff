// SPDX-License-Identifier: GPL-3.0-or-later
// The controlled vocabulary of casualty recording, with the stable codes that files and the store
// use. Sources: Every Casualty standards, HURIDOCS, Airwars, UCDP GED and ACLED practice.
// code(x) never fails; fromCode<E>() is empty for an unknown code. Labels for people are the ui's.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace tawthiq::domain {

// These lists are read side by side with their codes in vocabulary.cpp.
// clang-format off
enum class Harm : quint8 {
    Killed, Injured, CasualtyUnspecified, Executed, Missing, Detained, Abducted, Disappeared, Tortured,
    Displaced, Evacuated, Rescued, Trapped, BodyRecovered, Released
};
enum class Victim : quint8 {
    Person, Civilian, Child, Infant, Woman, Man, GirlOrYoungWoman, Youth, Elderly, Fighter, Soldier,
    Police, Medic, CivilDefence, Journalist, AidWorker, Teacher, Student, Worker, Farmer,
    DisplacedPerson, Refugee, Detainee, Migrant, Official, Family
};
enum class Measure : quint8 { Persons, Families, Bodies, Events, Munitions, Objects };
enum class Qualifier : quint8 {
    Exact, MoreThan, AtLeast, LessThan, AtMost, About, Range, Vague, UnspecifiedPlural
};
enum class NumberForm : quint8 { Digits, Words, Mixed, Dual, Singular, Plural, Vague };
enum class RelationType : quint8 { PartOf, InAdditionTo, ComponentOf, UpdateOf, Repeats, Contradicts };
enum class Certainty : quint8 { Clear, Ambiguous };
enum class CivilianStatus : quint8 { NotStated, Civilian, Combatant, Mixed };
enum class AttributionKind : quint8 {
    Unspecified, WrittenStatement, SpokenStatement, NamedPerson, Official, Anonymous, MediaReport,
    Correspondent, Activists
};
enum class PerpetratorStatus : quint8 { Alleged, Claimed, Denied, Contested, Unidentified };
enum class Weapon : quint8 {
    NotStated, Airstrike, HelicopterStrike, BarrelBomb, DroneStrike, Artillery, Mortar, Rocket, Missile,
    GuidedMissile, Cluster, Incendiary, Thermobaric, Chemical, Mine, Ied, CarBomb, Uxo, SuicideBomb,
    Grenade, SmallArms, Sniper, Execution, Torture, Melee, BombardmentUnspecified, Other
};
enum class Target : quint8 {
    NotStated, Residential, Market, School, Hospital, DisplacementCamp, PlaceOfWorship,
    CivilDefenceCentre, Aid, Infrastructure, Agriculture, Vehicle, Military, Other
};
enum class Polarity : quint8 { Affirmed, Negated };
enum class Modality : quint8 { Actual, Possible, Feared, Planned };
enum class ReportStatus : quint8 { Asserted, Attributed, Unconfirmed, Disputed, Denied, Retracted };
enum class TollStage : quint8 { None, Provisional, Updated, Final };
enum class SlotScope : quint8 { None, SameSentence, Extended };

enum class MentionKind : quint8 { Place, Person, Organisation, Time, Number, Event };
enum class MentionUse : quint8 { Location, Actor, PartOfName };
enum class GeoPrecision : quint8 {
    Unknown, Site, Street, Neighbourhood, Locality, Adm3, Adm2, Adm1Part, Adm1, MultiAdm1, Country,
    MultiCountry, SeaAir
};
enum class TimeType : quint8 { Date, Time, Duration, Set, Interval };
enum class TimeModifier : quint8 { None, Start, Mid, End, Approx, Before, After, MoreThan, LessThan };
enum class DatePrecision : quint8 {
    Unknown, Time, Day, Days, Week, PartOfMonth, Month, Season, Year, Decade
};
enum class SentenceRole : quint8 { Title, Summary, Heading, Body, Caption, Byline };
enum class PublicationBasis : quint8 { Unknown, Metadata, Byline, InferredFromText, SetByPerson };
enum class ReviewStatus : quint8 { Unreviewed, Accepted, Corrected, Rejected };
// clang-format on

// The code of a value, as files and the store write it, e.g. "body_recovered".
template <typename E>
[[nodiscard]] QLatin1StringView code(E value);

// The value of a code; empty when no value of E has it.
template <typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView code);

// How many values E has; values are 0 .. count-1.
template <typename E>
[[nodiscard]] int codeCount();

} // namespace tawthiq::domain
