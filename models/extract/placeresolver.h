// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks the gazetteer candidates of each place mention by hierarchy named in the text, other places
// of the report, kind of head and population, and keeps the reason.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "gazetteer.h"
#include "nameclasses.h"

namespace tawthiq::extract {

class PlaceResolver
{
public:
    explicit PlaceResolver(const Lexicon &lexicon, const Gazetteer &gazetteer);

    void resolve(Draft &draft) const;

private:
    struct Votes; // how often a report names each country and division
    enum class Reason : quint8 { Population, ParentNamed, Head, NearOtherPlaces };
    struct Rank {
        PlaceIndex place = domain::NoIndex;
        double score = 0;
        Reason reason = Reason::Population;
    };

    [[nodiscard]] static QString nameOf(Reason reason);
    void count(const Draft &draft, Votes &votes) const;
    [[nodiscard]] PlaceIndex anchorOf(const Draft &draft, std::size_t index) const;
    [[nodiscard]] Rank rank(const MentionDraft &mention, PlaceIndex place, const Votes &votes) const;
    void resolve(MentionDraft &mention, const Votes &votes) const;
    void placeUnknown(Draft &draft, std::size_t index, const Votes &votes) const;

    const Gazetteer &m_gazetteer;
    NameClasses m_classes;
    std::vector<PlaceIndex> m_countryOfNisba;
    std::vector<double> m_sizes; // by place: how much its kind and population speak for it
};

} // namespace tawthiq::extract
