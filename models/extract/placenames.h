// SPDX-License-Identifier: GPL-3.0-or-later
// Bare place names: of the gazetteer with every place that bears them, in quotation marks, or unknown
// ones that a head demands (قرية X). Tokens are indices into the AnnotatedText; `forbidden` particles
// may not be split off in front. Borrows the gazetteer. Immutable, safe on all threads.
#pragma once

#include "gazetteer.h"
#include "persongrammar.h"

#include <QVarLengthArray>

namespace tawthiq::extract {

enum class PlaceHead : quint8 {
    None,
    Country,
    Adm1,
    Adm2,
    Adm3,
    Locality,
    Neighbourhood,
    Camp,
    Rural, // ريف
    RuralOf, // الريف الشمالي لمحافظة
    Site,
    Natural,
    Street,
    Border,
    Region, // المنطقة + direction
    Direction,
    Event, // a meeting or agreement called after a place
    PluralList, // قرى: outside, names follow
};

[[nodiscard]] QLatin1StringView code(PlaceHead head);
[[nodiscard]] PlaceHead placeHeadOf(QStringView code); // None when unknown

using PlaceList = QVarLengthArray<PlaceIndex, 4>; // most names mean few places: no allocation

struct PlacePhrase {
    int first = 0;
    int skipped = 0; // folded units of particles in front
    int end = 0;
    PlaceHead head = PlaceHead::None;
    bool known = true; // false: only its head says that it is a place
    PlaceList referents = {};
    std::vector<PlacePhrase> inner = {}; // names inside whose referent differs
};

class PlaceNames
{
public:
    PlaceNames(const Lexicon &lexicon, const Gazetteer &gazetteer);

    [[nodiscard]] std::optional<PlacePhrase> name(const AnnotatedText &text, int token,
                                                  quint8 forbidden = NoClitic) const;
    // Behind a head; an unknown word counts when the head is `strong`.
    [[nodiscard]] std::optional<PlacePhrase> behindHead(const AnnotatedText &text, int token, bool strong,
                                                        quint8 forbidden = AnyClitic) const;
    // قرية النور: behind a head without an article even an everyday word is a name, when it has one.
    [[nodiscard]] std::optional<PlacePhrase> definite(const AnnotatedText &text, int token) const;
    // A facility's name that is a person's, with its title: مطار الملك خالد.
    [[nodiscard]] std::optional<PlacePhrase> namedAfter(const AnnotatedText &text, int token) const;
    // True when one of the places is well known by this name alone.
    [[nodiscard]] bool isProminent(const PlacePhrase &phrase) const;
    // True when all its places are villages, quarters, sites and the like.
    [[nodiscard]] bool isMinor(const PlacePhrase &phrase) const;
    // True when the name is only a country's.
    [[nodiscard]] bool isCountry(const PlacePhrase &phrase) const;
    // True when every place of this name is also an everyday word.
    [[nodiscard]] bool needsCue(const PlacePhrase &phrase) const;
    // Adds a nation's definite adjective behind a name: إدلب السورية.
    void extendByNisba(const AnnotatedText &text, PlacePhrase &phrase) const;
    // True when the nisba at `token` is of the land that holds one of the phrase's places.
    [[nodiscard]] bool isInNisbasLand(const AnnotatedText &text, int token, const PlacePhrase &phrase) const;
    // The country that the nisba at `token` names, as a list of none or one.
    [[nodiscard]] PlaceList countryOfNisba(const AnnotatedText &text, int token) const;

    [[nodiscard]] const NameClasses &classes() const { return m_classes; }
    [[nodiscard]] const Gazetteer &gazetteer() const { return m_gazetteer; }

private:
    [[nodiscard]] std::optional<PlacePhrase> quoted(const AnnotatedText &text, int token) const;
    [[nodiscard]] std::optional<PlacePhrase> unknown(const AnnotatedText &text, int token,
                                                     quint8 forbidden) const;

    const Gazetteer &m_gazetteer;
    PersonGrammar m_persons;
    const NameClasses &m_classes;
    std::vector<PlaceIndex> m_placeOfRow;
    std::vector<PlaceIndex> m_countryOfNisba; // by row of demonyms
};

} // namespace tawthiq::extract
