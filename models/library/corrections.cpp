// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

using domain::PlaceCandidate;

QString toJson(const QString &code)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"place"_s, code}}).toJson(QJsonDocument::Compact));
}

// The chosen place comes first and says so; the machine's candidates follow in their order.
void choosePlace(domain::PlaceReference &place, const QString &code, const extract::Gazetteer &gazetteer)
{
    const auto known =
        std::find_if(place.candidates.cbegin(), place.candidates.cend(),
                     [&code](const PlaceCandidate &candidate) { return candidate.id == code; });
    PlaceCandidate chosen;
    if (known != place.candidates.cend()) {
        chosen = *known;
        place.candidates.erase(known);
    } else if (const extract::PlaceIndex index = gazetteer.find(code); index != domain::NoIndex) {
        chosen = gazetteer.candidate(index);
    } else {
        return; // the gazetteer has lost it
    }
    chosen.reason = u"chosen"_s;
    place.candidates.prepend(chosen);
    place.precision = chosen.precision;
}

} // namespace

void applyCorrections(domain::Analysis &analysis, const QList<domain::Review> &reviews,
                      const extract::Gazetteer &gazetteer)
{
    for (const domain::Review &review : reviews) {
        if (review.status != domain::ReviewStatus::Corrected) {
            continue;
        }
        const QString code = QJsonDocument::fromJson(review.after.toUtf8()).object()[u"place"_s].toString();
        for (domain::Mention &mention : analysis.mentions) {
            auto *place = std::get_if<domain::PlaceReference>(&mention.value);
            if (place != nullptr && !code.isEmpty() && domain::reviewedObject(mention) == review.object) {
                choosePlace(*place, code, gazetteer);
            }
        }
    }
}

domain::Review placeCorrection(const domain::Mention &mention, const QString &code)
{
    const domain::PlaceReference *place = mention.place();
    domain::Review review;
    review.object = domain::reviewedObject(mention);
    review.status = domain::ReviewStatus::Corrected;
    review.reason = u"place_chosen"_s;
    if (place != nullptr && !place->candidates.isEmpty()) {
        review.before = toJson(place->candidates.first().id);
    }
    review.after = toJson(code);
    return review;
}

} // namespace tawthiq::library
