// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrows.h"

#include "analysiscodec.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace tawthiq::library {

namespace {

using domain::CasualtyFigure;
using domain::Harm;
using domain::NoIndex;
using Days = store::StorableAnalysis::Days;
using Toll = domain::ReportSummary::Toll;

// Gravest first: loss of life, then of limb, of freedom, of home; what ended well comes last.
constexpr std::array<Harm, 15> Gravity{
    Harm::Killed,    Harm::Executed, Harm::BodyRecovered, Harm::CasualtyUnspecified,
    Harm::Injured,   Harm::Tortured, Harm::Missing,       Harm::Disappeared,
    Harm::Trapped,   Harm::Abducted, Harm::Detained,      Harm::Displaced,
    Harm::Evacuated, Harm::Rescued,  Harm::Released,
};

int rankOf(Harm harm)
{
    return static_cast<int>(std::find(Gravity.begin(), Gravity.end(), harm) - Gravity.begin());
}

Harm gravest(const QList<Harm> &harms)
{
    return *std::min_element(harms.cbegin(), harms.cend(),
                             [](Harm a, Harm b) { return rankOf(a) < rankOf(b); });
}

bool standsForItself(const CasualtyFigure &figure)
{
    using enum domain::RelationType;
    const bool people =
        figure.measure == domain::Measure::Persons || figure.measure == domain::Measure::Bodies;
    const bool asserted =
        figure.polarity == domain::Polarity::Affirmed && figure.modality == domain::Modality::Actual;
    const bool own = !figure.relation
        || (figure.relation->type != PartOf && figure.relation->type != ComponentOf
            && figure.relation->type != Repeats);
    return people && asserted && own && !figure.harm.isEmpty();
}

qint64 sizeOf(const CasualtyFigure &figure)
{
    return figure.value.value_or(figure.max.value_or(figure.min.value_or(0)));
}

void addDays(QList<Days> &days, QDate first, QDate last)
{
    if (!first.isValid() && !last.isValid()) {
        return;
    }
    const Days span{first.isValid() ? first : last, last.isValid() ? last : first};
    if (span.first <= span.last && !days.contains(span)) {
        days += span;
    }
}

void addTime(QList<Days> &days, const domain::Analysis &analysis, int mention)
{
    const auto *time = mention == NoIndex ? nullptr : analysis.mentions.at(mention).time();
    if (time != nullptr) {
        addDays(days, time->from, time->to);
    }
}

void addInterval(QList<Days> &days, const domain::Analysis &analysis, const domain::TimeInterval &interval)
{
    const auto *begin = interval.begin == NoIndex ? nullptr : analysis.mentions.at(interval.begin).time();
    const auto *end = interval.end == NoIndex ? nullptr : analysis.mentions.at(interval.end).time();
    addDays(days, begin == nullptr ? QDate() : begin->from, end == nullptr ? QDate() : end->to);
}

QList<store::StorableAnalysis::Place> placesOf(const domain::Analysis &analysis,
                                               const extract::Gazetteer &gazetteer)
{
    QList<store::StorableAnalysis::Place> places;
    QSet<extract::PlaceIndex> seen;
    for (const domain::Mention &mention : analysis.mentions) {
        const domain::PlaceReference *reference = mention.place();
        if (reference == nullptr || reference->use != domain::MentionUse::Location
            || reference->candidates.isEmpty()) {
            continue;
        }
        extract::PlaceIndex at = gazetteer.find(reference->candidates.first().id);
        for (; at != NoIndex && !seen.contains(at); at = gazetteer.at(at).parent) {
            const extract::Place &place = gazetteer.at(at);
            const QString parent = place.parent == NoIndex ? QString() : gazetteer.at(place.parent).id;
            places += store::StorableAnalysis::Place{place.id, parent, place.nameAr, place.nameEn};
            seen.insert(at);
        }
    }
    return places;
}

} // namespace

QList<Toll> gravestTolls(const QList<CasualtyFigure> &figures)
{
    QList<const CasualtyFigure *> own;
    for (const CasualtyFigure &figure : figures) {
        if (standsForItself(figure)) {
            own += &figure;
        }
    }
    std::stable_sort(own.begin(), own.end(), [](const CasualtyFigure *a, const CasualtyFigure *b) {
        const int ranks = rankOf(gravest(a->harm)) - rankOf(gravest(b->harm));
        return ranks != 0 ? ranks < 0 : sizeOf(*a) > sizeOf(*b);
    });
    if (own.size() > 2) {
        const Harm first = gravest(own.first()->harm);
        const auto other = std::find_if(own.cbegin(), own.cend(), [first](const CasualtyFigure *figure) {
            return gravest(figure->harm) != first;
        });
        own = {own[0], other == own.cend() ? own[1] : *other};
    }
    QList<Toll> tolls;
    for (const CasualtyFigure *figure : own) {
        tolls += Toll{figure->qualifier, figure->value, figure->min, figure->max, gravest(figure->harm)};
    }
    return tolls;
}

QList<Days> eventDays(const domain::Analysis &analysis)
{
    QList<Days> days;
    for (const CasualtyFigure &figure : analysis.figures) {
        addTime(days, analysis, figure.time);
        if (figure.interval != NoIndex) {
            addInterval(days, analysis, analysis.intervals.at(figure.interval));
        }
    }
    if (!days.isEmpty()) {
        return days;
    }
    for (const domain::TimeInterval &interval : analysis.intervals) {
        addInterval(days, analysis, interval);
    }
    for (int i = 0; i < analysis.mentions.size(); ++i) {
        addTime(days, analysis, i);
    }
    return days;
}

store::StorableAnalysis storable(const domain::Analysis &analysis, const domain::Report &report,
                                 const extract::Gazetteer &gazetteer)
{
    store::StorableAnalysis result;
    result.engineVersion = analysis.engineVersion;
    result.dataHash = analysis.dataHash;
    result.figures = static_cast<int>(analysis.figures.size());
    result.tolls = gravestTolls(analysis.figures);
    result.places = placesOf(analysis, gazetteer);
    result.events = eventDays(analysis);
    result.terms = termsOf(analysis, report);
    result.content = store::packAnalysis(analysis);
    return result;
}

} // namespace tawthiq::library
