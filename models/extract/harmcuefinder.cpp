// SPDX-License-Identifier: GPL-3.0-or-later
#include "harmcuefinder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int FarthestHalf = 20; // tokens between لقي and مصرعهم

} // namespace

std::vector<HarmCue> HarmCueFinder::find(const AnnotatedText &text, const MentionMap &mentions) const
{
    std::vector<HarmCue> found;
    for (int token = 0; token < text.size(); ++token) {
        if (text.mask(token) == 0 || mentions.isName(token)) {
            continue;
        }
        const LexMatch *match = text.best(token, m_words.harmCues, Article | LamLam);
        const LexMatch *open = text.best(token, m_words.fateCues, Article | LamLam);
        if (open != nullptr && (match == nullptr || match->count <= open->count)) { // "أودى … بحياة"
            if (std::optional<HarmCue> cue = fate(text, *open)) {
                found.push_back(*cue);
                continue;
            }
        }
        if (match == nullptr) {
            continue;
        }
        const FigureLexicon::CueRow &row = m_words.cue(text.entry(*match));
        if (row.harm == bit(domain::Harm::Trapped) && token > 0 && text.folded(token - 1) == u"من") {
            continue; // "من تحت الأنقاض" tells where they were found
        }
        if (row.harm == bit(domain::Harm::Missing) && isParticle(text, *match)) {
            continue; // "فقد قتل", "فقد وثقت"
        }
        found.push_back({token, token + match->count, text.span(*match), row.harm, row.kind, row.transitive,
                         (match->clitics & Conjunction) != 0});
        token += match->count - 1;
    }
    return found;
}

// "فقد" before another verb says only that it was done.
bool HarmCueFinder::isParticle(const AnnotatedText &text, const LexMatch &match) const
{
    const int next = match.first + match.count;
    if (text.has(next, m_words.harmCues)) {
        return true;
    }
    return text.entry(match).features.contains("particle"_L1)
        && (text.has(next, m_words.attributions) || text.has(next, m_words.hits)
            || text.has(next, m_words.fateCues) || text.has(next, m_words.tolls)
            || (text.tokens().isWord(next) && text.mask(next) == 0));
}

std::optional<HarmCue> HarmCueFinder::fate(const AnnotatedText &text, const LexMatch &open) const
{
    if (m_words.fate(text.entry(open)) != 0) {
        return std::nullopt;
    }
    for (int token = open.first + 1; token <= open.first + FarthestHalf && text.tokens().valid(token);
         ++token) {
        if (!text.sameSentence(token, open.first)) {
            return std::nullopt;
        }
        const LexMatch *close = text.best(token, m_words.fateCues, Article);
        if (close == nullptr || m_words.fate(text.entry(*close)) == 0) {
            continue;
        }
        // "لقوا حتفهم" looks back for its people, "لقي ثلاثة حتفهم" forward.
        const CueKind kind = token == open.first + 1 ? CueKind::Plural : CueKind::Forward;
        return HarmCue{open.first,
                       open.first + 1,
                       text.span(open),
                       m_words.fate(text.entry(*close)),
                       kind,
                       false,
                       (open.clitics & Conjunction) != 0};
    }
    return std::nullopt;
}

} // namespace tawthiq::extract
