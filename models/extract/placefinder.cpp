// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefinder.h"

#include "hashtag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::MentionKind;
using domain::MentionUse;

struct PlaceFinder::Search {
    std::vector<PlacePhrase> bare; // names without a head, to be judged by their surroundings
    std::vector<PlacePhrase> topics; // inside tags of several words
    PlaceSurroundings around;
    std::vector<char> endsActor; // by token: an organisation or acting state ends right before it
    bool located = false; // a place that is no part of another name was added
};

namespace {

void insert(std::vector<PlaceIndex> &lands, PlaceIndex land)
{
    if (land != domain::NoIndex && std::find(lands.begin(), lands.end(), land) == lands.end()) {
        lands.push_back(land);
    }
}

} // namespace

PlaceFinder::PlaceFinder(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_grammar(lexicon, gazetteer), m_classes(m_grammar.names().classes()), m_evidence(lexicon, m_grammar)
{
}

void PlaceFinder::find(Draft &draft) const
{
    Search search;
    search.around.endsPlace.assign(static_cast<std::size_t>(draft.text.size()) + 1, 0);
    search.endsActor.assign(static_cast<std::size_t>(draft.text.size()) + 1, 0);
    for (const MentionDraft &mention : draft.mentions) {
        if (mention.mention.kind == MentionKind::Organisation) {
            search.endsActor[static_cast<std::size_t>(mention.end)] = 1;
        }
    }
    scan(draft, search);
    look(draft, search);
    addBareNames(draft, search);
    addTopics(draft, search);
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

// Which lands the text is about: those of its undoubted names, its nisbas and its tags.
void PlaceFinder::look(const Draft &draft, Search &search) const
{
    const PlaceNames &names = m_grammar.names();
    const auto note = [&search, &names](std::span<const PlaceIndex> places) {
        const bool sure = places.size() == 1;
        for (const PlaceIndex index : places) {
            const Place &place = names.gazetteer().at(index);
            if (sure || place.kind == PlaceKind::Country || place.kind == PlaceKind::Adm1
                || place.kind == PlaceKind::City) {
                insert(search.around.countries, place.country);
                insert(search.around.divisions, place.adm1);
            }
        }
    };
    bool doubtful = false;
    for (const PlacePhrase &name : search.bare) {
        const PlaceDoubt doubt = m_evidence.doubt(draft.text, name);
        doubtful = doubtful || doubt != PlaceDoubt::None;
        if (doubt == PlaceDoubt::None || isTopic(draft.text, name)) {
            note({name.referents.begin(), name.referents.end()});
        }
    }
    if (!doubtful) {
        return;
    }
    for (const MentionDraft &mention : draft.mentions) {
        note({mention.referents.begin(), mention.referents.end()});
    }
    for (int token = 0; token < draft.text.size(); ++token) {
        if (draft.text.has(token, m_classes.demonyms)) {
            const PlaceList country = names.countryOfNisba(draft.text, token);
            insert(search.around.countries, country.isEmpty() ? domain::NoIndex : country.front());
        }
    }
}

void PlaceFinder::addBareNames(Draft &draft, Search &search) const
{
    for (PlacePhrase &name : search.bare) {
        if (!m_evidence.accepts(draft.text, search.around, name)) {
            continue;
        }
        m_grammar.names().extendByNisba(draft.text, name);
        add(draft, search, name, isActor(draft, name) ? MentionUse::Actor : MentionUse::Location,
            "place.gazetteer");
    }
}

void PlaceFinder::addTopics(Draft &draft, Search &search) const
{
    for (const PlacePhrase &topic : search.topics) {
        draft.topics.insert(draft.topics.end(), topic.referents.begin(), topic.referents.end());
        if (!search.located) {
            draft.mentions.push_back(mention(draft, search, topic, MentionUse::Location, "place.tag"));
        }
    }
}

// Part of a tag's words: #سيول_الأردن is no place, #حفر_الباطن is one.
bool PlaceFinder::isTopic(const AnnotatedText &text, const PlacePhrase &phrase) const
{
    const std::optional<Hashtag> tag = hashtagAround(text, phrase.first);
    return tag && (phrase.first > tag->first || phrase.end < tag->end);
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
        || m_evidence.isBy(text, phrase.first - 1);
}

void PlaceFinder::add(Draft &draft, Search &search, const PlacePhrase &phrase, MentionUse use,
                      const char *rule) const
{
    const AnnotatedText &text = draft.text;
    if (use != MentionUse::PartOfName && isTopic(text, phrase)) {
        search.topics.push_back(phrase);
        return;
    }
    draft.mentions.push_back(mention(draft, search, phrase, use, rule));
    const auto used = draft.mentions.back().mention.place()->use;
    for (const PlacePhrase &inner : phrase.inner) {
        add(draft, search, inner, MentionUse::PartOfName, "place.nested");
    }
    noteHead(text, search, phrase);
    if (use != MentionUse::PartOfName) {
        search.located = true;
        search.around.endsPlace[static_cast<std::size_t>(phrase.end)] = 1;
        search.endsActor[static_cast<std::size_t>(phrase.end)] = used == MentionUse::Actor ? 1 : 0;
    }
}

MentionDraft PlaceFinder::mention(const Draft &draft, const Search &search, const PlacePhrase &phrase,
                                  MentionUse use, const char *rule) const
{
    const AnnotatedText &text = draft.text;
    const int before = phrase.first;
    domain::PlaceReference place;
    place.use = use;
    if (use == MentionUse::Location && phrase.skipped > 0 && text.folded(before).front() == u'و'
        && search.endsActor[static_cast<std::size_t>(before)] != 0 && phrase.head == PlaceHead::None) {
        place.use = MentionUse::Actor;
    }
    place.near = phrase.skipped == 0 && m_evidence.isNear(text, before - 1);
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
    mention.referents = QList<int>(phrase.referents.begin(), phrase.referents.end());
    // A known name of several words is no person's: جلال آباد.
    mention.priority = phrase.known && phrase.end - phrase.first > 1 ? 2 : 0;
    return mention;
}

// A name that stood behind a head, or inside a longer one, is known again without it.
void PlaceFinder::noteHead(const AnnotatedText &text, Search &search, const PlacePhrase &phrase) const
{
    std::vector<std::size_t> &named = search.around.namedWithHead;
    for (const PlacePhrase &inner : phrase.inner) {
        if (inner.head == PlaceHead::None) {
            named.push_back(PlaceEvidence::hashOf(text, inner));
        }
    }
    if (phrase.inner.empty() && phrase.head != PlaceHead::None) {
        const bool list = phrase.head == PlaceHead::PluralList;
        PlacePhrase core{list ? phrase.first : phrase.first + 1, list ? phrase.skipped : 0, phrase.end};
        named.push_back(PlaceEvidence::hashOf(text, core));
    }
}

} // namespace tawthiq::extract
