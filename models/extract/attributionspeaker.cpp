// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks at a verb of speech or behind "according to".
#include "attributionfinder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::AttributionKind;
using domain::NoIndex;
using Speech = FigureLexicon::Speech;

namespace {

constexpr int SpeakerReach = 14; // tokens from "قال" to its speaker
constexpr int FarSpeaker = 6; // beyond it only "أن" proves that somebody speaks
constexpr int OriginReach = 6; // ... from the relay to "عن" and the origin
constexpr int SubjectReach = 12; // from the verb back to a subject told by "كان"
constexpr int TitleReach = 4; // from "كان" to the name of its subject

} // namespace

// "الجيش يعلن مقتل", "وكانت الوزارة، أمس، قد أعلنت": the subject stands before the verb.
int AttributionFinder::subjectBefore(int verb) const
{
    const AnnotatedText &text = m_scene.text;
    for (int token = verb - 1; token >= std::max(0, verb - SubjectReach); --token) {
        if (!text.sameSentence(token, verb) || text.has(token, m_scene.words.harmCues)
            || (token < verb - 1 && isSpeech(token, Speech::Verb))) {
            return NoIndex;
        }
        const int actor = m_scene.mentions.actor(token);
        const int named =
            actor == NoIndex && isSpeech(token - 1, Speech::Was) ? m_scene.mentions.place(token) : actor;
        if (named == NoIndex) {
            continue; // "، ومقره لندن، قد"
        }
        const int first = m_scene.firstToken(named);
        for (int was = first - 1; was >= std::max(0, first - TitleReach); --was) {
            if (isSpeech(was, Speech::Was) && text.sameSentence(was, verb)) {
                return named;
            }
        }
        return bareBetween(m_scene.endToken(named), verb) ? named : NoIndex;
    }
    return NoIndex;
}

bool AttributionFinder::isSpeech(int token, Speech role) const
{
    const LexMatch *match = m_scene.text.best(token, m_scene.words.attributions);
    return match != nullptr && m_scene.words.speech(m_scene.text.entry(*match)).role == role;
}

// True when nothing but signs, dates and "قد" stands between two tokens.
bool AttributionFinder::bareBetween(int first, int end) const
{
    for (int token = first; token < end; ++token) {
        const bool sign = m_scene.text.tokens().at(token).kind == text::TokenKind::Sign;
        if (!sign && m_scene.mentions.time(token) == NoIndex && !isSpeech(token, Speech::Was)) {
            return false;
        }
    }
    return true;
}

// True when the word behind the verb is a subject without a name: "قال مسعفون", not "وأضاف أن".
bool AttributionFinder::hasSubject(int token) const
{
    const AnnotatedText &text = m_scene.text;
    if (!text.tokens().isWord(token) || m_scene.mentions.covered(token)) {
        return false;
    }
    const FigureLexicon &words = m_scene.words;
    for (const ClassId cls : {words.attributions, words.harmCues, words.light, words.clauses,
                              words.qualifiers, words.events, words.tolls, words.quantities}) {
        if (text.has(token, cls)) {
            return false;
        }
    }
    const QStringView word = text.folded(token);
    const bool definite = word.startsWith(u"ال"); // "وأوضحت الولاية": the one known already
    return text.has(token, words.victims) || (!definite && (word.endsWith(u"ون") || word.endsWith(u"ات")));
}

// "النادي" after "نادي الأسير": the short form of the speaker known already.
bool AttributionFinder::isShortForm(int mention, int full) const
{
    if (full == NoIndex) {
        return false;
    }
    const AnnotatedText &text = m_scene.text;
    const int first = m_scene.firstToken(mention);
    const int known = m_scene.firstToken(full);
    QStringView word = text.folded(first);
    QStringView head = text.folded(known);
    if (m_scene.endToken(mention) - first != 1 || m_scene.endToken(full) - known < 2) {
        return false;
    }
    word = word.startsWith(u"ال") ? word.mid(2) : word;
    head = head.startsWith(u"ال") ? head.mid(2) : head;
    return word == head;
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
        int actor = m_scene.mentions.actor(token);
        if (actor == NoIndex && token == source.end && !source.preposition) {
            actor = m_scene.mentions.place(token); // "أعلنت ولاية كذا"
        }
        if (actor == NoIndex) {
            if (text.has(token, m_scene.words.attributions)) {
                const LexMatch *match = text.best(token, m_scene.words.attributions);
                if (m_scene.words.speech(text.entry(*match)).role == Speech::Stop) {
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
    const int begin = mention == NoIndex
        ? position
        : m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention.span.begin;
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

} // namespace tawthiq::extract
