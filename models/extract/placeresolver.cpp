// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeresolver.h"

#include "placeweights.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::GeoPrecision;
using domain::MentionKind;
using domain::NoIndex;

struct PlaceResolver::Votes {
    QHash<PlaceIndex, double> country;
    QHash<PlaceIndex, double> division;
    double countries = 0;
    double divisions = 0;
    PlaceIndex anchor = NoIndex; // the place that the name at hand is measured from: (12 كم غرب X)
    QHash<int, QList<PlaceIndex>> ofSentence; // places a sentence names without doubt
};

namespace {

constexpr int MostCandidates = 8;
constexpr double ClearLead = 1.5; // between a place and its rivals elsewhere
constexpr double ParentNamed = 4;
constexpr double CountryShare = 4;
constexpr double DivisionShare = 2.5;
constexpr double AnchorShare = 2.5;

// Kilometres between two places; nothing when one has no position.
std::optional<double> distance(const Place &a, const Place &b)
{
    constexpr double KilometresPerDegree = 111.2;
    constexpr double Radian = 0.017453292519943295;
    if (!a.latitude || !a.longitude || !b.latitude || !b.longitude) {
        return std::nullopt;
    }
    const double north = double(*a.latitude) - double(*b.latitude);
    const double east =
        (double(*a.longitude) - double(*b.longitude)) * std::cos(double(*a.latitude) * Radian);
    return KilometresPerDegree * std::sqrt(north * north + east * east);
}

} // namespace

QString PlaceResolver::nameOf(Reason reason)
{
    switch (reason) {
    case Reason::ParentNamed:
        return u"parent_named"_s;
    case Reason::Head:
        return u"head"_s;
    case Reason::NearOtherPlaces:
        return u"near_other_places"_s;
    default:
        return u"population"_s;
    }
}

PlaceResolver::PlaceResolver(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_gazetteer(gazetteer), m_classes(lexicon)
{
    m_sizes.reserve(static_cast<std::size_t>(gazetteer.size()));
    for (PlaceIndex place = 0; place < gazetteer.size(); ++place) {
        const Place &row = gazetteer.at(place);
        m_sizes.push_back(weightOf(row) + std::log10(1.0 + row.population) / 3);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.demonyms)) {
        m_countryOfNisba.push_back(gazetteer.find(entry.value));
    }
}

void PlaceResolver::resolve(Draft &draft) const
{
    Votes votes;
    count(draft, votes);
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        MentionDraft &mention = draft.mentions[i];
        if (mention.mention.kind == MentionKind::Place && !mention.referents.isEmpty()) {
            votes.anchor = mention.referents.size() > 1 ? anchorOf(draft, i) : NoIndex;
            resolve(mention, votes);
        }
    }
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        const domain::PlaceReference *place = draft.mentions[i].mention.place();
        if (place != nullptr && place->candidates.isEmpty() && place->use == domain::MentionUse::Location) {
            placeUnknown(draft, i, votes);
        }
    }
}

// A name the gazetteer lacks lies in the place that the text names right behind it (قرية X بريف حلب), or
// else in the division that most of the report is about: that area is all we can say.
void PlaceResolver::placeUnknown(Draft &draft, std::size_t index, const Votes &votes) const
{
    constexpr int Reach = 4; // tokens between the name and its parent
    constexpr double Dominant = 0.6; // share of the report's places
    MentionDraft &mention = draft.mentions[index];
    auto *place = std::get_if<domain::PlaceReference>(&mention.mention.value);
    for (std::size_t i = index + 1; i < draft.mentions.size(); ++i) {
        const MentionDraft &next = draft.mentions[i];
        if (next.first - mention.end > Reach || next.mention.sentence != mention.mention.sentence) {
            break;
        }
        const domain::PlaceReference *parent = next.mention.place();
        if (next.first >= mention.end && parent != nullptr && !parent->candidates.isEmpty()
            && parent->use == domain::MentionUse::Location) {
            place->candidates = {parent->candidates.front()};
            place->candidates.front().reason = u"inside_named_parent"_s;
            place->precision = parent->precision;
            return;
        }
    }
    const auto dominant = [](const QHash<PlaceIndex, double> &counts, double all) {
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() > Dominant * all) {
                return it.key();
            }
        }
        return NoIndex;
    };
    PlaceIndex area = dominant(votes.division, votes.divisions);
    area = area == NoIndex ? dominant(votes.country, votes.countries) : area;
    if (area != NoIndex) {
        place->candidates = {m_gazetteer.candidate(area)};
        place->candidates.front().reason = u"near_other_places"_s;
        place->precision = place->candidates.front().precision;
    }
}

// X (12 كم غرب الرقة), X الواقعة شمال شرق حماة: the place that the side behind the name is of.
PlaceIndex PlaceResolver::anchorOf(const Draft &draft, std::size_t index) const
{
    constexpr int Reach = 6; // tokens between the name and the side
    const MentionDraft &mention = draft.mentions[index];
    for (std::size_t i = index + 1; i < draft.mentions.size(); ++i) {
        const MentionDraft &next = draft.mentions[i];
        if (next.first - mention.end > Reach || next.mention.sentence != mention.mention.sentence) {
            break;
        }
        if (next.first >= mention.end && !next.referents.isEmpty()
            && placeHeadOf(next.head) == PlaceHead::Direction) {
            return *std::max_element(
                next.referents.begin(), next.referents.end(), [this](PlaceIndex a, PlaceIndex b) {
                    return m_sizes[static_cast<std::size_t>(a)] < m_sizes[static_cast<std::size_t>(b)];
                });
        }
    }
    return NoIndex;
}

