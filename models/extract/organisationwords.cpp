// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationwords.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int LongestChain = 4; // nouns in a row: شؤون رعاية أسر الشهداء

// An adjective of a feminine head ends in ـة, or is an elative: العليا, الكبرى.
bool agrees(QStringView adjective, std::optional<bool> feminine)
{
    if (!feminine) {
        return true;
    }
    const bool ends = adjective.endsWith(u'ه');
    return *feminine ? ends || adjective.endsWith(u'ا') || adjective.endsWith(u"ري") : !ends;
}

} // namespace

OrganisationWords::OrganisationWords(const Lexicon &lexicon) : m_classes(lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.orgComplements)) {
        m_words.push_back(entry.value == "adjective"_L1   ? Word::Adjective
                              : entry.value == "chain"_L1 ? Word::Chain
                                                          : Word::Noun);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.demonyms)) {
        m_peoples.push_back(!entry.feature("people"_L1).isEmpty());
    }
}

bool OrganisationWords::isFeminine(QStringView word)
{
    return word.endsWith(u'ة') || word.endsWith(u'ه') || word.endsWith(u"ات");
}

// حقوق الإنسان, الشؤون الاجتماعية والعمل, تحرير الشام
int OrganisationWords::endOfNouns(const AnnotatedText &text, int token, const PlaceNames &places, bool any,
                                  quint8 forbidden) const
{
    int at = token;
    bool chained = false;
    for (int i = 0; i < LongestChain; ++i) {
        const LexMatch *match =
            text.best(at, m_classes.orgComplements, at == token ? forbidden : OutsideClitics);
        const Word *word = wordOf(match);
        if (word == nullptr || *word != Word::Chain || (match->clitics & Article) != 0) {
            break;
        }
        at += match->count;
        chained = true;
    }
    const LexMatch *match = text.best(at, m_classes.orgComplements, at == token ? forbidden : OutsideClitics);
    const Word *word = wordOf(match);
    const bool noun = word != nullptr && *word != Word::Adjective;
    if (noun && ((match->clitics & (Article | LamLam)) != 0 || match->skipped > 0 || chained)) {
        at += match->count;
    } else if (text.tokens().isWord(at) && (any || chained) && text.folded(at).startsWith(u"ال")
               && !isCommon(text, at, m_classes, Article)) {
        ++at;
    } else if (const auto place = chained ? places.name(text, at, AnyClitic) : std::nullopt;
               place && !text.has(at, m_classes.demonyms)) {
        at = place->end; // not شبكة أنباء سورية
    } else {
        return token;
    }
    at = endOfAdjectives(text, at);
    // وزارة الصحة والسكان: joined portfolios.
    while (const LexMatch *joined = text.best(at, m_classes.orgComplements, Preposition | LamLam)) {
        const Word *other = wordOf(joined);
        if ((joined->clitics & Conjunction) == 0 || (joined->clitics & Article) == 0
            || *other == Word::Adjective) {
            break;
        }
        at = endOfAdjectives(text, at + joined->count);
    }
    return at;
}

int OrganisationWords::endOfAdjectives(const AnnotatedText &text, int token,
                                       std::optional<bool> feminine) const
{
    int end = token;
    while (text.tokens().isWord(end)) {
        const LexMatch *nisba = text.best(end, m_classes.demonyms, OutsideClitics);
        const LexMatch *match = text.best(end, m_classes.orgComplements, OutsideClitics);
        const Word *word = wordOf(match);
        if (!agrees(text.folded(end), feminine)) {
            break;
        }
        if (nisba != nullptr && (nisba->clitics & Article) != 0 && !m_peoples[nisba->row]) {
            end += nisba->count;
        } else if (word != nullptr && *word == Word::Adjective && (match->clitics & Article) != 0) {
            end += match->count;
        } else if (end > token && joinsAdjective(text, end)) {
            ++end;
        } else {
            break;
        }
    }
    return end;
}

// القوى الوطنية والإسلامية
bool OrganisationWords::joinsAdjective(const AnnotatedText &text, int token) const
{
    const LexMatch *match = text.best(token, m_classes.orgComplements, Preposition | LamLam);
    const Word *word = wordOf(match);
    return word != nullptr && *word == Word::Adjective && match->clitics == (Conjunction | Article);
}

const OrganisationWords::Word *OrganisationWords::wordOf(const LexMatch *match) const
{
    return match == nullptr ? nullptr : &m_words[match->row];
}

} // namespace tawthiq::extract
