// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelinker.h"

#include "tokenstream.h"

#include <QHash>
#include <QStringList>

namespace tawthiq::extract {

using domain::MentionKind;
using domain::NoIndex;

namespace {

QStringList wordsOf(const AnnotatedText &text, const MentionDraft &mention)
{
    const QStringView name = mention.mention.span.in(text.body());
    const text::TokenStream stream(name);
    QStringList words;
    for (int i = 0; i < stream.size(); ++i) {
        if (stream.isWord(i)) {
            words += stream.folded(i).toString();
        }
    }
    return words;
}

// What the report has named in full so far, by the word a short form would repeat.
class FullNames
{
public:
    void add(const QString &key, int index, qsizetype length)
    {
        const auto it = m_names.constFind(key);
        if (it == m_names.constEnd() || it->second < length) {
            m_names.insert(key, {index, length});
        }
    }
    [[nodiscard]] int find(const QString &key, qsizetype longerThan) const
    {
        const auto it = m_names.constFind(key);
        return it != m_names.constEnd() && it->second > longerThan ? it->first : NoIndex;
    }

private:
    QHash<QString, std::pair<int, qsizetype>> m_names;
};

// A person's short form repeats the first or the last word of the full name.
void linkPersons(Draft &draft)
{
    FullNames names;
    std::vector<QStringList> words(draft.mentions.size());
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        if (draft.mentions[i].mention.kind != MentionKind::Person) {
            continue;
        }
        words[i] = wordsOf(draft.text, draft.mentions[i]);
        if (words[i].size() > 1) {
            names.add(words[i].front(), static_cast<int>(i), words[i].size());
            names.add(words[i].back(), static_cast<int>(i), words[i].size());
            names.add(words[i].mid(words[i].size() - 2).join(u' '), static_cast<int>(i), words[i].size());
        }
    }
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        auto *person = std::get_if<domain::PersonReference>(&draft.mentions[i].mention.value);
        if (person == nullptr || words[i].isEmpty()) {
            continue;
        }
        const int full = names.find(words[i].join(u' '), words[i].size());
        person->fullName = full == static_cast<int>(i) ? NoIndex : full;
    }
}

// A body's short form is its head alone (المرصد), or another name of the same listed body.
void linkOrganisations(Draft &draft)
{
    FullNames byHead;
    FullNames byActor;
    std::vector<QStringList> words(draft.mentions.size());
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        const auto *organisation = draft.mentions[i].mention.organisation();
        if (organisation == nullptr) {
            continue;
        }
        words[i] = wordsOf(draft.text, draft.mentions[i]);
        if (words[i].size() < 2) {
            continue;
        }
        const QString &head = words[i].front();
        byHead.add(head.startsWith(u"ال") ? head : u"ال" + head, static_cast<int>(i), words[i].size());
        if (!organisation->nameEn.isEmpty()) {
            byActor.add(organisation->nameEn, static_cast<int>(i), words[i].size());
        }
    }
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        auto *organisation = std::get_if<domain::OrganisationReference>(&draft.mentions[i].mention.value);
        if (organisation == nullptr || words[i].isEmpty()) {
            continue;
        }
        int full =
            organisation->nameEn.isEmpty() ? NoIndex : byActor.find(organisation->nameEn, words[i].size());
        if (full == NoIndex && words[i].size() == 1) {
            // للمرصد is written without its alef.
            const QString &word = words[i].front();
            const QString whole = word.startsWith(u'ل') ? u"ا" + word : word;
            full = byHead.find(word, 1);
            full = full == NoIndex ? byHead.find(whole, 1) : full;
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
