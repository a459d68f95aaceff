// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinarywords.h"

#include "tokenstream.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr qsizetype ShortestStem = 3; // letters that must remain when something is split off

// Particles and the article, then the letters of the present tense.
constexpr std::array<QStringView, 28> Prefixes = {
    u"و",  u"ف",  u"ب",  u"ل", u"ك", u"س", u"ال", u"وال", u"فال", u"بال", u"كال", u"لل", u"ولل", u"وبال",
    u"وب", u"ول", u"وس", u"ي", u"ت", u"ن", u"ا",  u"وي",  u"وت",  u"سي",  u"ست",  u"في", u"فت",  u"لي"};
// Pronouns and the endings of verbs, then those that names have too; a ت is the ة of the stem.
constexpr std::array<QStringView, 23> Suffixes = {
    u"ه",    u"ها",  u"هم",  u"هما", u"نا",   u"ات",   u"وا", u"ا",  u"ت",  u"ته", u"تها", u"تهم",
    u"تهما", u"تين", u"تان", u"اته", u"اتها", u"اتهم", u"وه", u"يه", u"ون", u"ين", u"ان"};
constexpr std::size_t OfWords = Suffixes.size() - 4; // يه, ون, ين, ان are names' endings too

} // namespace

OrdinaryWords::OrdinaryWords(const Lexicon &lexicon, quint64 others) : m_lexicon(lexicon)
{
    m_stems.assign(static_cast<std::size_t>(lexicon.words().size()) + 1, 0);
    for (const LexiconEntry &entry : lexicon.entries()) {
        if (entry.words != 1 || entry.cls >= MaximumClasses || ((others >> entry.cls) & 1U) != 0) {
            continue;
        }
        const text::TokenStream stream{QStringView(entry.surface)};
        m_stems[lexicon.words().find(stream.folded(0))] = 1;
    }
    m_stems[NoWord] = 0;
}

bool OrdinaryWords::isStem(QStringView folded) const
{
    return m_stems[m_lexicon.words().find(folded)] != 0;
}

bool OrdinaryWords::contains(QStringView folded) const
{
    return has(folded, Suffixes.size());
}

bool OrdinaryWords::isWord(QStringView folded) const
{
    return has(folded, OfWords);
}

bool OrdinaryWords::has(QStringView folded, std::size_t suffixes) const
{
    if (hasStem(folded, suffixes)) {
        return true;
    }
    for (const QStringView prefix : Prefixes) {
        const bool splits = folded.startsWith(prefix) && folded.size() - prefix.size() >= ShortestStem;
        if (splits && hasStem(folded.mid(prefix.size()), suffixes)) {
            return true;
        }
    }
    return false;
}

bool OrdinaryWords::hasStem(QStringView word, std::size_t suffixes) const
{
    if (isStem(word)) {
        return true;
    }
    for (const QStringView suffix : std::span(Suffixes).first(suffixes)) {
        const qsizetype length = word.size() - suffix.size();
        if (length < ShortestStem - 1 || !word.endsWith(suffix)) {
            continue;
        }
        // قصتها is قصة with its ة written as ت.
        std::array<QChar, 24> feminine;
        const bool opened = suffix.startsWith(u'ت') && length < static_cast<qsizetype>(feminine.size());
        if (opened) {
            std::copy_n(word.begin(), length, feminine.begin());
            feminine[static_cast<std::size_t>(length)] = u'ه';
        }
        if ((length >= ShortestStem && isStem(word.first(length)))
            || (opened && isStem(QStringView(feminine.data(), length + 1)))) {
            return true;
        }
    }
    return false;
}

} // namespace tawthiq::extract
