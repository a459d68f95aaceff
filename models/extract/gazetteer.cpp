// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer.h"

#include "lexiconbuilder.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int Columns = 11;
enum Column { Id, Parent, Kind, NameAr, VariantsAr, NameEn, Lat, Lon, Population, Flags, Source };

constexpr std::array<const char *, 26> KindCodes{
    "country",  "adm1",    "adm2",    "adm3",   "city",     "town",   "village",  "neighbourhood", "camp",
    "crossing", "airport", "airbase", "prison", "hospital", "site",   "mountain", "river",         "road",
    "region",   "sea",     "lake",    "island", "dam",      "border", "valley",   "desert",
};

std::optional<PlaceKind> kindOf(QStringView code)
{
    for (std::size_t i = 0; i < KindCodes.size(); ++i) {
        if (code == QLatin1StringView(KindCodes.at(i))) {
            return static_cast<PlaceKind>(i);
        }
    }
    return std::nullopt;
}

// Empty is allowed (unknown), anything else must be a number within +-limit.
bool readDegrees(const QString &cell, float limit, std::optional<float> &out)
{
    if (cell.isEmpty()) {
        return true;
    }
    bool ok = false;
    const float value = cell.toFloat(&ok);
    if (!ok || value < -limit || value > limit) {
        return false;
    }
    out = value;
    return true;
}

struct Row {
    Place place;
    QString parent;
    QStringList names;
    QString file;
    int line = 0;
};

// Why the cells are no place, or empty when they are.
QString readRow(const QStringList &cells, Row &row)
{
    if (cells.size() != Columns) {
        return u"The row has %1 columns, it needs %2."_s.arg(cells.size()).arg(Columns);
    }
    const std::optional<PlaceKind> kind = kindOf(cells[Kind]);
    if (!kind) {
        return u"The kind “%1” is not known."_s.arg(cells[Kind]);
    }
    if (cells[Id].isEmpty() || cells[NameAr].isEmpty()) {
        return u"The row has no id or no Arabic name."_s;
    }
    Place &place = row.place;
    if (!readDegrees(cells[Lat], 90, place.latitude) || !readDegrees(cells[Lon], 180, place.longitude)) {
        return u"The coordinates “%1, %2” are not degrees."_s.arg(cells[Lat], cells[Lon]);
    }
    place.id = cells[Id];
    place.kind = *kind;
    place.nameAr = cells[NameAr];
    place.nameEn = cells[NameEn];
    place.population = cells[Population].toInt();
    place.needsCue = cells[Flags].split(u' ').contains(u"cue"_s);
    row.parent = cells[Parent];
    row.names = cells[VariantsAr].split(u'|', Qt::SkipEmptyParts);
    row.names.prepend(cells[NameAr]);
    return {};
}

void readFile(const QString &path, std::vector<Row> &rows, QList<domain::Error> &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults += domain::Error{domain::ErrorCode::NotReadable, file.errorString(), path, 0};
        return;
    }
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
        ++number;
        if (number == 1 || line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        Row row;
        row.file = path;
        row.line = number;
        if (const QString fault = readRow(line.split(u'\t'), row); !fault.isEmpty()) {
            faults += domain::Error{domain::ErrorCode::BadData, fault, path, number};
            continue;
        }
        rows.push_back(std::move(row));
    }
}

} // namespace

Gazetteer Gazetteer::load(const QString &directory, LexiconBuilder &builder, QList<domain::Error> &faults)
{
    std::vector<Row> rows;
    const QDir dir(directory);
    for (const QString &name : dir.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        readFile(dir.filePath(name), rows, faults);
    }
    Gazetteer gazetteer;
    for (Row &row : rows) {
        if (gazetteer.m_byId.contains(row.place.id)) {
            faults += domain::Error{domain::ErrorCode::BadData,
                                    u"The id “%1” is already taken."_s.arg(row.place.id), row.file, row.line};
            row.names.clear();
            continue;
        }
        gazetteer.m_byId.insert(row.place.id, gazetteer.size());
        gazetteer.m_places.push_back(row.place);
    }
    std::size_t index = 0;
    for (const Row &row : rows) {
        if (row.names.isEmpty()) {
            continue;
        }
        Place &place = gazetteer.m_places[index];
        if (!row.parent.isEmpty()) {
            place.parent = gazetteer.find(row.parent);
            if (place.parent == domain::NoIndex) {
                faults +=
                    domain::Error{domain::ErrorCode::BadData,
                                  u"The parent “%1” does not exist."_s.arg(row.parent), row.file, row.line};
            }
        }
        for (const QString &name : row.names) {
            builder.addEntry("gazetteer"_L1, name, QString::number(index));
        }
        ++index;
    }
    for (PlaceIndex place = 0; place < gazetteer.size(); ++place) {
        gazetteer.placeInHierarchy(place, faults);
    }
    return gazetteer;
}

// Fills country and adm1 by walking up; a cycle is cut where it closes.
void Gazetteer::placeInHierarchy(PlaceIndex index, QList<domain::Error> &faults)
{
    Place &place = m_places[static_cast<std::size_t>(index)];
    PlaceIndex at = index;
    int steps = 0;
    while (at != domain::NoIndex) {
        const Place &step = this->at(at);
        if (step.kind == PlaceKind::Adm1) {
            place.adm1 = at;
        }
        if (step.kind == PlaceKind::Country) {
            place.country = at;
        }
        constexpr int DeepestHierarchy = 12;
        if (++steps > DeepestHierarchy) {
            faults += domain::Error{
                domain::ErrorCode::BadData, u"The place “%1” contains itself."_s.arg(place.id), {}, 0};
            place.parent = domain::NoIndex;
            return;
        }
        at = step.parent;
    }
}

bool Gazetteer::isWithin(PlaceIndex place, PlaceIndex ancestor) const
{
    for (PlaceIndex at = place; at != domain::NoIndex; at = this->at(at).parent) {
        if (at == ancestor) {
            return true;
        }
    }
    return false;
}

domain::GeoPrecision Gazetteer::precision(PlaceIndex index) const
{
    using enum domain::GeoPrecision;
    switch (at(index).kind) {
    case PlaceKind::Country:
        return Country;
    case PlaceKind::Adm1:
        return Adm1;
    case PlaceKind::Adm2:
        return Adm2;
    case PlaceKind::Adm3:
        return Adm3;
    case PlaceKind::City:
    case PlaceKind::Town:
    case PlaceKind::Village:
    case PlaceKind::Camp:
        return Locality;
    case PlaceKind::Neighbourhood:
        return Neighbourhood;
    case PlaceKind::Road:
        return Street;
    case PlaceKind::Region:
    case PlaceKind::Desert:
    case PlaceKind::River:
        return at(index).country == domain::NoIndex ? MultiCountry : MultiAdm1;
    case PlaceKind::Sea:
        return SeaAir;
    default:
        return Site;
    }
}

domain::PlaceCandidate Gazetteer::candidate(PlaceIndex index) const
{
    const Place &place = at(index);
    domain::PlaceCandidate candidate;
    candidate.id = place.id;
    candidate.nameAr = place.nameAr;
    candidate.nameEn = place.nameEn;
    candidate.country = place.country == domain::NoIndex ? QString() : at(place.country).id;
    candidate.adm1 = place.adm1 == domain::NoIndex ? QString() : at(place.adm1).nameEn;
    candidate.adm1Ar = place.adm1 == domain::NoIndex ? QString() : at(place.adm1).nameAr;
    candidate.precision = precision(index);
    candidate.latitude = place.latitude;
    candidate.longitude = place.longitude;
    return candidate;
}

} // namespace tawthiq::extract
