// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentionjson.h"

namespace tawthiq::exchange {

namespace {

void writeNumber(FieldWriter &out, const domain::NumberValue &number)
{
    out.amount("value", number.value);
    out.amount("min", number.min);
    out.amount("max", number.max);
    out.coded("qualifier", number.qualifier);
    out.coded("number_form", number.form);
    out.flagIfSet("ordinal", number.ordinal);
    out.flagIfSet("percentage", number.percentage);
    out.textIfAny("lexeme", number.lexeme);
}

void writeAnchor(FieldWriter &out, const domain::TimeExpression &time)
{
    if (time.anchorMention != domain::NoIndex) {
        out.id("anchor", IdLetter::Mention, time.anchorMention);
    } else if (time.anchoredToPublication) {
        out.json().key("anchor");
        out.json().string(QLatin1StringView("published"));
    }
}

void writeTime(FieldWriter &out, const domain::TimeExpression &time)
{
    out.coded("type", time.type);
    out.text("value", time.value);
    if (time.modifier != domain::TimeModifier::None) {
        out.coded("mod", time.modifier);
    }
    out.dayOrNull("from", time.from);
    out.dayOrNull("to", time.to);
    out.coded("precision", time.precision);
    writeAnchor(out, time);
    out.textIfAny("calendar", time.calendar);
    out.textIfAny("value_rule", time.rule);
}

void writeCandidate(FieldWriter &out, const domain::PlaceCandidate &candidate, domain::GeoPrecision ofMention)
{
    const bool own = ofMention == domain::GeoPrecision::Unknown;
    out.json().beginObject();
    out.text("id", candidate.id);
    out.text("name_ar", candidate.nameAr);
    out.text("name_en", candidate.nameEn);
    out.text("country", candidate.country);
    out.text("adm1", candidate.adm1);
    out.coded("precision", own ? candidate.precision : ofMention);
    out.amount("lat", candidate.latitude);
    out.amount("lon", candidate.longitude);
    out.textIfAny("reason", candidate.reason);
    out.json().endObject();
}

void writePlace(FieldWriter &out, const domain::PlaceReference &place)
{
    out.coded("use", place.use);
    out.flagIfSet("near", place.near);
    out.json().key("place");
    if (place.candidates.isEmpty()) {
        out.json().null();
        return;
    }
    writeCandidate(out, place.candidates.front(), place.precision);
    if (place.candidates.size() == 1) {
        return;
    }
    out.json().key("alternatives");
    out.json().beginArray();
    for (qsizetype i = 1; i < place.candidates.size(); ++i) {
        out.json().string(QStringView(place.candidates[i].id));
    }
    out.json().endArray();
}

void writePerson(FieldWriter &out, const domain::PersonReference &person)
{
    if (person.partOfName) {
        out.coded("use", domain::MentionUse::PartOfName);
    }
    out.text("role", person.role);
    out.idIfAny("ref", IdLetter::Mention, person.fullName);
}

void writeOrganisation(FieldWriter &out, const domain::OrganisationReference &organisation)
{
    out.text("actor", organisation.actor);
    out.textIfAny("name_en", organisation.nameEn);
    out.idIfAny("ref", IdLetter::Mention, organisation.fullName);
}

void writeValue(FieldWriter &out, const domain::Mention &mention)
{
    if (const auto *place = mention.place()) {
        writePlace(out, *place);
    } else if (const auto *person = mention.person()) {
        writePerson(out, *person);
    } else if (const auto *organisation = mention.organisation()) {
        writeOrganisation(out, *organisation);
    } else if (const auto *time = mention.time()) {
        writeTime(out, *time);
    } else if (const auto *number = mention.number()) {
        writeNumber(out, *number);
    }
}

} // namespace

void writeMention(FieldWriter &out, const domain::Mention &mention, int index)
{
    out.json().beginObject();
    out.id("id", IdLetter::Mention, index);
    out.coded("kind", mention.kind);
    out.span(mention.span);
    out.integer("sentence", mention.sentence);
    out.text("rule", mention.rule);
    out.idIfAny("nested_in", IdLetter::Mention, mention.nestedIn);
    writeValue(out, mention);
    out.json().endObject();
}

} // namespace tawthiq::exchange
