// SPDX-License-Identifier: GPL-3.0-or-later
#include "placegrammar.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int DeepestPhrase = 4; // جنوب ريف مدينة حلب

} // namespace

PlaceGrammar::PlaceGrammar(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_names(lexicon, gazetteer), m_classes(m_names.classes())
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.placeHeads)) {
        m_heads.push_back({placeHeadOf(entry.value), !entry.feature("strong"_L1).isEmpty(),
                           !entry.feature("dual"_L1).isEmpty(), !entry.feature("nests"_L1).isEmpty()});
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.directions)) {
        m_directions.push_back(entry.value == "adjective"_L1  ? Direction::Adjective
                                   : entry.value == "part"_L1 ? Direction::Part
                                                              : Direction::Side);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.orgComplements)) {
        m_closing.push_back(entry.value == "adjective"_L1);
    }
}

std::optional<PlacePhrase> PlaceGrammar::phrase(const AnnotatedText &text, int token, quint8 forbidden,
                                                int depth) const
{
    if (depth > DeepestPhrase) {
        return std::nullopt;
    }
    Found found;
    if (text.has(token, m_classes.directions)) {
        found = directed(text, token, forbidden, depth);
    }
    if (!found && text.has(token, m_classes.placeHeads)) {
        found = headed(text, token, forbidden, depth);
    }
    // The gazetteer may know the head as part of the name: جبل الزاوية, بحيرة تشاد.
    if (found && text.has(token, m_classes.gazetteer)) {
        const auto whole = m_names.name(text, token, forbidden);
        if (whole && whole->end == found->end && found->head != PlaceHead::Event) {
            found->referents = whole->referents;
        }
    }
    return found;
}

int PlaceGrammar::endOfPluralHead(const AnnotatedText &text, int token) const
{
    const LexMatch *match = text.best(token, m_classes.placeHeads, Article);
    const bool plural = match != nullptr && m_heads[match->row].head == PlaceHead::PluralList;
    return plural ? token + match->count : domain::NoIndex;
}

// شمال غربي سوريا: a side and a place; الشمال السوري: a part of the land and its nisba.
std::optional<PlacePhrase> PlaceGrammar::directed(const AnnotatedText &text, int token, quint8 forbidden,
                                                  int depth) const
{
    const LexMatch *match = text.best(token, m_classes.directions, static_cast<quint8>(forbidden | Article));
    if (match == nullptr) {
        return std::nullopt;
    }
    const Direction kind = m_directions[match->row];
    PlacePhrase result{token, match->skipped, token + match->count, PlaceHead::Direction};
    if (kind == Direction::Part) {
        const int nisba = endOfDirections(text, result.end);
        result.end = endOfNisbas(text, nisba, m_classes);
        if (result.end == nisba) {
            return std::nullopt;
        }
        result.referents = m_names.countryOfNisba(text, nisba);
        return result;
    }
    auto found = kind == Direction::Side ? inner(text, result.end, depth + 1) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    result.end = found->end;
    result.referents = found->referents;
    result.known = found->known;
    result.inner = {std::move(*found)};
    return result;
}

std::optional<PlacePhrase> PlaceGrammar::headed(const AnnotatedText &text, int token, quint8 forbidden,
                                                int depth) const
{
    const LexMatch *match = text.best(token, m_classes.placeHeads, static_cast<quint8>(forbidden | Article));
    if (match == nullptr) {
        return std::nullopt;
    }
    // وأدى is no وادي: a written hamza tells them apart.
    const QStringView raw = text.tokens().at(token).span.in(text.body());
    if (raw.contains(u'أ') && !text.entry(*match).surface.contains(u'أ')) {
        return std::nullopt;
    }
    if (match->count == 1 && isCommonPhrase(text, token)) {
        return std::nullopt; // عن طريق, by means of
    }
    HeadRow row = m_heads[match->row];
    // بلده may be "his town" as well as a careless بلدة: no unknown name behind it.
    row.strong = row.strong && (!raw.endsWith(u'ه') || !text.entry(*match).surface.endsWith(u'ة'));
    const int next = token + match->count;
    Found found;
    switch (row.head) {
    case PlaceHead::PluralList:
    case PlaceHead::None:
        return std::nullopt;
    case PlaceHead::RuralOf:
        found = ruralOf(text, next, depth);
        break;
    case PlaceHead::Border:
        found = border(text, next);
        break;
    case PlaceHead::Event:
        found = event(text, next);
        break;
    case PlaceHead::Region: {
        const int end = endOfDirections(text, next);
        found = end > next ? Found(PlacePhrase{next, 0, end}) : std::nullopt;
        break;
    }
    default:
        found = row.dual ? dual(text, next, row) : governed(text, next, row, depth);
    }
    if (found) {
        found->first = token;
        found->skipped = match->skipped;
        found->head = row.head;
    }
    return found;
}

