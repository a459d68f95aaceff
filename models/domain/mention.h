// SPDX-License-Identifier: GPL-3.0-or-later
// What the text names: places, persons, organisations, times, numbers, each tied to the words that
// say it. Spans are UTF-16 units of the report's body. References between mentions are indices into
// Analysis::mentions (NoIndex = none). Plain values.
#pragma once

#include "textspan.h"
#include "vocabulary.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace tawthiq::domain {

inline constexpr int NoIndex = -1;

struct Sentence {
    int ordinal = 0; // from 0, in reading order
    TextSpan span; // without surrounding white space
    SentenceRole role = SentenceRole::Body;
};

struct NumberValue {
    Qualifier qualifier = Qualifier::Exact;
    NumberForm form = NumberForm::Digits;
    std::optional<double> value;
    std::optional<double> min;
    std::optional<double> max;
    bool ordinal = false;
    bool percentage = false;
    QString lexeme; // the vague word as written: عشرات
};

// TIMEX3 value with the days it covers; from/to are inclusive and invalid when not resolvable.
struct TimeExpression {
    TimeType type = TimeType::Date;
    QString value; // TIMEX3: 2021-12, 2021-10-07TNI, P5D, PRESENT_REF, XXXX-10-15
    TimeModifier modifier = TimeModifier::None;
    QDate from;
    QDate to;
    DatePrecision precision = DatePrecision::Unknown;
    bool anchoredToPublication = false; // resolved against the publication date
    int anchorMention = NoIndex; // or against this mention
    QString calendar; // "gregory" or "islamic-umalqura"
    QString rule; // id of the resolution rule, e.g. "time.month_last_before_anchor"
};

struct PlaceCandidate {
    QString id; // gazetteer id
    QString nameAr;
    QString nameEn;
    QString country; // ISO 3166-1 alpha-2
    QString adm1; // English name of the first-level division, empty if none
    QString adm1Ar;
    GeoPrecision precision = GeoPrecision::Unknown;
    std::optional<double> latitude; // degrees, WGS 84
    std::optional<double> longitude;
    double score = 0; // rank among candidates, higher is likelier
    QString reason; // id of the reason: "parent_named", "near_other_places", "population" ...
};

struct PlaceReference {
    MentionUse use = MentionUse::Location;
    bool near = false; // "in the surroundings of": محيط، قرب
    GeoPrecision precision = GeoPrecision::Unknown;
    QList<PlaceCandidate> candidates; // best first; empty when the gazetteer does not know the name
};

struct PersonReference {
    QString role; // title or office as written
    bool partOfName = false; // inside an organisation's name
    int fullName = NoIndex; // the mention that spells the name in full
};

struct OrganisationReference {
    QString actor; // code of standards 4.4 (SYR_GOV ...), empty when unlisted
    QString nameEn;
    int fullName = NoIndex;
};

struct Mention {
    MentionKind kind = MentionKind::Place;
    TextSpan span;
    int sentence = NoIndex; // index into Analysis::sentences
    QString rule; // id of the rule that found it, e.g. "place.gazetteer"
    int nestedIn = NoIndex; // the mention whose name this one is part of
    std::variant<std::monostate, NumberValue, TimeExpression, PlaceReference, PersonReference,
                 OrganisationReference>
        value;

    [[nodiscard]] const NumberValue *number() const { return std::get_if<NumberValue>(&value); }
    [[nodiscard]] const TimeExpression *time() const { return std::get_if<TimeExpression>(&value); }
    [[nodiscard]] const PlaceReference *place() const { return std::get_if<PlaceReference>(&value); }
    [[nodiscard]] const PersonReference *person() const { return std::get_if<PersonReference>(&value); }
    [[nodiscard]] const OrganisationReference *organisation() const
    {
        return std::get_if<OrganisationReference>(&value);
    }
};

// Two dates that a sentence makes one period (منذ X حتى Y); span covers both with their prepositions.
struct TimeInterval {
    TextSpan span;
    int begin = NoIndex; // mention index
    int end = NoIndex;
};

} // namespace tawthiq::domain
