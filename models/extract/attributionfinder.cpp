// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributionfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::AttributionKind;
using domain::NoIndex;
using domain::SlotScope;
using Speech = FigureLexicon::Speech;

namespace {

constexpr int BehindReach = 6; // tokens from a figure to "بحسب" that tells of it alone
constexpr int FarVerb = 15; // ... from a verb of speech that told of others

} // namespace

void AttributionFinder::fill(std::vector<FigureDraft> &figures)
{
    collect();
    for (FigureDraft &draft : figures) {
        if (const Source *source = covering(draft)) {
            give(draft, *source, source->inherited ? SlotScope::Extended : SlotScope::SameSentence);
        }
    }
    flowBack(figures);
}

void AttributionFinder::collect()
{
    const AnnotatedText &text = m_scene.text;
    int sentence = NoIndex;
    for (int token = 0; token < text.size(); ++token) {
        if (text.sentenceOf(token) != sentence) {
            sentence = text.sentenceOf(token);
            if (sentence != NoIndex) {
                addColon(sentence);
            }
        }
        if (!text.has(token, m_scene.words.attributions) || m_scene.mentions.actor(token) >= 0) {
            continue;
        }
        const LexMatch *match = text.best(token, m_scene.words.attributions);
        const Speech speech = m_scene.words.speech(text.entry(*match)).role;
        if (speech == Speech::Verb || speech == Speech::Preposition) {
            addVerb(*match, speech == Speech::Preposition);
            token += match->count - 1;
        }
    }
}

void AttributionFinder::addVerb(const LexMatch &match, bool preposition)
{
    const AnnotatedText &text = m_scene.text;
    Source source;
    source.token = match.first;
    source.end = match.first + match.count;
    source.sentence = text.sentenceOf(match.first);
    source.cue = text.span(match);
    source.kind = m_scene.words.speech(text.entry(match)).kind;
    source.preposition = preposition;
    if (source.sentence == NoIndex) {
        return;
    }
    readSpeaker(source);
    if (source.speaker == NoIndex && !source.anonymous && !preposition) {
        source.speaker = subjectBefore(match.first);
        if (source.speaker == NoIndex && hasSubject(source.end)) {
            source.anonymous = true; // "قال مسعفون"
        } else if (source.speaker == NoIndex) {
            source.speaker = m_lastSpeaker;
            source.inherited = true;
        }
    }
    if (source.speaker != NoIndex && !source.inherited) {
        m_lastSpeaker = isShortForm(source.speaker, m_lastSpeaker) ? m_lastSpeaker : source.speaker;
    } else if (source.anonymous) {
        m_lastSpeaker = NoIndex;
    }
    m_sources.push_back(source);
}

// "المرصد السوري: إصابة فتاة": a name and a colon open the sentence.
void AttributionFinder::addColon(int sentence)
{
    const AnnotatedText &text = m_scene.text;
    const auto [first, end] = text.tokensOf(sentence);
    const int speaker = m_scene.mentions.actor(first);
    if (speaker == NoIndex || first >= end) {
        return;
    }
    const int after = m_scene.endToken(speaker);
    for (int token = after; token < std::min(end, after + 2); ++token) {
        if (text.tokens().isSign(token, u':')) {
            Source source;
            source.token = first;
            source.end = token + 1;
            source.sentence = sentence;
            source.cue = text.span(token, 1);
            source.speaker = speaker;
            m_lastSpeaker = speaker;
            m_sources.push_back(source);
            return;
        }
    }
}

const AttributionFinder::Source *AttributionFinder::covering(const FigureDraft &draft) const
{
    const auto after = std::lower_bound(m_sources.begin(), m_sources.end(), draft.first,
                                        [](const Source &source, int key) { return source.token < key; });
    const Source *before = nullptr;
    if (after != m_sources.begin() && std::prev(after)->sentence == draft.figure.sentence) {
        before = &*std::prev(after);
    }
    if (before != nullptr && (before->speaker != NoIndex || before->anonymous)
        && !isOwnSource(draft, *before, after)) {
        return before;
    }
    auto it = after;
    for (int tried = 0; tried < 6 && it != m_sources.end(); ++tried, ++it) {
        if (it->sentence != draft.figure.sentence) {
            break;
        }
        if (it->preposition && (it->speaker != NoIndex || it->anonymous)) {
            return &*it;
        }
    }
    return before;
}

// "أعلنت الوزارة مقتل … أسفر أيضاً عن جرح سبعة، بحسب الجيش": behind the figure, far from the verb.
bool AttributionFinder::isOwnSource(const FigureDraft &draft, const Source &before,
                                    std::vector<Source>::const_iterator after) const
{
    if (after == m_sources.end() || after->sentence != draft.figure.sentence || !after->preposition
        || after->speaker == NoIndex || before.preposition) {
        return false;
    }
    return after->token - draft.end <= BehindReach && draft.first - before.end > FarVerb;
}

// A source named at the end of a sentence that resumes an event also covers the event's first telling.
void AttributionFinder::flowBack(std::vector<FigureDraft> &figures) const
{
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const domain::CasualtyFigure &figure = figures[i].figure;
        const bool first = figures[i - 1].figure.sentence == figure.sentence - 1;
        if (!first || !figure.attribution || !m_scene.resumes(figure.sentence)) {
            continue;
        }
        for (std::size_t k = i; k > 0 && figures[k - 1].figure.sentence == figure.sentence - 1; --k) {
            domain::CasualtyFigure &resumed = figures[k - 1].figure;
            if (!resumed.attribution) {
                resumed.attribution = figure.attribution;
                resumed.attribution->scope = SlotScope::Extended;
                resumed.evidence.append(
                    {u"attribution"_s, figure.attribution->cue, u"attribution.flows_back"_s});
            }
        }
    }
}

void AttributionFinder::give(FigureDraft &draft, const Source &source, SlotScope scope) const
{
    domain::Attribution attribution;
    attribution.source = source.speaker;
    attribution.via = source.via;
    attribution.cue = source.cue;
    attribution.kind = source.kind;
    attribution.scope = scope;
    draft.figure.attribution = attribution;
    draft.figure.evidence.append({u"attribution"_s, source.cue,
                                  source.preposition     ? u"attribution.according_to"_s
                                      : source.inherited ? u"attribution.same_speaker"_s
                                                         : u"attribution.speaker_says"_s});
}

} // namespace tawthiq::extract
