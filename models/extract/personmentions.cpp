// SPDX-License-Identifier: GPL-3.0-or-later
// What the PersonFinder makes of a name: its mention, and the short forms that take it up again.
#include "personsearch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::MentionKind;

namespace {

// A cheap outline of a word: most words of a text differ from all last names in it.
std::size_t outline(QStringView word)
{
    const std::size_t units = word.back().unicode() * 37U + word[word.size() - 2].unicode() * 211U
        + word.front().unicode() * 5U + static_cast<std::size_t>(word.size()) * 3U;
    return units % 1024U;
}

} // namespace

void PersonFinder::findShortForms(Draft &draft, Search &search) const
{
    constexpr int Shortest = 3; // letters
    const AnnotatedText &text = draft.text;
    const QSet<QStringView> names = std::exchange(search.lastParts, {});
    const QSet<QStringView> rulers = std::exchange(search.firstParts, {});
    const QSet<QStringView> speakers = std::exchange(search.wordParts, {});
    const auto among = [&bits = std::as_const(search.partBits)](const QSet<QStringView> &set,
                                                                QStringView word) {
        return word.size() >= Shortest && bits.test(outline(word)) && set.contains(word);
    };
    for (int token = 0; token < text.size() && !(names.isEmpty() && rulers.isEmpty() && speakers.isEmpty());
         ++token) {
        if (!text.tokens().isWord(token) || search.inName[static_cast<std::size_t>(token)] != 0) {
            continue;
        }
        const QStringView word = text.folded(token);
        const QChar first = word.front();
        const bool splits = first == u'و' || first == u'ل' || first == u'ب' || first == u'ف';
        const bool whole = among(names, word) || among(rulers, word);
        const bool behind = !whole && splits && among(names, word.mid(1));
        // بري: ..., قال بري: where a speaker stands an everyday word is his name.
        const bool speaks =
            (text.tokens().isSign(token + 1, u':') || text.has(token - 1, m_classes.speechVerbs))
            && among(speakers, word);
        if (speaks || ((whole || behind) && !isCommon(text, token, m_classes))) {
            add(draft, search, PersonPhrase{token, behind ? 1 : 0, token + 1}, {}, u"person.short"_s);
        }
    }
}

void PersonFinder::add(Draft &draft, Search &search, const PersonPhrase &phrase, domain::TextSpan role,
                       const QString &rule) const
{
    const AnnotatedText &text = draft.text;
    domain::PersonReference person;
    person.role = role.in(text.body()).trimmed().toString();
    MentionDraft mention;
    mention.mention.kind = MentionKind::Person;
    mention.first = phrase.first;
    mention.end = phrase.end;
    mention.mention.span = text.span(phrase.first, phrase.end - phrase.first, phrase.skipped);
    mention.mention.sentence = text.sentenceOf(phrase.first);
    mention.mention.rule = rule;
    mention.mention.value = person;
    // A well-known person's name is no place's: أبو بكر البغدادي.
    mention.priority = phrase.famous ? 3 : 1;
    draft.mentions.push_back(std::move(mention));
    for (int token = phrase.first; token < phrase.end; ++token) {
        search.inName[static_cast<std::size_t>(token)] = 1;
    }
    if (phrase.end - phrase.first >= 2) {
        keepParts(text, search, phrase, !person.role.isEmpty());
    }
}

// What a short form of the name would repeat: its last word, and the first of one named with an office.
void PersonFinder::keepParts(const AnnotatedText &text, Search &search, const PersonPhrase &phrase,
                             bool titled) const
{
    const auto keep = [&text, &search](QSet<QStringView> &set, int token) {
        if (text.folded(token).size() >= 2) {
            set.insert(text.folded(token));
            search.partBits.set(outline(text.folded(token)));
        }
    };
    const int last = phrase.end - 1;
    const bool office = titled && phrase.sons == 0 && phrase.parts() == 2;
    if (office
        && (text.has(phrase.first, m_classes.personNames)
            || !m_grammar.words().isPlain(text, phrase.first))) {
        keep(search.firstParts, phrase.first); // رئيس الوزراء أبي أحمد ... قال أبي
    }
    if (office && text.has(last, m_classes.commonWords) && !text.has(last, m_classes.personTitles)) {
        keep(search.wordParts, last);
    }
    const bool word = (text.mask(last) & m_words) != 0 || text.has(last - 1, m_classes.nameParticles);
    if (!word && text.best(last, m_classes.givenNames, AnyClitic) == nullptr) {
        keep(search.lastParts, last);
    }
}

} // namespace tawthiq::extract
