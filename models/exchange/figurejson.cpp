// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurejson.h"

namespace tawthiq::exchange {

namespace {

using domain::NoIndex;

void writeRelation(FieldWriter &out, const std::optional<domain::FigureRelation> &relation)
{
    out.json().key("relation");
    if (!relation) {
        out.json().null();
        return;
    }
    out.json().beginObject();
    out.coded("type", relation->type);
    out.id("target", IdLetter::Figure, relation->target);
    out.coded("certainty", relation->certainty);
    if (relation->alternative) {
        out.coded("alternative", *relation->alternative);
        out.idIfAny("alternative_target", IdLetter::Figure, relation->alternativeTarget);
    }
    out.json().endObject();
}

void writeCounts(FieldWriter &out, const domain::CasualtyFigure &figure)
{
    out.coded("measure", figure.measure);
    out.codes("harm", figure.harm);
    out.codes("victim", figure.victim);
    out.coded("civilian_status", figure.civilianStatus);
    out.coded("qualifier", figure.qualifier);
    out.coded("number_form", figure.numberForm);
    out.textIfAny("lexeme", figure.lexeme);
    out.count("value", figure.value);
    out.count("min", figure.min);
    out.count("max", figure.max);
    writeRelation(out, figure.relation);
}

void writeScope(FieldWriter &out, std::string_view key, domain::SlotScope scope)
{
    if (scope != domain::SlotScope::None) {
        out.coded(key, scope);
    }
}

void writePlaceAndTime(FieldWriter &out, const domain::CasualtyFigure &figure)
{
    out.id("place", IdLetter::Mention, figure.place);
    writeScope(out, "place_scope", figure.placeScope);
    if (figure.interval != NoIndex) {
        out.id("time", IdLetter::Interval, figure.interval);
    } else {
        out.id("time", IdLetter::Mention, figure.time);
    }
    writeScope(out, "time_scope", figure.timeScope);
}

void writeAttribution(FieldWriter &out, const std::optional<domain::Attribution> &attribution)
{
    // Of a source without a name the one it spoke to: "مصدر طبي لوكالة كذا".
    const int named = !attribution       ? NoIndex
        : attribution->source != NoIndex ? attribution->source
                                         : attribution->via;
    out.id("attribution", IdLetter::Mention, named);
    if (!attribution) {
        return;
    }
    out.json().key("attribution_detail");
    out.json().beginObject();
    out.id("via", IdLetter::Mention, attribution->via);
    if (attribution->cue.isEmpty()) {
        out.json().key("cue");
        out.json().null();
    } else {
        out.spanObject("cue", attribution->cue);
    }
    out.coded("kind", attribution->kind);
    writeScope(out, "scope", attribution->scope);
    out.json().endObject();
}

void writeCircumstances(FieldWriter &out, const domain::CasualtyFigure &figure)
{
    out.ids("perpetrators", IdLetter::Mention, figure.perpetrators);
    if (!figure.perpetrators.isEmpty()) {
        out.coded("perpetrator_status", figure.perpetratorStatus);
    }
    out.codes("weapon", figure.weapon);
    out.codes("target", figure.target);
    if (!figure.named.isEmpty()) {
        out.ids("named", IdLetter::Mention, figure.named);
    }
    out.coded("polarity", figure.polarity);
    out.coded("modality", figure.modality);
    out.coded("report_status", figure.reportStatus);
    if (figure.stage != domain::TollStage::None) {
        out.coded("stage", figure.stage);
    }
    out.json().key("aggregate");
    out.json().boolean(figure.aggregate);
}

void writeEvidence(FieldWriter &out, const QList<domain::SlotEvidence> &evidence)
{
    if (evidence.isEmpty()) {
        return;
    }
    out.json().key("evidence");
    out.json().beginArray();
    for (const domain::SlotEvidence &slot : evidence) {
        out.json().beginObject();
        out.text("slot", slot.slot);
        out.span(slot.span);
        out.text("rule", slot.rule);
        out.json().endObject();
    }
    out.json().endArray();
}

} // namespace

void writeFigure(FieldWriter &out, const domain::CasualtyFigure &figure, int index)
{
    out.json().beginObject();
    out.id("id", IdLetter::Figure, index);
    out.span(figure.span);
    out.integer("sentence", figure.sentence);
    out.text("rule", figure.rule);
    writeCounts(out, figure);
    writePlaceAndTime(out, figure);
    writeAttribution(out, figure.attribution);
    writeCircumstances(out, figure);
    writeEvidence(out, figure.evidence);
    out.json().endObject();
}

} // namespace tawthiq::exchange
