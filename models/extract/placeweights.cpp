// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeweights.h"

namespace tawthiq::extract {

namespace {

constexpr double FitsHead = 3;

} // namespace

double headFit(PlaceHead head, PlaceKind kind)
{
    const bool settlement = kind == PlaceKind::City || kind == PlaceKind::Town || kind == PlaceKind::Village;
    switch (head) {
    case PlaceHead::Country:
        return kind == PlaceKind::Country ? 2 * FitsHead : 0;
    case PlaceHead::Adm1:
        return kind == PlaceKind::Adm1 ? 2 * FitsHead : 0;
    case PlaceHead::Adm2:
        return kind == PlaceKind::Adm2 ? FitsHead : kind == PlaceKind::Adm3 ? FitsHead / 2 : 0;
    case PlaceHead::Adm3:
        return kind == PlaceKind::Adm3 ? FitsHead : kind == PlaceKind::Adm2 ? FitsHead / 2 : 0;
    case PlaceHead::Locality:
    case PlaceHead::PluralList:
        return settlement ? FitsHead : 0;
    case PlaceHead::Neighbourhood:
        return kind == PlaceKind::Neighbourhood ? FitsHead : 0;
    case PlaceHead::Camp:
        return kind == PlaceKind::Camp ? FitsHead : 0;
    case PlaceHead::Rural:
    case PlaceHead::RuralOf:
        return kind == PlaceKind::Adm1 ? FitsHead : settlement ? 1 : 0;
    case PlaceHead::Natural:
        return kind == PlaceKind::Mountain || kind == PlaceKind::River || kind == PlaceKind::Valley
                || kind == PlaceKind::Lake || kind == PlaceKind::Region
            ? FitsHead
            : 0;
    default:
        return 0;
    }
}

double weightOf(const Place &place)
{
    switch (place.kind) {
    case PlaceKind::Country:
        return 3;
    case PlaceKind::Adm1:
        return 2;
    case PlaceKind::City:
        return 1.5;
    case PlaceKind::Adm2:
    case PlaceKind::Region:
        return 1;
    case PlaceKind::Adm3:
    case PlaceKind::Town:
        return 0.5;
    case PlaceKind::Village:
    case PlaceKind::Neighbourhood:
        return -2; // seldom meant when a greater place bears the name
    default:
        return -1;
    }
}

} // namespace tawthiq::extract
