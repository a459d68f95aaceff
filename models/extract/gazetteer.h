// SPDX-License-Identifier: GPL-3.0-or-later
// The places the engine knows: country → first level → district → sub-district → locality → part of
// it. Read from the TSV files of resources/gazetteer (columns: id parent kind name_ar variants_ar
// name_en lat lon population flags source). Coordinates are degrees, WGS 84. Immutable after loading,
// read by all threads. A faulty row is an Error with file and line and is left out.
#pragma once

#include "mention.h"
#include "result.h"

#include <QHash>

#include <vector>

namespace tawthiq::extract {

class LexiconBuilder;

using PlaceIndex = int; // NoIndex = none

enum class PlaceKind : quint8 {
    Country,
    Adm1,
    Adm2,
    Adm3,
    City,
    Town,
    Village,
    Neighbourhood,
    Camp,
    Crossing,
    Airport,
    Airbase,
    Prison,
    Hospital,
    Site,
    Mountain,
    River,
    Road,
    Region,
    Sea,
    Lake,
    Island,
    Dam,
    Border,
    Valley,
    Desert,
};

struct Place {
    QString id;
    PlaceIndex parent = domain::NoIndex;
    PlaceIndex country = domain::NoIndex;
    PlaceIndex adm1 = domain::NoIndex; // the first-level division it lies in, itself for one
    PlaceKind kind = PlaceKind::Village;
    bool needsCue = false; // also a common word: read as a place only beside a cue or its parent
    std::optional<float> latitude;
    std::optional<float> longitude;
    int population = 0; // people, 0 = unknown
    QString nameAr;
    QString nameEn;
};

class Gazetteer
{
public:
    // Reads every *.tsv of `directory`; its names become entries of the class "gazetteer" in `builder`
    // (the entry's value is the place's index).
    [[nodiscard]] static Gazetteer load(const QString &directory, LexiconBuilder &builder,
                                        QList<domain::Error> &faults);

    [[nodiscard]] int size() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const Place &at(PlaceIndex index) const
    {
        return m_places[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] PlaceIndex find(const QString &id) const { return m_byId.value(id, domain::NoIndex); }
    // True when `place` is `ancestor` or lies in it.
    [[nodiscard]] bool isWithin(PlaceIndex place, PlaceIndex ancestor) const;
    [[nodiscard]] domain::GeoPrecision precision(PlaceIndex index) const;
    // Candidate of this place, with country code and English first-level name filled in.
    [[nodiscard]] domain::PlaceCandidate candidate(PlaceIndex index) const;

private:
    void placeInHierarchy(PlaceIndex index, QList<domain::Error> &faults);

    std::vector<Place> m_places;
    QHash<QString, PlaceIndex> m_byId;
};

} // namespace tawthiq::extract
