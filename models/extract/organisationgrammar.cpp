// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationgrammar.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;

namespace {

constexpr int DeepestPhrase = 2; // قوات حكومة دمشق
constexpr int LongestQuotedName = 6; // words
} // namespace

OrganisationGrammar::OrganisationGrammar(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_places(lexicon, gazetteer), m_persons(lexicon), m_words(lexicon)
{
    const auto has = [](const LexiconEntry &entry, QLatin1StringView key) {
        return !entry.feature(key).isEmpty();
    };
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().orgHeads)) {
        m_heads.push_back({entry.value, has(entry, "bare"_L1), has(entry, "resumes"_L1),
                           has(entry, "adjective"_L1), has(entry, "place"_L1), has(entry, "person"_L1),
                           has(entry, "any"_L1), has(entry, "apart"_L1), has(entry, "numbered"_L1),
                           has(entry, "office"_L1), has(entry, "quality"_L1),
                           has(entry, "feminine"_L1) || OrganisationWords::isFeminine(entry.surface),
                           has(entry, "named"_L1), entry.surface.contains(u" ال")});
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().orgNames)) {
        m_names.push_back({has(entry, "weak"_L1), entry.feature("kind"_L1) == "media"_L1,
                           has(entry, "none"_L1), entry.feature("en"_L1)});
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().orgCues)) {
        m_mediaCues.push_back(entry.value == "media"_L1);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(classes().demonyms)) {
        m_nations.push_back(entry.feature("iso3"_L1));
    }
}

std::optional<OrganisationPhrase> OrganisationGrammar::phrase(const AnnotatedText &text, int token,
                                                              quint8 forbidden, int depth) const
{
    if (isNothing(text, token)) {
        return std::nullopt;
    }
    Found name = text.has(token, classes().orgNames) ? listed(text, token, forbidden) : std::nullopt;
    Found head = text.has(token, classes().orgHeads) && depth < DeepestPhrase
        ? headed(text, token, forbidden, depth)
        : std::nullopt;
    if (name && head) {
        const bool longer =
            head->end > name->end || (head->end == name->end && name->evidence == OrganisationEvidence::Weak);
        if (longer && head->actor.isEmpty()) {
            head->actor = name->first == head->first ? name->actor : QString();
        }
        return longer ? head : name;
    }
    return name ? name : head;
}

// A head and its noun that are no body: حركة السير, شبكة المياه.
bool OrganisationGrammar::isNothing(const AnnotatedText &text, int token) const
{
    const LexMatch *match = text.best(token, classes().orgNames, Article);
    return match != nullptr && match->count > 1 && m_names[match->row].none;
}

std::optional<OrganisationPhrase> OrganisationGrammar::listed(const AnnotatedText &text, int token,
                                                              quint8 forbidden) const
{
    const LexMatch *match = text.best(token, classes().orgNames, static_cast<quint8>(forbidden | Article));
    if (match == nullptr) {
        return std::nullopt;
    }
    const LexiconEntry &entry = text.entry(*match);
    const NameRow &row = m_names[entry.row];
    if (row.none) {
        return std::nullopt;
    }
    OrganisationPhrase phrase{token, match->skipped, token + match->count};
    phrase.media = row.media;
    phrase.evidence = row.weak ? OrganisationEvidence::Weak : OrganisationEvidence::Listed;
    phrase.actor = entry.value;
    phrase.nameEn = row.nameEn;
    const bool first = OrganisationWords::isFeminine(text.folded(token));
    const bool last = OrganisationWords::isFeminine(text.folded(phrase.end - 1));
    close(text, phrase, {}, DeepestPhrase, first == last ? std::optional(first) : std::nullopt);
    return phrase;
}

std::optional<OrganisationPhrase> OrganisationGrammar::headed(const AnnotatedText &text, int token,
                                                              quint8 forbidden, int depth) const
{
    const LexMatch *match = text.best(token, classes().orgHeads, forbidden);
    if (match == nullptr) {
        return std::nullopt;
    }
    const LexiconEntry &entry = text.entry(*match);
    const HeadRow &row = m_heads[entry.row];
    OrganisationPhrase phrase{token, match->skipped, token + match->count};
    phrase.head = entry.surface;
    const bool closed = (match->clitics & Article) != 0 || row.definite;
    if (closed && row.office && isOffice(text, token)) {
        return std::nullopt;
    }
    if (closed && row.quality && depth == 0 && match->skipped == 0 && text.tokens().isWord(token - 1)
        && text.folded(token - 1).startsWith(u"ال")) {
        return std::nullopt;
    }
    const bool found = closed ? definite(text, phrase, row, depth) : construct(text, phrase, row, depth);
    return found ? Found(phrase) : std::nullopt;
}

// الجيش التركي, المنظمة الدولية للهجرة, الجيش, المرصد
bool OrganisationGrammar::definite(const AnnotatedText &text, OrganisationPhrase &phrase, const HeadRow &row,
                                   int depth) const
{
    const int head = phrase.end;
    const int nation = endOfNisbas(text, head, classes());
    if (row.numbered && text.tokens().isNumber(head)) {
        ++phrase.end;
    }
    const int start = phrase.end;
    close(text, phrase, row.kind, depth, row.feminine);
    if (phrase.end > head) {
        bool nisba = nation > head;
        for (int token = head; token < phrase.end && !nisba; ++token) {
            nisba = text.best(token, classes().demonyms, OutsideClitics) != nullptr;
        }
        const int adjectives = m_words.endOfAdjectives(text, head, row.feminine);
        if (nisba || row.adjective || phrase.end > adjectives || start > head) {
            return true;
        }
        phrase.evidence = OrganisationEvidence::Resumed; // المنظمة الإغاثية
        return row.resumes;
    }
    phrase.evidence = row.bare ? OrganisationEvidence::Bare : OrganisationEvidence::Resumed;
    return row.bare || row.resumes;
}

