// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameshape.h"

#include "tokenstream.h"

#include <cmath>

namespace tawthiq::extract {

namespace {

constexpr std::size_t Letters = 40; // 0 is the word's edge, 39 any letter outside the Arabic block
constexpr float Smoothing = 0.5F;

std::size_t letter(QStringView word, qsizetype at)
{
    if (at < 0 || at >= word.size()) {
        return 0;
    }
    constexpr char16_t FirstLetter = 0x0621;
    const char16_t unit = word[at].unicode();
    return unit >= FirstLetter && unit < FirstLetter + Letters - 2 ? unit - FirstLetter + 1U : Letters - 1;
}

template <typename Sink>
void forTrigrams(QStringView word, Sink sink)
{
    for (qsizetype i = -1; i + 1 <= word.size(); ++i) {
        sink((letter(word, i - 1) * Letters + letter(word, i)) * Letters + letter(word, i + 1));
    }
}

} // namespace

NameShape::NameShape(const Lexicon &lexicon, const NameClasses &classes) : m_odds(Letters * Letters * Letters)
{
    std::vector<float> names(m_odds.size(), Smoothing);
    std::vector<float> words(m_odds.size(), Smoothing);
    float nameTotal = 0;
    float wordTotal = 0;
    for (const LexiconEntry &entry : lexicon.entries()) {
        if (entry.cls == classes.gazetteer || entry.cls == classes.orgNames
            || entry.cls == classes.placeParts) {
            continue;
        }
        const bool name = entry.cls == classes.givenNames || entry.cls == classes.familyNames
            || entry.cls == classes.personNames;
        const text::TokenStream stream{QStringView(entry.surface)};
        for (int i = 0; i < stream.size(); ++i) {
            if (stream.folded(i).startsWith(u"ال")) {
                continue; // the article says nothing
            }
            forTrigrams(stream.folded(i), [&](std::size_t trigram) {
                (name ? names : words)[trigram] += 1;
                (name ? nameTotal : wordTotal) += 1;
            });
        }
    }
    const float unseen = std::log((wordTotal + 1) / (nameTotal + 1));
    for (std::size_t i = 0; i < m_odds.size(); ++i) {
        const bool seen = names[i] > Smoothing || words[i] > Smoothing;
        m_odds[i] = unseen + (seen ? std::log(names[i] / words[i]) : 0.0F);
    }
}

float NameShape::of(QStringView folded) const
{
    float sum = 0;
    float count = 0;
    forTrigrams(folded, [&](std::size_t trigram) {
        sum += m_odds[trigram];
        count += 1;
    });
    return count > 0 ? sum / count : 0;
}

} // namespace tawthiq::extract
