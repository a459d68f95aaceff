// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationfinder.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

// Which tokens certain organisations cover.
class Coverage
{
public:
    explicit Coverage(int tokens) : m_covered(static_cast<std::size_t>(tokens), 0) { }

    void add(const OrganisationPhrase &phrase)
    {
        for (int token = phrase.first; token < phrase.end; ++token) {
            m_covered[static_cast<std::size_t>(token)] = 1;
        }
    }
    // A doubtful name next to a certain one, as in القاعدة أو داعش.
    [[nodiscard]] bool isBeside(const OrganisationPhrase &phrase) const
    {
        constexpr int Reach = 2; // tokens
        for (int i = 1; i <= Reach; ++i) {
            if (at(phrase.first - i) || at(phrase.end - 1 + i)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool at(int token) const
    {
        const auto index = static_cast<std::size_t>(token);
        return token >= 0 && index < m_covered.size() && m_covered[index] != 0;
    }
    std::vector<char> m_covered;
};

// A few names, each once; most reports hold few bodies.
class NameSet
{
public:
    void insert(const QString &name)
    {
        if (!name.isEmpty() && !contains(name)) {
            m_names.append(name);
        }
    }
    [[nodiscard]] bool contains(const QString &name) const
    {
        return !name.isEmpty() && m_names.contains(name);
    }

private:
    QVarLengthArray<QString, 32> m_names;
};

QString ruleOf(OrganisationEvidence evidence)
{
    switch (evidence) {
    case OrganisationEvidence::Listed:
        return u"organisation.listed"_s;
    case OrganisationEvidence::Weak:
        return u"organisation.listed_short"_s;
    case OrganisationEvidence::Headed:
        return u"organisation.head"_s;
    case OrganisationEvidence::Bare:
        return u"organisation.designation"_s;
    case OrganisationEvidence::Resumed:
        return u"organisation.resumed"_s;
    }
    return u"organisation.head"_s;
}

} // namespace

OrganisationFinder::OrganisationFinder(const Lexicon &lexicon, const Gazetteer &gazetteer) :
    m_grammar(lexicon, gazetteer)
{
}

void OrganisationFinder::find(Draft &draft) const
{
    const AnnotatedText &text = draft.text;
    const NameClasses &classes = m_grammar.classes();
    std::vector<OrganisationPhrase> doubtful;
    NameSet heads; // of bodies named in full
    NameSet actors; // codes and English names
    Coverage certain(text.size());
    for (int token = 0; token < text.size();) {
        const bool possible = text.has(token, classes.orgNames) || text.has(token, classes.orgHeads);
        const auto phrase = possible ? m_grammar.phrase(text, token) : std::nullopt;
        if (!phrase) {
            ++token;
            continue;
        }
        const bool quoted = (isQuote(text, token - 1) && isQuote(text, phrase->end))
            || (text.tokens().isSign(token - 1, u'(') && text.tokens().isSign(phrase->end, u')'));
        if (phrase->evidence == OrganisationEvidence::Resumed
            || (phrase->evidence == OrganisationEvidence::Weak && !quoted)) {
            doubtful.push_back(*phrase);
        } else {
            add(draft, *phrase);
            certain.add(*phrase);
            heads.insert(phrase->evidence == OrganisationEvidence::Bare ? QString() : phrase->head);
            actors.insert(phrase->actor);
            actors.insert(phrase->nameEn);
            if (phrase->head.isEmpty()) {
                const LexMatch *head = text.best(token, classes.orgHeads);
                heads.insert(head == nullptr ? QString() : text.entry(*head).surface);
            }
        }
        if (phrase->innerFirst != domain::NoIndex) {
            if (auto inner = m_grammar.phrase(text, phrase->innerFirst)) {
                add(draft, *inner);
                draft.mentions.back().keepInside = true;
            }
        }
        token = phrase->end;
    }
    for (const OrganisationPhrase &phrase : doubtful) {
        const bool resumed = phrase.evidence == OrganisationEvidence::Resumed && heads.contains(phrase.head);
        const bool named = phrase.evidence == OrganisationEvidence::Weak
            && (actors.contains(phrase.actor) || actors.contains(phrase.nameEn)
                || (!phrase.media && certain.isBeside(phrase)) || m_grammar.isCued(text, phrase));
        if (resumed || named) {
            add(draft, phrase);
        }
    }
}

void OrganisationFinder::add(Draft &draft, const OrganisationPhrase &phrase)
{
    domain::OrganisationReference organisation;
    organisation.actor = phrase.actor;
    organisation.nameEn = phrase.nameEn;
    MentionDraft mention;
    mention.mention.kind = domain::MentionKind::Organisation;
    mention.first = phrase.first;
    mention.end = phrase.end;
    mention.mention.span = draft.text.span(phrase.first, phrase.end - phrase.first, phrase.skipped);
    mention.mention.sentence = draft.text.sentenceOf(phrase.first);
    mention.mention.rule = ruleOf(phrase.evidence);
    mention.mention.value = organisation;
    mention.priority = 2;
    mention.head = phrase.head;
    draft.mentions.push_back(std::move(mention));
}

} // namespace tawthiq::extract