std::optional<PlacePhrase> PlaceGrammar::governed(const AnnotatedText &text, int token, const HeadRow &row,
                                                  int depth) const
{
    PlacePhrase result{token, 0, token};
    auto known = m_names.behindHead(text, token, row.strong);
    if (known && row.head == PlaceHead::Locality && m_names.isCountry(*known)) {
        return std::nullopt; // مدينة سورية: the nisba, not the country
    }
    if (!known && (row.head == PlaceHead::Locality || row.head == PlaceHead::Adm3)) {
        known = m_names.definite(text, token);
    }
    const bool facility = row.head == PlaceHead::Site || row.head == PlaceHead::Street;
    if (auto person = facility ? m_names.namedAfter(text, token) : std::nullopt;
        person && (!known || person->end > known->end)) {
        return person;
    }
    if (known) {
        result.end = known->end;
        result.referents = known->referents;
        result.known = known->known;
        if (row.nests) {
            result.inner = {std::move(*known)};
        }
    } else if (auto longer = phrase(text, token, AnyClitic, depth + 1);
               longer && (row.nests || longer->head != PlaceHead::Direction)) {
        result.end = longer->end;
        result.referents = longer->referents;
        result.known = longer->known;
        result.inner = {std::move(*longer)};
    } else {
        return std::nullopt;
    }
    if (row.head == PlaceHead::Rural) {
        result.end = endOfDirections(text, result.end);
    } else if (row.head == PlaceHead::Site) {
        result.end = endOfAdjectives(text, result.end);
    }
    m_names.extendByNisba(text, result);
    return result;
}

// مدينتي سراقب وأريحا, ريفي حماة واللاذقية الشمالي: one mention, each bare name inside it.
std::optional<PlacePhrase> PlaceGrammar::dual(const AnnotatedText &text, int token, const HeadRow &row) const
{
    auto one = m_names.behindHead(text, token, row.strong);
    if (!one) {
        return std::nullopt;
    }
    auto two = m_names.behindHead(text, one->end, row.strong, static_cast<quint8>(AnyClitic & ~Conjunction));
    if (!two || two->skipped == 0) {
        return std::nullopt;
    }
    PlacePhrase result{token, 0, two->end};
    result.referents = one->referents;
    result.known = one->known;
    result.inner = {std::move(*one), std::move(*two)};
    if (row.head == PlaceHead::Rural) {
        result.end = endOfDirections(text, result.end);
    }
    result.end = endOfNisbas(text, result.end, m_classes);
    return result;
}

// الريف الجنوبي الشرقي لمحافظة الحسكة
std::optional<PlacePhrase> PlaceGrammar::ruralOf(const AnnotatedText &text, int token, int depth) const
{
    const int end = endOfDirections(text, token);
    if (end == token || !text.tokens().isWord(end) || text.folded(end).front() != u'ل') {
        return std::nullopt;
    }
    auto found = phrase(text, end, Conjunction | Article, depth + 1);
    if (!found || found->skipped == 0) {
        found = m_names.name(text, end, Conjunction | Article);
    }
    if (!found || found->skipped == 0) {
        return std::nullopt;
    }
    PlacePhrase result{token, 0, found->end};
    result.referents = found->referents;
    result.inner = {std::move(*found)};
    return result;
}

// الحدود السورية التركية, الحدود السورية - التركية
std::optional<PlacePhrase> PlaceGrammar::border(const AnnotatedText &text, int token) const
{
    int end = endOfNisbas(text, token, m_classes);
    if (end == token) {
        return std::nullopt;
    }
    PlacePhrase result{token, 0, end};
    result.referents = m_names.countryOfNisba(text, token);
    const bool joined =
        text.tokens().isSign(end, u'-') || text.tokens().isSign(end, u'–') || text.tokens().isSign(end, u'/');
    if (joined) {
        end = endOfNisbas(text, end + 1, m_classes);
        result.end = end > result.end + 1 ? end : result.end;
    }
    return result;
}

// عملية أستانا, اجتماعات “أستانا”
std::optional<PlacePhrase> PlaceGrammar::event(const AnnotatedText &text, int token) const
{
    auto found = m_names.behindHead(text, token, false);
    if (!found || !found->known || m_names.needsCue(*found)) {
        return std::nullopt;
    }
    PlacePhrase result{token, 0, found->end};
    result.referents = found->referents;
    const bool marked = isQuote(text, found->first);
    if (marked) {
        ++found->first;
        --found->end;
    }
    result.inner = {std::move(*found)};
    return result;
}

// What stands behind a direction: another phrase, or a name that is no everyday word.
std::optional<PlacePhrase> PlaceGrammar::inner(const AnnotatedText &text, int token, int depth) const
{
    if (auto found = phrase(text, token, AnyClitic, depth)) {
        return found;
    }
    auto found = m_names.behindHead(text, token, false);
    if (!found || !found->known || (m_names.needsCue(*found) && isCommon(text, token, m_classes, Article))) {
        return std::nullopt;
    }
    m_names.extendByNisba(text, *found);
    return found;
}

} // namespace tawthiq::extract
