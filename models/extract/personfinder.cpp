// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsearch.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::MentionKind;

namespace {

constexpr int LongestTitle = 9; // tokens between a title and the name it announces
constexpr float UnknownShape = 0.1F; // of the words of a name that is all unknown
constexpr float LoneShape = 0.3F; // of a name that is one unknown word
constexpr float BareShape = 0.6F; // of one that only its place in the sentence shows
constexpr qsizetype ShortestBare = 5; // letters of it

} // namespace

PersonFinder::PersonFinder(const Lexicon &lexicon) :
    m_grammar(lexicon), m_cues(lexicon, m_grammar), m_classes(m_grammar.classes())
{
    for (const ClassId cls : {m_classes.demonyms, m_classes.personTitles, m_classes.commonWords}) {
        m_words |= cls < MaximumClasses ? 1ULL << cls : 0;
    }
    for (const ClassId cls :
         {m_classes.personTitles, m_classes.speechVerbs, m_classes.personCues, m_classes.nameParticles,
          m_classes.givenNames, m_classes.familyNames, m_classes.personNames}) {
        m_openers |= cls < MaximumClasses ? 1ULL << cls : 0;
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.personTitles)) {
        m_links.push_back(entry.value == "link"_L1);
    }
}

void PersonFinder::find(Draft &draft) const
{
    const AnnotatedText &text = draft.text;
    Search search;
    search.mentionEnd.assign(static_cast<std::size_t>(text.size()) + 1, 0);
    search.inName.assign(static_cast<std::size_t>(text.size()) + 1, 0);
    for (const MentionDraft &mention : draft.mentions) {
        if (mention.mention.kind == MentionKind::Place || mention.mention.kind == MentionKind::Organisation) {
            int &end = search.mentionEnd[static_cast<std::size_t>(mention.first)];
            end = std::max(end, mention.end);
        }
    }
    for (int token = 0; token < text.size();) {
        const int end = findAt(draft, search, token);
        token = std::max(end, token + 1);
    }
    findShortForms(draft, search);
}

int PersonFinder::findAt(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    if ((text.mask(token) & m_openers) == 0 && !text.has(token + 1, m_classes.nameParticles)) {
        return token;
    }
    int end = findTitled(draft, search, token);
    end = end > token ? end : findSpeaker(draft, search, token);
    end = end > token ? end : findCued(draft, search, token);
    end = end > token ? end : findBare(draft, search, token);
    return end > token || !text.tokens().isWord(token) ? end : findNamed(draft, search, token);
}

// A name that the words alone show.
int PersonFinder::findNamed(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    if (const auto regnal = m_cues.regnalName(text, token)) {
        add(draft, search, *regnal, {}, u"person.regnal"_s);
        return regnal->end;
    }
    const auto phrase = m_cues.isEponym(text, token) ? std::nullopt : m_grammar.name(text, token, false);
    if (!phrase || (!PersonGrammar::standsAlone(*phrase) && !phrase->lone)) {
        return token;
    }
    if (phrase->parts() == 1 && m_cues.behindEponym(text, token)) {
        return phrase->end;
    }
    add(draft, search, *phrase, {}, phrase->lone ? u"person.given"_s : u"person.name"_s);
    return phrase->end;
}

// One word that is a name by itself, or looks very much like one.
bool PersonFinder::isOneName(const AnnotatedText &text, const PersonPhrase &phrase) const
{
    if (phrase.isOneName() || phrase.lone) {
        return true;
    }
    const QChar letter = text.folded(phrase.first).front();
    const bool particle =
        letter == u'ب' || letter == u'ل' || letter == u'ف' || letter == u'ك' || letter == u'س';
    return phrase.unknown == 1 && phrase.shape >= (particle ? BareShape : LoneShape);
}

// إن X رسم: a foreign name that opens a clause.
int PersonFinder::findBare(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    const int start = m_cues.endOfClauseWord(text, token);
    if (start == token || !text.tokens().isWord(start) || text.mask(start) != 0
        || text.folded(start).size() < ShortestBare || NameWords::isLatin(text, start)) {
        return token;
    }
    const auto phrase = m_grammar.name(text, start, true);
    if (!phrase || phrase->unknown != phrase->parts() || phrase->shape < BareShape) {
        return token;
    }
    add(draft, search, *phrase, {}, u"person.bare"_s);
    return phrase->end;
}