// Every unambiguous place, every nisba and the places of tags speak for their country.
void PlaceResolver::count(const Draft &draft, Votes &votes) const
{
    constexpr double NisbaWeight = 0.5;
    const Votes nobody;
    std::vector<Rank> ranks;
    for (const MentionDraft &mention : draft.mentions) {
        if (mention.referents.isEmpty()) {
            continue;
        }
        // The likeliest place by itself speaks, when no place elsewhere comes near it.
        ranks.clear();
        for (const PlaceIndex place : mention.referents) {
            ranks.push_back(rank(mention, place, nobody));
        }
        const Rank best = *std::max_element(ranks.begin(), ranks.end(),
                                            [](const Rank &a, const Rank &b) { return a.score < b.score; });
        const Place &first = m_gazetteer.at(best.place);
        const auto sure = [this, &ranks, &best, &first](PlaceIndex Place::*member) {
            return first.*member != NoIndex && std::all_of(ranks.begin(), ranks.end(), [&](const Rank &rank) {
                       return m_gazetteer.at(rank.place).*member == first.*member
                           || rank.score + ClearLead < best.score;
                   });
        };
        if (sure(&Place::country)) {
            votes.country[first.country] += 1;
            votes.countries += 1;
        }
        if (sure(&Place::adm1)) {
            votes.division[first.adm1] += 1;
            votes.divisions += 1;
            votes.ofSentence[mention.mention.sentence] += first.adm1;
        }
    }
    for (const PlaceIndex topic : draft.topics) {
        votes.country[m_gazetteer.at(topic).country] += 1;
        votes.countries += 1;
    }
    for (int token = 0; token < draft.text.size(); ++token) {
        const LexMatch *nisba = draft.text.best(token, m_classes.demonyms);
        const PlaceIndex country = nisba == nullptr ? NoIndex : m_countryOfNisba[nisba->row];
        if (country != NoIndex) {
            votes.country[country] += NisbaWeight;
            votes.countries += NisbaWeight;
        }
    }
}

PlaceResolver::Rank PlaceResolver::rank(const MentionDraft &mention, PlaceIndex index,
                                        const Votes &votes) const
{
    const Place &place = m_gazetteer.at(index);
    Rank rank{index};
    const double head = mention.head.isEmpty() ? 0 : headFit(placeHeadOf(mention.head), place.kind);
    const double size = m_sizes[static_cast<std::size_t>(index)];
    double near = 0;
    if (place.country != NoIndex && votes.countries > 0) {
        near += CountryShare * votes.country.value(place.country) / votes.countries;
    }
    if (place.adm1 != NoIndex && votes.divisions > 0) {
        near += DivisionShare * votes.division.value(place.adm1) / votes.divisions;
    }
    if (votes.anchor != NoIndex) {
        constexpr double Reach = 80; // km
        const auto apart = distance(place, m_gazetteer.at(votes.anchor));
        near += apart && *apart < Reach ? AnchorShare * (1 - *apart / Reach) : 0;
    }
    const bool parent = place.adm1 != NoIndex && place.adm1 != index && votes.divisions > 0
        && votes.ofSentence.value(mention.mention.sentence).contains(place.adm1);
    rank.score = head + size + near + (parent ? ParentNamed : 0);
    if (parent) {
        rank.reason = Reason::ParentNamed;
    } else if (head > 0 && head >= size && head >= near) {
        rank.reason = Reason::Head;
    } else if (near > size) {
        rank.reason = Reason::NearOtherPlaces;
    }
    return rank;
}

void PlaceResolver::resolve(MentionDraft &mention, const Votes &votes) const
{
    auto *place = std::get_if<domain::PlaceReference>(&mention.mention.value);
    if (place == nullptr) {
        return;
    }
    QVarLengthArray<Rank, 16> ranks;
    for (const PlaceIndex index : std::as_const(mention.referents)) {
        ranks.append(rank(mention, index, votes));
    }
    if (ranks.size() > 1) {
        std::stable_sort(ranks.begin(), ranks.end(),
                         [](const Rank &a, const Rank &b) { return a.score > b.score; });
    }
    if (mention.head.isEmpty()) {
        // A bare name of both a city and its governorate means the governorate.
        const PlaceIndex division = m_gazetteer.at(ranks.front().place).adm1;
        const auto it = std::find_if(ranks.begin(), ranks.end(),
                                     [division](const Rank &rank) { return rank.place == division; });
        if (it != ranks.end()) {
            std::rotate(ranks.begin(), it, it + 1);
        }
    }
    const qsizetype shown = std::min<qsizetype>(ranks.size(), MostCandidates);
    place->candidates.reserve(shown);
    for (qsizetype i = 0; i < shown; ++i) {
        domain::PlaceCandidate &candidate =
            place->candidates.emplaceBack(m_gazetteer.candidate(ranks[i].place));
        candidate.score = ranks[i].score;
        candidate.reason = ranks.size() == 1 ? u"only_one"_s : nameOf(ranks[i].reason);
    }
    const PlaceHead head = placeHeadOf(mention.head);
    const GeoPrecision own = place->candidates.front().precision;
    const bool part = head == PlaceHead::Rural || head == PlaceHead::RuralOf || head == PlaceHead::Direction;
    if (part && own == GeoPrecision::Country) {
        place->precision = GeoPrecision::MultiAdm1;
    } else if (part && (own == GeoPrecision::Adm1 || own == GeoPrecision::Locality)) {
        place->precision = GeoPrecision::Adm1Part;
    } else if (head == PlaceHead::Site || head == PlaceHead::Border) {
        place->precision = GeoPrecision::Site;
    } else if (head == PlaceHead::Street) {
        place->precision = GeoPrecision::Street;
    } else {
        place->precision = own;
    }
}

} // namespace tawthiq::extract
