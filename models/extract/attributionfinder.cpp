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

constexpr int SpeakerReach = 14; // tokens from "قال" to its speaker
constexpr int FarSpeaker = 6; // beyond it only "أن" proves that somebody speaks
constexpr int OriginReach = 6; // ... from the relay to "عن" and the origin

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
        const int subject = m_scene.mentions.actor(match.first - 1);
        if (subject != NoIndex && text.sameSentence(match.first, match.first - 1)) {
            source.speaker = subject; // "الجيش يعلن مقتل"
        } else {
            source.speaker = m_lastSpeaker;
            source.inherited = true;
        }
    }
    if (source.speaker != NoIndex && !source.inherited) {
        m_lastSpeaker = source.speaker;
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

void AttributionFinder::readSpeaker(Source &source) const
{
    const AnnotatedText &text = m_scene.text;
    const int limit = std::min(text.size(), source.end + SpeakerReach);
    bool far = false;
    for (int token = source.end; token < limit && text.sentenceOf(token) == source.sentence; ++token) {
        if (text.tokens().isSign(token, u':') || text.has(token, m_scene.words.harmCues)) {
            return;
        }
        const int actor = m_scene.mentions.actor(token);
        if (actor == NoIndex) {
            if (text.has(token, m_scene.words.attributions)) {
                const LexMatch *match = text.best(token, m_scene.words.attributions);
                if (m_scene.words.speech(text.entry(*match)).role == Speech::Stop) {
                    far = false;
                    return;
                }
                readKind(source, token);
            }
            continue;
        }
        const bool person = m_scene.draft.mentions[static_cast<std::size_t>(actor)].mention.kind
            == domain::MentionKind::Person;
        const bool addressed = !source.preposition && isAddressee(token);
        if (addressed) {
            source.via = actor; // "قال مصدر لوكالة كذا"
        } else if (source.speaker == NoIndex || (person && !source.preposition)) {
            source.speaker = actor;
        }
        token = m_scene.endToken(actor) - 1;
        if (source.preposition) {
            readOrigin(source, token + 1);
            return;
        }
        if (person && !addressed) {
            source.kind = AttributionKind::NamedPerson;
            return;
        }
        if (source.speaker == actor && token - source.end > FarSpeaker) {
            far = true;
        }
    }
    if (far) {
        source.speaker = NoIndex;
    }
}

// True behind ل: the one spoken to.
bool AttributionFinder::isAddressee(int token) const
{
    const AnnotatedText &text = m_scene.text;
    const int position = text.tokens().at(token).span.begin;
    const int mention = m_scene.mentions.actor(token);
    const int begin = m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention.span.begin;
    const bool joined = begin > position && text.folded(token).startsWith(u'ل');
    const bool apart = (text.tokens().isWord(token - 1) && text.folded(token - 1) == u"ل")
        || (text.tokens().isWord(token - 2) && text.folded(token - 2) == u"ل");
    return joined || apart;
}

// "نقلته وكالة كذا عن المرصد": the agency relays, the observatory speaks.
void AttributionFinder::readOrigin(Source &source, int from) const
{
    const AnnotatedText &text = m_scene.text;
    for (int token = from; token < std::min(text.size() - 1, from + OriginReach); ++token) {
        if (text.sentenceOf(token) != source.sentence) {
            return;
        }
        const int actor = m_scene.mentions.actor(token + 1);
        if (text.folded(token) == u"عن" && actor != NoIndex) {
            source.via = source.speaker;
            source.speaker = actor;
            return;
        }
    }
}

void AttributionFinder::readKind(Source &source, int token) const
{
    const LexMatch *match = m_scene.text.best(token, m_scene.words.attributions);
    const FigureLexicon::SpeechRow &row = m_scene.words.speech(m_scene.text.entry(*match));
    if (row.role == Speech::Anonymous || row.role == Speech::Document || row.role == Speech::Office) {
        source.kind = row.kind;
        source.anonymous |= row.role == Speech::Anonymous;
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
    if (before != nullptr && (before->speaker != NoIndex || before->anonymous)) {
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
