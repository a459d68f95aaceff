// SPDX-License-Identifier: GPL-3.0-or-later
#include "placenames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr std::array<const char *, 18> HeadCodes{
    "",         "country", "adm1",    "adm2",   "adm3",   "locality", "neighbourhood", "camp",  "rural",
    "rural_of", "site",    "natural", "street", "border", "region",   "direction",     "event", "plural",
};
constexpr int LongestQuotedName = 4; // words
constexpr int ShortestAfterParticle = 3; // letters of a name behind a split-off particle
constexpr int ShortestUnknown = 3; // letters
constexpr int MostParts = 4; // words such as تل that open one name; a longer row of them is no name
constexpr int WellKnownPopulation = 50000;

} // namespace

QLatin1StringView code(PlaceHead head)
{
    return QLatin1StringView(HeadCodes.at(static_cast<std::size_t>(head)));
}

PlaceHead placeHeadOf(QStringView code)
{
    for (std::size_t i = 1; i < HeadCodes.size(); ++i) {
        if (code == QLatin1StringView(HeadCodes.at(i))) {
            return static_cast<PlaceHead>(i);
        }
    }
    return PlaceHead::None;
}

PlaceNames::PlaceNames(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_gazetteer(gazetteer), m_persons(lexicon), m_classes(m_persons.classes())
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.gazetteer)) {
        m_placeOfRow.push_back(entry.value.toInt());
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.demonyms)) {
        m_countryOfNisba.push_back(gazetteer.find(entry.value));
    }
}

std::optional<PlacePhrase> PlaceNames::name(const AnnotatedText &text, int token, quint8 forbidden) const
{
    const LexMatch *best = text.best(token, m_classes.gazetteer, static_cast<quint8>(forbidden | Article));
    if (best == nullptr) {
        return std::nullopt;
    }
    if (best->skipped > 0 && best->count == 1
        && text.folded(token).size() - best->skipped < ShortestAfterParticle) {
        return std::nullopt;
    }
    PlacePhrase phrase{token, best->skipped, token + best->count};
    for (const LexMatch &match : text.matchesAt(token)) {
        const LexiconEntry &entry = text.entry(match);
        if (entry.cls == m_classes.gazetteer && match.count == best->count && match.clitics == best->clitics
            && match.skipped == best->skipped) {
            const PlaceIndex place = m_placeOfRow[entry.row];
            if (!phrase.referents.contains(place)) {
                phrase.referents += place;
            }
        }
    }
    return phrase;
}

std::optional<PlacePhrase> PlaceNames::behindHead(const AnnotatedText &text, int token, bool strong,
                                                  quint8 forbidden) const
{
    if (auto found = quoted(text, token)) {
        return found;
    }
    if (!text.tokens().isWord(token)) {
        return std::nullopt;
    }
    auto known = name(text, token, forbidden);
    const bool single = known && known->end - known->first == 1;
    if (single && !strong && isCommon(text, token, m_classes) && needsCue(*known)) {
        return std::nullopt;
    }
    if (strong && (!known || single)) {
        // A part word such as تل or أبو opens a longer name than the gazetteer's first word.
        if (auto longer = unknown(text, token, forbidden); longer && (!known || longer->end > known->end)) {
            return longer;
        }
    }
    return known;
}

std::optional<PlacePhrase> PlaceNames::quoted(const AnnotatedText &text, int token) const
{
    const int end = endOfQuote(text, token, LongestQuotedName);
    if (end == domain::NoIndex) {
        return std::nullopt;
    }
    PlacePhrase phrase{token, 0, end};
    phrase.known = false;
    if (const auto inside = name(text, token + 1, AnyClitic); inside && inside->end == end - 1) {
        phrase.referents = inside->referents;
        phrase.known = true;
    }
    return phrase;
}

// A word that nothing else explains, behind the part words that open compound names: تل X, أبو X.
std::optional<PlacePhrase> PlaceNames::unknown(const AnnotatedText &text, int token, quint8 forbidden) const
{
    int end = token;
    int skipped = 0;
    int parts = 0;
    while (const LexMatch *part = text.best(end, m_classes.placeParts,
                                            end == token ? static_cast<quint8>(forbidden | Article)
                                                         : static_cast<quint8>(AnyClitic))) {
        if (++parts > MostParts) {
            return std::nullopt;
        }
        skipped = end == token ? part->skipped : skipped;
        end += part->count;
    }
    const bool afterPart = end > token;
    PlacePhrase phrase{token, skipped, end + 1};
    phrase.known = false;
    if (!text.tokens().isWord(end) || text.folded(end).size() < ShortestUnknown) {
        return std::nullopt;
    }
    if (isCommon(text, end, m_classes, afterPart ? NoClitic : Article)) {
        return std::nullopt;
    }
    if (!afterPart && (text.has(end, m_classes.placeHeads) || text.has(end, m_classes.directions))
        && text.best(end, m_classes.gazetteer, AnyClitic) == nullptr) {
        return std::nullopt;
    }
    const QStringView word = text.folded(end);
    if (!afterPart && (word.startsWith(u"لل") || word.startsWith(u"بال") || word.startsWith(u'ي'))) {
        return std::nullopt; // مخيم للنازحين, or a verb in the present
    }
    for (const LexMatch &match : text.matchesAt(end)) {
        const ClassId cls = match.cls;
        if (cls == m_classes.orgNames || cls == m_classes.personTitles || cls == m_classes.speechVerbs
            || (cls == m_classes.commonWords && match.skipped > 0 && !afterPart)) {
            return std::nullopt;
        }
    }
    const LexMatch *nisba = text.best(end, m_classes.demonyms, OutsideClitics);
    if (!afterPart && nisba != nullptr) {
        return std::nullopt; // مدينة سورية, بلدة لبنانية
    }
    if (!afterPart && (forbidden & Conjunction) == 0 && text.folded(token).front() == u'و') {
        phrase.skipped = 1; // the second of two names: وX
    }
    return phrase;
}

