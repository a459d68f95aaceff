// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <array>

namespace tawthiq::domain {

namespace {

// One row of codes per enumeration, in the order of its values.
template <typename E>
struct Codes;

// clang-format off
template <>
struct Codes<Harm> {
    static constexpr std::array<const char *, 15> row{
        "killed", "injured", "casualty_unspecified", "executed", "missing", "detained", "abducted",
        "disappeared", "tortured", "displaced", "evacuated", "rescued", "trapped", "body_recovered",
        "released"};
};
template <>
struct Codes<Victim> {
    static constexpr std::array<const char *, 26> row{
        "person", "civilian", "child", "infant", "woman", "man", "girl_young_woman", "youth", "elderly",
        "fighter", "soldier", "police", "medic", "civil_defence", "journalist", "aid_worker", "teacher",
        "student", "worker", "farmer", "displaced_person", "refugee", "detainee", "migrant", "official",
        "family"};
};
template <>
struct Codes<Measure> {
    static constexpr std::array<const char *, 6> row{
        "persons", "families", "bodies", "events", "munitions", "objects"};
};
template <>
struct Codes<Qualifier> {
    static constexpr std::array<const char *, 9> row{
        "exact", "more_than", "at_least", "less_than", "at_most", "about", "range", "vague",
        "unspecified_plural"};
};
template <>
struct Codes<NumberForm> {
    static constexpr std::array<const char *, 7> row{
        "digits", "words", "mixed", "dual", "singular", "plural", "vague"};
};
template <>
struct Codes<RelationType> {
    static constexpr std::array<const char *, 6> row{
        "part_of", "in_addition_to", "component_of", "update_of", "repeats", "contradicts"};
};
template <>
struct Codes<Certainty> {
    static constexpr std::array<const char *, 2> row{"clear", "ambiguous"};
};
template <>
struct Codes<CivilianStatus> {
    static constexpr std::array<const char *, 4> row{"not_stated", "civilian", "combatant", "mixed"};
};
template <>
struct Codes<AttributionKind> {
    static constexpr std::array<const char *, 9> row{
        "unspecified", "written_statement", "spoken_statement", "named_person", "official", "anonymous",
        "media_report", "correspondent", "activists"};
};
template <>
struct Codes<PerpetratorStatus> {
    static constexpr std::array<const char *, 5> row{
        "alleged", "claimed", "denied", "contested", "unidentified"};
};
template <>
struct Codes<Weapon> {
    static constexpr std::array<const char *, 27> row{
        "not_stated", "airstrike", "helicopter_strike", "barrel_bomb", "drone_strike", "artillery",
        "mortar", "rocket", "missile", "guided_missile", "cluster", "incendiary", "thermobaric",
        "chemical", "mine", "ied", "car_bomb", "uxo", "suicide_bomb", "grenade", "small_arms", "sniper",
        "execution", "torture", "melee", "bombardment_unspecified", "other"};
};
template <>
struct Codes<Target> {
    static constexpr std::array<const char *, 14> row{
        "not_stated", "residential", "market", "school", "hospital", "displacement_camp",
        "place_of_worship", "civil_defence_centre", "aid", "infrastructure", "agriculture", "vehicle",
        "military", "other"};
};
template <>
struct Codes<Polarity> {
    static constexpr std::array<const char *, 2> row{"affirmed", "negated"};
};
template <>
struct Codes<Modality> {
    static constexpr std::array<const char *, 4> row{"actual", "possible", "feared", "planned"};
};
template <>
struct Codes<ReportStatus> {
    static constexpr std::array<const char *, 6> row{
        "asserted", "attributed", "unconfirmed", "disputed", "denied", "retracted"};
};
template <>
struct Codes<TollStage> {
    static constexpr std::array<const char *, 4> row{"", "provisional", "updated", "final"};
};
template <>
struct Codes<SlotScope> {
    static constexpr std::array<const char *, 3> row{"none", "same_sentence", "extended"};
};
template <>
struct Codes<MentionKind> {
    static constexpr std::array<const char *, 6> row{
        "place", "person", "organisation", "time", "number", "event"};
};
template <>
struct Codes<MentionUse> {
    static constexpr std::array<const char *, 3> row{"location", "actor", "part_of_name"};
};
template <>
struct Codes<GeoPrecision> {
    static constexpr std::array<const char *, 13> row{
        "unknown", "site", "street", "neighbourhood", "locality", "adm3", "adm2", "adm1_part", "adm1",
        "multi_adm1", "country", "multi_country", "sea_air"};
};
template <>
struct Codes<TimeType> {
    static constexpr std::array<const char *, 5> row{"DATE", "TIME", "DURATION", "SET", "INTERVAL"};
};
template <>
struct Codes<TimeModifier> {
    static constexpr std::array<const char *, 9> row{
        "", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN"};
};
template <>
struct Codes<DatePrecision> {
    static constexpr std::array<const char *, 10> row{
        "unknown", "time", "day", "days", "week", "part_of_month", "month", "season", "year", "decade"};
};
template <>
struct Codes<SentenceRole> {
    static constexpr std::array<const char *, 6> row{
        "title", "summary", "heading", "body", "caption", "byline"};
};
template <>
struct Codes<PublicationBasis> {
    static constexpr std::array<const char *, 5> row{
        "unknown", "metadata", "byline", "inferred_text", "set_by_person"};
};
template <>
struct Codes<ReviewStatus> {
    static constexpr std::array<const char *, 4> row{"unreviewed", "accepted", "corrected", "rejected"};
};
// clang-format on

} // namespace

template <typename E>
QLatin1StringView code(E value)
{
    return QLatin1StringView(Codes<E>::row.at(static_cast<std::size_t>(value)));
}

template <typename E>
std::optional<E> fromCode(QStringView code)
{
    for (std::size_t i = 0; i < Codes<E>::row.size(); ++i) {
        if (code == QLatin1StringView(Codes<E>::row.at(i))) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

template <typename E>
int codeCount()
{
    return static_cast<int>(Codes<E>::row.size());
}

template QLatin1StringView code(Harm);
template std::optional<Harm> fromCode(QStringView);
template int codeCount<Harm>();
template QLatin1StringView code(Victim);
template std::optional<Victim> fromCode(QStringView);
template int codeCount<Victim>();
template QLatin1StringView code(Measure);
template std::optional<Measure> fromCode(QStringView);
template int codeCount<Measure>();
template QLatin1StringView code(Qualifier);
template std::optional<Qualifier> fromCode(QStringView);
template int codeCount<Qualifier>();
template QLatin1StringView code(NumberForm);
template std::optional<NumberForm> fromCode(QStringView);
template int codeCount<NumberForm>();
template QLatin1StringView code(RelationType);
template std::optional<RelationType> fromCode(QStringView);
template int codeCount<RelationType>();
template QLatin1StringView code(Certainty);
template std::optional<Certainty> fromCode(QStringView);
template int codeCount<Certainty>();
template QLatin1StringView code(CivilianStatus);
template std::optional<CivilianStatus> fromCode(QStringView);
template int codeCount<CivilianStatus>();
template QLatin1StringView code(AttributionKind);
template std::optional<AttributionKind> fromCode(QStringView);
template int codeCount<AttributionKind>();
template QLatin1StringView code(PerpetratorStatus);
template std::optional<PerpetratorStatus> fromCode(QStringView);
template int codeCount<PerpetratorStatus>();
template QLatin1StringView code(Weapon);
template std::optional<Weapon> fromCode(QStringView);
template int codeCount<Weapon>();
template QLatin1StringView code(Target);
template std::optional<Target> fromCode(QStringView);
template int codeCount<Target>();
template QLatin1StringView code(Polarity);
template std::optional<Polarity> fromCode(QStringView);
template int codeCount<Polarity>();
template QLatin1StringView code(Modality);
template std::optional<Modality> fromCode(QStringView);
template int codeCount<Modality>();
template QLatin1StringView code(ReportStatus);
template std::optional<ReportStatus> fromCode(QStringView);
template int codeCount<ReportStatus>();
template QLatin1StringView code(TollStage);
template std::optional<TollStage> fromCode(QStringView);
template int codeCount<TollStage>();
template QLatin1StringView code(SlotScope);
template std::optional<SlotScope> fromCode(QStringView);
template int codeCount<SlotScope>();
template QLatin1StringView code(MentionKind);
template std::optional<MentionKind> fromCode(QStringView);
template int codeCount<MentionKind>();
template QLatin1StringView code(MentionUse);
template std::optional<MentionUse> fromCode(QStringView);
template int codeCount<MentionUse>();
template QLatin1StringView code(GeoPrecision);
template std::optional<GeoPrecision> fromCode(QStringView);
template int codeCount<GeoPrecision>();
template QLatin1StringView code(TimeType);
template std::optional<TimeType> fromCode(QStringView);
template int codeCount<TimeType>();
template QLatin1StringView code(TimeModifier);
template std::optional<TimeModifier> fromCode(QStringView);
template int codeCount<TimeModifier>();
template QLatin1StringView code(DatePrecision);
template std::optional<DatePrecision> fromCode(QStringView);
template int codeCount<DatePrecision>();
template QLatin1StringView code(SentenceRole);
template std::optional<SentenceRole> fromCode(QStringView);
template int codeCount<SentenceRole>();
template QLatin1StringView code(PublicationBasis);
template std::optional<PublicationBasis> fromCode(QStringView);
template int codeCount<PublicationBasis>();
template QLatin1StringView code(ReviewStatus);
template std::optional<ReviewStatus> fromCode(QStringView);
template int codeCount<ReviewStatus>();

} // namespace tawthiq::domain
