// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefinder.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::MentionKind;
using domain::MentionUse;

struct PlaceFinder::Search {
    std::vector<PlacePhrase> bare; // names without a head, to be judged by their surroundings
    QSet<quint64> namedWithHead; // keys of names that stood behind a head somewhere
    std::vector<char> endsPlace; // by token: a place ends right before it
    std::vector<char> endsActor; // by token: an organisation or acting state ends right before it
};

namespace {

// The words of a name as one number (FNV-1a over their folded units).
quint64 keyOf(const AnnotatedText &text, const PlacePhrase &phrase)
{
    quint64 key = 0xCBF29CE484222325ULL;
    const auto take = [&key](quint64 unit) { key = (key ^ unit) * 0x100000001B3ULL; };
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (text.tokens().isWord(i)) {
            for (const QChar unit : text.folded(i).mid(i == phrase.first ? phrase.skipped : 0)) {
                take(unit.unicode());
            }
            take(u' ');
        }
    }
    return key;
}

} // namespace

PlaceFinder::PlaceFinder(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_grammar(lexicon, gazetteer), m_classes(m_grammar.names().classes())
{
}

void PlaceFinder::find(Draft &draft) const
{
    Search search;
    search.endsPlace.assign(static_cast<std::size_t>(draft.text.size()) + 1, 0);
    search.endsActor.assign(static_cast<std::size_t>(draft.text.size()) + 1, 0);
    for (const MentionDraft &mention : draft.mentions) {
        if (mention.mention.kind == MentionKind::Organisation) {
            search.endsActor[static_cast<std::size_t>(mention.end)] = 1;
        }
    }
    scan(draft, search);
    addBareNames(draft, search);
}

void PlaceFinder::scan(Draft &draft, Search &search) const
{
    const AnnotatedText &text = draft.text;
    for (int token = 0; token < text.size();) {
        if (text.has(token, m_classes.placeHeads) || text.has(token, m_classes.directions)) {
            if (const auto phrase = m_grammar.phrase(text, token)) {
                add(draft, search, *phrase, MentionUse::Location, "place.head");
                token = phrase->end;
                continue;
            }
            if (const int end = addList(draft, search, token); end > token) {
                token = end;
                continue;
            }
        }
        if (auto name = m_grammar.names().name(text, token)) {
            const int end = name->end;
            search.bare.push_back(std::move(*name));
            token = end;
            continue;
        }
        ++token;
    }
}

// قرى X وY وZ: the head stays outside, each name is a place.
int PlaceFinder::addList(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    int at = m_grammar.endOfPluralHead(text, token);
    int end = domain::NoIndex;
    while (at != domain::NoIndex) {
        const auto forbidden =
            static_cast<quint8>(end == domain::NoIndex ? AnyClitic : AnyClitic & ~Conjunction);
        auto name = m_grammar.names().behindHead(text, at, true, forbidden);
        if (!name || (end == at && name->skipped == 0)) {
            break;
        }
        name->head = PlaceHead::PluralList;
        add(draft, search, *name, MentionUse::Location, "place.list");
        end = name->end;
        at = text.tokens().isSign(end, u'،') || text.tokens().isSign(end, u',') ? end + 1 : end;
    }
    return end;
}

void PlaceFinder::addBareNames(Draft &draft, Search &search) const
{
    for (PlacePhrase &name : search.bare) {
        if (!isPlace(draft.text, search, name)) {
            continue;
        }
        m_grammar.names().extendByNisba(draft.text, name);
        add(draft, search, name, isActor(draft, name) ? MentionUse::Actor : MentionUse::Location,
            "place.gazetteer");
    }
}

bool PlaceFinder::isPlace(const AnnotatedText &text, const Search &search, const PlacePhrase &name) const
{
    const bool single = name.end - name.first == 1;
    const bool named = !search.namedWithHead.isEmpty() && search.namedWithHead.contains(keyOf(text, name));
    if (isOtherWord(text, name) && !named) {
        return false;
    }
    if (named) {
        return true;
    }
    if (m_grammar.names().needsCue(name)) {
        return isListed(text, search, name) && !single;
    }
    if (m_grammar.names().isProminent(name)) {
        return true;
    }
    const LexMatch *given = text.best(name.first, m_classes.givenNames, Article);
    if (given != nullptr && given->count >= name.end - name.first) {
        return isListed(text, search, name);
    }
    return isListed(text, search, name) || hasCue(text, name.first - 1, "in"_L1)
        || hasCue(text, name.first - 1, "near"_L1)
        || (name.skipped > 0 && text.folded(name.first)[name.skipped - 1] == u'ب');
}

// A whole everyday word is no village, and وX is not و + a village when the whole is a word itself.
bool PlaceFinder::isOtherWord(const AnnotatedText &text, const PlacePhrase &name) const
{
    const bool single = name.end - name.first == 1;
    const LexMatch *nisba = text.best(name.first, m_classes.demonyms);
    if (!single) {
        // كردي على, على غير: words that only together spell a village.
        return m_grammar.names().isMinor(name)
            && (nisba != nullptr || isCommon(text, name.first, m_classes, Article))
            && (isCommon(text, name.end - 1, m_classes, Article)
                || text.has(name.end - 1, m_classes.directions));
    }
    if (isCommon(text, name.first, m_classes, name.skipped > 0 ? OutsideClitics : quint8(NoClitic))) {
        return true;
    }
    const bool led =
        name.skipped > 0 || hasCue(text, name.first - 1, "in"_L1) || hasCue(text, name.first - 1, "by"_L1);
    // العراقية is a village, but السعودية a country, unless it closes another noun.
    const bool definite = nisba != nullptr && (nisba->clitics & Article) != 0;
    const bool closing = definite && name.skipped == 0
        && (m_grammar.names().isMinor(name)
            || (text.tokens().isWord(name.first - 1) && text.folded(name.first - 1).startsWith(u"ال")));
    if (nisba != nullptr && nisba->skipped == name.skipped && (definite ? closing : !led)) {
        return true; // طائرة تركية
    }
    if (name.skipped == 0) {
        return false;
    }
    if (isCommon(text, name.first, m_classes, Conjunction | Preposition)) {
        return true;
    }
    for (const LexMatch &match : text.matchesAt(name.first)) {
        if (match.skipped == 0) {
            return true;
        }
    }
    return false;
}

// Part of a list whose member before is a place: X وY, X، Y.
bool PlaceFinder::isListed(const AnnotatedText &text, const Search &search, const PlacePhrase &name) const
{
    const int before = name.first;
    if (name.skipped > 0 && text.folded(before).front() == u'و'
        && search.endsPlace[static_cast<std::size_t>(before)] != 0) {
        return true;
    }
    const bool sign = text.tokens().isSign(before - 1, u'،') || text.tokens().isSign(before - 1, u'/');
    return sign && search.endsPlace[static_cast<std::size_t>(before - 1)] != 0;
}

// A state that acts: the subject of a verb of saying or doing, or joined to an actor by و.
bool PlaceFinder::isActor(const Draft &draft, const PlacePhrase &phrase) const
{
    const AnnotatedText &text = draft.text;
    bool state = false;
    for (const PlaceIndex place : phrase.referents) {
        const Place &row = m_grammar.names().gazetteer().at(place);
        state = state || row.kind == PlaceKind::Country || row.kind == PlaceKind::City;
    }
    if (!state) {
        return false;
    }
    const auto verb = [this, &text](int token) {
        return text.best(token, m_classes.speechVerbs, Preposition | Article) != nullptr;
    };
    return (phrase.skipped == 0 && verb(phrase.first - 1)) || verb(phrase.end)
        || hasCue(text, phrase.first - 1, "by"_L1);
}

bool PlaceFinder::hasCue(const AnnotatedText &text, int token, QLatin1StringView value) const
{
    for (const LexMatch &match : text.matchesAt(token)) {
        const LexiconEntry &entry = text.entry(match);
        if (entry.cls == m_classes.placeCues && match.count == 1 && (match.clitics & Article) == 0
            && entry.value == value) {
            return true;
        }
    }
    return false;
}

void PlaceFinder::add(Draft &draft, Search &search, const PlacePhrase &phrase, MentionUse use,
                      const char *rule) const
{
    const AnnotatedText &text = draft.text;
    const int before = phrase.first;
    domain::PlaceReference place;
    place.use = use;
    if (use == MentionUse::Location && phrase.skipped > 0 && text.folded(before).front() == u'و'
        && search.endsActor[static_cast<std::size_t>(before)] != 0 && phrase.head == PlaceHead::None) {
        place.use = MentionUse::Actor;
    }
    place.near = phrase.skipped == 0 && hasCue(text, before - 1, "near"_L1);
    MentionDraft mention;
    mention.mention.kind = phrase.head == PlaceHead::Event ? MentionKind::Event : MentionKind::Place;
    mention.first = phrase.first;
    mention.end = phrase.end;
    mention.mention.span = text.span(phrase.first, phrase.end - phrase.first, phrase.skipped);
    mention.mention.sentence = text.sentenceOf(phrase.first);
    mention.mention.rule = QString::fromLatin1(rule);
    mention.mention.value = place;
    mention.keepInside = use == MentionUse::PartOfName;
    mention.head = QString(code(phrase.head));
    mention.referents = phrase.referents;
    // A known name of several words is no person's: جلال آباد.
    mention.priority = phrase.known && phrase.end - phrase.first > 1 ? 2 : 0;
    draft.mentions.push_back(std::move(mention));
    for (const PlacePhrase &inner : phrase.inner) {
        if (inner.head == PlaceHead::None) {
            search.namedWithHead.insert(keyOf(text, inner));
        }
        add(draft, search, inner, MentionUse::PartOfName, "place.nested");
    }
    if (phrase.inner.empty() && phrase.head != PlaceHead::None) {
        PlacePhrase core = phrase;
        core.first = phrase.head == PlaceHead::PluralList ? phrase.first : phrase.first + 1;
        core.skipped = phrase.head == PlaceHead::PluralList ? phrase.skipped : 0;
        search.namedWithHead.insert(keyOf(text, core));
    }
    if (use != MentionUse::PartOfName) {
        search.endsPlace[static_cast<std::size_t>(phrase.end)] = 1;
        search.endsActor[static_cast<std::size_t>(phrase.end)] = place.use == MentionUse::Actor ? 1 : 0;
    }
}

} // namespace tawthiq::extract