std::optional<PlacePhrase> PlaceNames::definite(const AnnotatedText &text, int token) const
{
    constexpr int Shortest = 5;
    if (!text.tokens().isWord(token)) {
        return std::nullopt;
    }
    const QStringView word = text.folded(token);
    const bool people = word.endsWith(u"ين") || word.endsWith(u"ون") || word.endsWith(u"ات");
    if (word.size() < Shortest || !word.startsWith(u"ال") || people) {
        return std::nullopt;
    }
    for (const ClassId cls : {m_classes.demonyms, m_classes.directions, m_classes.personTitles,
                              m_classes.nameParticles, m_classes.placeHeads, m_classes.placeCues}) {
        if (text.best(token, cls, OutsideClitics) != nullptr) {
            return std::nullopt;
        }
    }
    PlacePhrase phrase{token, 0, token + 1};
    phrase.known = false;
    return phrase;
}

// مطار الملك خالد, شارع محمد الخامس
std::optional<PlacePhrase> PlaceNames::namedAfter(const AnnotatedText &text, int token) const
{
    const LexMatch *title = text.best(token, m_classes.personTitles, OutsideClitics);
    const bool titled = title != nullptr && (title->clitics & Article) != 0;
    const int start = titled ? token + title->count : token;
    const auto person = m_persons.name(text, start, false, AnyClitic);
    if (!person || person->sure + person->likely == 0 || (!titled && !PersonGrammar::standsAlone(*person))) {
        return std::nullopt;
    }
    PlacePhrase result{token, 0, person->end};
    result.known = false;
    return result;
}

bool PlaceNames::isProminent(const PlacePhrase &phrase) const
{
    for (const PlaceIndex index : phrase.referents) {
        const Place &place = m_gazetteer.at(index);
        if (place.needsCue) {
            continue;
        }
        switch (place.kind) {
        case PlaceKind::Town:
        case PlaceKind::Village:
        case PlaceKind::Neighbourhood:
        case PlaceKind::Adm3:
        case PlaceKind::Site:
        case PlaceKind::Camp:
            if (place.population >= WellKnownPopulation || phrase.end - phrase.first > 1) {
                return true;
            }
            break;
        default:
            return true;
        }
    }
    return false;
}

bool PlaceNames::isMinor(const PlacePhrase &phrase) const
{
    return std::all_of(phrase.referents.begin(), phrase.referents.end(), [this](PlaceIndex place) {
        const PlaceKind kind = m_gazetteer.at(place).kind;
        return kind == PlaceKind::Village || kind == PlaceKind::Town || kind == PlaceKind::Neighbourhood
            || kind == PlaceKind::Adm3 || kind == PlaceKind::Site || kind == PlaceKind::Camp;
    });
}

bool PlaceNames::isCountry(const PlacePhrase &phrase) const
{
    return !phrase.referents.isEmpty()
        && std::all_of(phrase.referents.begin(), phrase.referents.end(),
                       [this](PlaceIndex place) { return m_gazetteer.at(place).kind == PlaceKind::Country; });
}

bool PlaceNames::needsCue(const PlacePhrase &phrase) const
{
    for (const PlaceIndex index : phrase.referents) {
        if (!m_gazetteer.at(index).needsCue) {
            return false;
        }
    }
    return !phrase.referents.isEmpty();
}

void PlaceNames::extendByNisba(const AnnotatedText &text, PlacePhrase &phrase) const
{
    const LexMatch *nisba = text.best(phrase.end, m_classes.demonyms, OutsideClitics);
    if (nisba == nullptr || (nisba->clitics & Article) == 0) {
        return;
    }
    const PlaceList country = countryOfNisba(text, phrase.end);
    bool fits = phrase.referents.isEmpty();
    for (const PlaceIndex place : phrase.referents) {
        const bool countryItself = m_gazetteer.at(place).kind == PlaceKind::Country;
        fits =
            fits || (!countryItself && (country.isEmpty() || m_gazetteer.isWithin(place, country.front())));
    }
    if (!fits) {
        return;
    }
    phrase.end += nisba->count;
    if (!country.isEmpty()) {
        phrase.referents.removeIf(
            [this, &country](PlaceIndex place) { return !m_gazetteer.isWithin(place, country.front()); });
    }
}

bool PlaceNames::isInNisbasLand(const AnnotatedText &text, int token, const PlacePhrase &phrase) const
{
    const PlaceList country = countryOfNisba(text, token);
    return !country.isEmpty()
        && std::any_of(phrase.referents.begin(), phrase.referents.end(),
                       [&](PlaceIndex place) { return m_gazetteer.isWithin(place, country.front()); });
}

PlaceList PlaceNames::countryOfNisba(const AnnotatedText &text, int token) const
{
    const LexMatch *nisba = text.best(token, m_classes.demonyms);
    if (nisba == nullptr) {
        return {};
    }
    const PlaceIndex country = m_countryOfNisba[nisba->row];
    return country == domain::NoIndex ? PlaceList() : PlaceList{country};
}

} // namespace tawthiq::extract
