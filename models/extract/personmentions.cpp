// SPDX-License-Identifier: GPL-3.0-or-later
// What the PersonFinder makes of a name: its mention, and the short forms that take it up again.
#include "personsearch.h"

#include <utility>

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
    const auto isLastName = [&names, &bits = std::as_const(search.lastPartBits)](QStringView word) {
        return word.size() >= Shortest && bits.test(outline(word)) && names.contains(word);
    };
    for (int token = 0; token < text.size() && !(names.isEmpty() && rulers.isEmpty()); ++token) {
        if (!text.tokens().isWord(token) || search.inName[static_cast<std::size_t>(token)] != 0) {
            continue;
        }
        const QStringView word = text.folded(token);
        const QChar first = word.front();
        const bool splits = first == u'و' || first == u'ل' || first == u'ب' || first == u'ف';
        const bool whole = isLastName(word) || rulers.contains(word);
        const bool behind = !whole && splits && isLastName(word.mid(1));
        if ((whole || behind) && !isCommon(text, token, m_classes)) {
            add(draft, search, PersonPhrase{token, behind ? 1 : 0, token + 1}, {}, "person.short");
        }
    }
}

void PersonFinder::add(Draft &draft, Search &search, const PersonPhrase &phrase, domain::TextSpan role,
                       const char *rule) const
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
    mention.mention.rule = QString::fromLatin1(rule);
    mention.mention.value = person;
    // A well-known person's name is no place's: أبو بكر البغدادي.
    mention.priority = phrase.famous ? 3 : 1;
    draft.mentions.push_back(std::move(mention));
    for (int token = phrase.first; token < phrase.end; ++token) {
        search.inName[static_cast<std::size_t>(token)] = 1;
    }
    if (phrase.end - phrase.first >= 2) {
        const LexMatch *given = text.best(phrase.end - 1, m_classes.givenNames, AnyClitic);
        const quint64 mask = text.mask(phrase.end - 1);
        const bool word = (mask & m_words) != 0 || text.has(phrase.end - 2, m_classes.nameParticles);
        const bool office = !person.role.isEmpty() && phrase.sons == 0 && phrase.parts() == 2;
        if (office && (phrase.famous || !m_grammar.words().isPlain(text, phrase.first))) {
            search.firstParts.insert(text.folded(phrase.first)); // رئيس الوزراء أبي أحمد ... قال أبي
        }
        if (given == nullptr && !word) {
            const QStringView last = text.folded(phrase.end - 1);
            if (last.size() >= 2) {
                search.lastParts.insert(last);
                search.lastPartBits.set(outline(last));
            }
        }
    }
}

} // namespace tawthiq::extract