// وزارة الدفاع التركية, وكالة "تاس", جيش النيجر, قوات حكومة دمشق
bool OrganisationGrammar::construct(const AnnotatedText &text, OrganisationPhrase &phrase, const HeadRow &row,
                                    int depth) const
{
    const int start = phrase.end;
    const int quote = endOfQuote(text, start, LongestQuotedName);
    if (const LexMatch *none = text.best(quote == NoIndex ? start : start + 1, classes().orgNames);
        none != nullptr && m_names[none->row].none) {
        return false;
    }
    if (quote != NoIndex && !row.apart) {
        if (const auto inside = listed(text, start + 1, AnyClitic)) {
            phrase.actor = inside->actor;
            phrase.nameEn = inside->nameEn;
        }
        phrase.end = quote;
    } else if (const auto inside = this->phrase(text, start, AnyClitic & ~Article, depth + 1); inside
               && inside->evidence != OrganisationEvidence::Resumed && !row.apart
               && (row.place || inside->evidence == OrganisationEvidence::Listed
                   || inside->evidence == OrganisationEvidence::Weak)) {
        phrase.end = inside->end;
        phrase.actor = inside->actor;
        phrase.nameEn = inside->nameEn;
    } else if (const int name = governedName(text, start, row); name > start) {
        phrase.end = name;
    } else if (const int nouns = m_words.endOfNouns(text, start, m_places.names(), row.any, OutsideClitics);
               nouns > start) {
        phrase.end = nouns;
    } else if (const int foreign = row.named ? endOfForeignName(text, start) : start; foreign > start) {
        phrase.end = foreign;
    } else {
        return false;
    }
    close(text, phrase, row.kind, depth);
    return true;
}

// The end of a place's or person's name that the head may govern.
int OrganisationGrammar::governedName(const AnnotatedText &text, int token, const HeadRow &row) const
{
    if (row.person || row.named) {
        // جامعة الملك عبد العزيز
        const LexMatch *title = text.best(token, classes().personTitles, OutsideClitics);
        const bool titled = title != nullptr && (title->clitics & Article) != 0 && title->count == 1;
        const auto person = m_persons.name(text, titled ? token + 1 : token, titled, AnyClitic);
        if (person && (PersonGrammar::standsAlone(*person) || titled || person->isOneName())) {
            return person->end;
        }
        if (row.person && m_persons.isKunya(text, token)) {
            return person ? person->end : token + 2; // كتيبة أبو عمارة
        }
    }
    if (!row.place) {
        return token;
    }
    if (const auto phrase = m_places.phrase(text, token, AnyClitic)) {
        return phrase->head == PlaceHead::Event ? token : phrase->end;
    }
    const auto name = m_places.names().name(text, token, AnyClitic);
    const LexMatch *nisba = text.best(token, classes().demonyms, OutsideClitics);
    if (!name || (nisba != nullptr && nisba->count == 1 && !row.place)
        || isCommon(text, token, classes(), Article) || m_places.names().needsCue(*name)) {
        return token;
    }
    return name->end;
}

// Closing adjectives and a purpose: the nation among them makes the actor's code.
void OrganisationGrammar::close(const AnnotatedText &text, OrganisationPhrase &phrase, const QString &kind,
                                int depth, std::optional<bool> feminine) const
{
    const int start = phrase.end;
    phrase.end = m_words.endOfAdjectives(text, start, feminine);
    if (phrase.actor.isEmpty() && !kind.isEmpty()) {
        for (int token = start; token < phrase.end && phrase.actor.isEmpty(); ++token) {
            phrase.actor = nationCode(text, token, kind);
        }
    }
    if (phrase.end > start || phrase.end - phrase.first > 1) {
        addPurpose(text, phrase, depth);
    }
}

// A title without its article in front: وزير الخارجية.
bool OrganisationGrammar::isOffice(const AnnotatedText &text, int token) const
{
    const LexMatch *title = text.best(token - 1, classes().personTitles, Article);
    return title != nullptr && title->count == 1;
}

QString OrganisationGrammar::nationCode(const AnnotatedText &text, int token, const QString &kind) const
{
    const LexMatch *nisba = text.best(token, classes().demonyms, OutsideClitics);
    if (nisba == nullptr || (kind != "mil"_L1 && kind != "gov"_L1 && kind != "police"_L1)) {
        return {};
    }
    const QString &nation = m_nations[nisba->row];
    if (nation.isEmpty()) {
        return {};
    }
    if (nation == "SYR"_L1) {
        return u"SYR_GOV"_s; // the forces of the Syrian government have no code of their own
    }
    return nation + (kind == "mil"_L1 ? u"_MIL"_s : kind == "gov"_L1 ? u"_GOV"_s : u"_POL"_s);
}

} // namespace tawthiq::extract
