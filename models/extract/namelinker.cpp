// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelinker.h"

#include "normaliser.h"

#include <QHash>
#include <QVarLengthArray>

namespace tawthiq::extract {

using domain::MentionKind;
using domain::NoIndex;

namespace {

using Words = QVarLengthArray<QStringView, 6>;

// The folded words of a mention without the particles in front.
Words wordsOf(const AnnotatedText &text, const MentionDraft &mention)
{
    const text::TokenStream &tokens = text.tokens();
    Words words;
    for (int token = mention.first; token < mention.end; ++token) {
        if (tokens.isWord(token)) {
            words.append(text.folded(token));
        }
    }
    const domain::TextSpan first = tokens.at(mention.first).span;
    const int lead = mention.mention.span.begin - first.begin;
    if (lead > 0 && lead < first.length() && tokens.isWord(mention.first)) {
        const domain::TextSpan rest{mention.mention.span.begin, first.end};
        const qsizetype kept = text::fold(rest.in(text.body())).size();
        words.front() = words.front().last(std::min(kept, words.front().size()));
    }
    return words;
}

// A word, or two words of one name.
using Key = std::pair<QStringView, QStringView>;

// What the report has named in full so far, by the words a short form would repeat.
class FullNames
{
public:
    void add(const Key &key, int index, qsizetype length)
    {
        auto &known = m_names[key];
        if (known.second < length) {
            known = {index, length};
        }
    }
    [[nodiscard]] int find(const Key &key, qsizetype longerThan) const
    {
        const auto it = m_names.constFind(key);
        return it != m_names.constEnd() && it->second > longerThan ? it->first : NoIndex;
    }

private:
    QHash<Key, std::pair<int, qsizetype>> m_names;
};

QStringView withoutArticle(QStringView word)
{
    return word.startsWith(u"ال") ? word.mid(2) : word;
}

// A person's short form repeats the first or the last word of the full name.
void linkPersons(Draft &draft)
{
    FullNames names;
    std::vector<Words> words(draft.mentions.size());
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        if (draft.mentions[i].mention.kind != MentionKind::Person) {
            continue;
        }
        words[i] = wordsOf(draft.text, draft.mentions[i]);
        if (words[i].size() > 1) {
            const qsizetype size = words[i].size();
            names.add({words[i].front(), {}}, static_cast<int>(i), size);
            names.add({words[i].back(), {}}, static_cast<int>(i), size);
            names.add({words[i][size - 2], words[i].back()}, static_cast<int>(i), size);
        }
    }
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        auto *person = std::get_if<domain::PersonReference>(&draft.mentions[i].mention.value);
        if (person == nullptr || words[i].isEmpty()) {
            continue;
        }
        const qsizetype size = words[i].size();
        const Key key{words[i].front(), size > 1 ? words[i][1] : QStringView()};
        const int full = size > 2 ? NoIndex : names.find(key, size);
        person->fullName = full == static_cast<int>(i) ? NoIndex : full;
    }
}

// A body's short form is its head alone (المرصد), or another name of the same listed body.
void linkOrganisations(Draft &draft)
{
    FullNames byHead;
    FullNames byActor;
    std::vector<Words> words(draft.mentions.size());
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        const auto *organisation = draft.mentions[i].mention.organisation();
        if (organisation == nullptr) {
            continue;
        }
        words[i] = wordsOf(draft.text, draft.mentions[i]);
        if (words[i].size() < 2) {
            continue;
        }
        byHead.add({withoutArticle(words[i].front()), {}}, static_cast<int>(i), words[i].size());
        if (!organisation->nameEn.isEmpty()) {
            byActor.add({organisation->nameEn, {}}, static_cast<int>(i), words[i].size());
        }
    }
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        auto *organisation = std::get_if<domain::OrganisationReference>(&draft.mentions[i].mention.value);
        if (organisation == nullptr || words[i].isEmpty()) {
            continue;
        }
        int full = organisation->nameEn.isEmpty() ? NoIndex
                                                  : byActor.find({organisation->nameEn, {}}, words[i].size());
        if (full == NoIndex && words[i].size() == 1) {
            // المرصد; and للمرصد is written without its alef.
            const QStringView word = words[i].front();
            const QStringView bare = word.startsWith(u'ل') ? word.mid(1) : withoutArticle(word);
            full = bare.size() == word.size() ? NoIndex : byHead.find({bare, {}}, 1);
        }
        if (full == static_cast<int>(i) || full == NoIndex) {
            continue;
        }
        organisation->fullName = full;
        if (organisation->actor.isEmpty()) {
            organisation->actor =
                draft.mentions[static_cast<std::size_t>(full)].mention.organisation()->actor;
        }
    }
}

} // namespace

NameLinker::NameLinker(const Lexicon & /*lexicon*/) { }

void NameLinker::link(Draft &draft) const
{
    linkPersons(draft);
    linkOrganisations(draft);
}

} // namespace tawthiq::extract