// مقتل X, في عهد X
int PersonFinder::findCued(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    const int start = m_cues.endOfCue(text, token);
    const auto phrase = start > token ? m_grammar.name(text, start, true, OutsideClitics) : std::nullopt;
    if (!phrase
        || !(PersonGrammar::standsAlone(*phrase) || (phrase->parts() == 1 && isOneName(text, *phrase)))) {
        return token;
    }
    add(draft, search, *phrase, {}, u"person.cued"_s);
    return phrase->end;
}

// وزير خارجية كازاخستان + name: the title, what it governs, then the name.
int PersonFinder::findTitled(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    const LexMatch *title = text.best(token, m_classes.personTitles);
    if (title == nullptr || m_links[title->row]) {
        return token;
    }
    int at = token + title->count;
    const int limit = token + LongestTitle;
    while (at < limit && text.tokens().valid(at)) {
        const LexMatch *link = text.best(at, m_classes.personTitles);
        if (link != nullptr && m_links[link->row]) {
            at += link->count;
            continue;
        }
        const bool comma = text.tokens().isSign(at, u'،') && at > token + title->count;
        const bool quote = isQuote(text, at);
        const int start = comma || quote ? at + 1 : at;
        const auto sure = m_grammar.name(text, start, !comma, OutsideClitics);
        if (sure && (sure->unknown == 0 || sure->sure > 0)
            && (sure->sure > 0 || (sure->likely > 0 && sure->parts() > 1))
            && (!comma || PersonGrammar::standsAlone(*sure))) {
            add(draft, search, *sure, text.span(token, at - token, title->skipped), u"person.title"_s);
            return sure->end;
        }
        if (comma || quote) {
            return token;
        }
        const int next = skipComplement(draft, search, at);
        if (next == at) {
            break;
        }
        at = next;
    }
    return findBehindTitle(draft, search, token, at);
}

// A name behind the title at `token` and all it governs that only this place shows to be one.
int PersonFinder::findBehindTitle(Draft &draft, Search &search, int token, int at) const
{
    const AnnotatedText &text = draft.text;
    const LexMatch *title = text.best(token, m_classes.personTitles);
    if (const auto regnal = m_cues.regnalName(text, at)) {
        add(draft, search, *regnal, text.span(token, at - token, title->skipped), u"person.regnal"_s);
        return regnal->end;
    }
    const auto guess = m_grammar.name(text, at, true, OutsideClitics);
    // المدرب الإيطالي X: one word is a name in apposition to a definite title, and no complement.
    const bool definite = (title->clitics & Article) != 0 || text.folded(token).startsWith(u"ال");
    const int behind = token + title->count;
    const bool apposed = definite && (at == behind || endOfNisbas(text, behind, m_classes) == at);
    const bool one = guess && guess->parts() == 1 && apposed && isOneName(text, *guess);
    const bool several =
        guess && guess->parts() >= 2 && (guess->sure + guess->likely > 0 || guess->shape >= UnknownShape);
    if (!one && !several) {
        return token;
    }
    add(draft, search, *guess, text.span(token, at - token, title->skipped), u"person.title_unknown"_s);
    return guess->end;
}

// What may stand between a title and its name: nations, bodies, places, portfolios, further titles.
int PersonFinder::skipComplement(const Draft &draft, const Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    if (const int end = search.mentionEnd[static_cast<std::size_t>(token)]; end > token) {
        return end;
    }
    for (const ClassId cls : {m_classes.demonyms, m_classes.orgComplements, m_classes.personTitles,
                              m_classes.orgHeads, m_classes.directions}) {
        if (const LexMatch *match = text.best(token, cls)) {
            return token + match->count;
        }
    }
    const LexMatch *link = text.best(token, m_classes.placeCues, Article);
    return link != nullptr && link->count == 1 ? token + 1 : token;
}

// قال X: a verb of saying makes a single given name or an unknown double name a person.
int PersonFinder::findSpeaker(Draft &draft, Search &search, int token) const
{
    const AnnotatedText &text = draft.text;
    const LexMatch *verb = text.best(token, m_classes.speechVerbs, Preposition | Article);
    if (verb == nullptr) {
        return token;
    }
    const int start = token + verb->count;
    const auto phrase = m_grammar.name(text, start, true, AnyClitic);
    if (!phrase
        || !((phrase->parts() == 1 && isOneName(text, *phrase)) || phrase->sure > 0
             || (phrase->parts() > 1 && phrase->likely > 0))) {
        return token;
    }
    add(draft, search, *phrase, {}, u"person.speaker"_s);
    return phrase->end;
}

// A last name alone, of a person the text names in full: الأسد قال.
} // namespace tawthiq::extract
