// SPDX-License-Identifier: GPL-3.0-or-later
// Which date of a sentence is the day of what happened, and not the day of speaking.
#include "placetimeslots.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::SlotScope;
using domain::TimeType;

namespace {

constexpr int SpeechGap = 9; // tokens from "أعلن" to its own date
constexpr int SpeechPenalty = 1000;
constexpr int DatesTried = 4; // neighbours on each side

} // namespace

void PlaceTimeSlots::fillTime(FigureDraft &draft) const
{
    const auto [sentenceBegin, sentenceEnd] = m_scene.text.tokensOf(draft.figure.sentence);
    const auto [begin, end] = m_scene.clauseOf(draft.first);
    int date = dateNear(draft, begin, end);
    date = date == NoIndex ? dateNear(draft, sentenceBegin, sentenceEnd) : date;
    if (date != NoIndex) {
        setTime(draft, date, SlotScope::SameSentence);
    }
}

// False for what says how long or how often, not when.
bool PlaceTimeSlots::isTelling(int mention) const
{
    const domain::TimeExpression *time =
        m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention.time();
    if (time == nullptr || time->type == TimeType::Set) {
        return false;
    }
    const int first = m_scene.firstToken(mention);
    const AnnotatedText &text = m_scene.text;
    if (FigureLexicon::is(text, first - 2, m_scene.words.light, "earlier"_L1)) {
        return false; // "في وقت سابق من اليوم": when somebody spoke
    }
    return time->type != TimeType::Duration || (first > 0 && m_scene.text.folded(first - 1) == u"خلال");
}

int PlaceTimeSlots::dateNear(const FigureDraft &draft, int begin, int end) const
{
    const std::vector<int> &list = m_scene.mentions.dates();
    const auto next = std::lower_bound(list.begin(), list.end(), draft.first, [this](int mention, int key) {
        return m_scene.firstToken(mention) < key;
    });
    int best = NoIndex;
    int least = 2 * SpeechPenalty;
    const auto consider = [&](int mention, int distance) {
        const SpeechDate speech = speechDate(mention, draft);
        distance += speech == SpeechDate::Fallback ? SpeechPenalty : 0;
        if (speech != SpeechDate::Never && isTelling(mention) && distance < least) {
            least = distance;
            best = mention;
        }
    };
    const int own = ownEnd(draft, end);
    auto it = next;
    for (int n = 0; n < DatesTried && it != list.end() && m_scene.firstToken(*it) < own; ++n, ++it) {
        consider(*it, std::max(0, m_scene.firstToken(*it) - std::max(draft.end, draft.reach)));
    }
    it = next;
    for (int n = 0; n < DatesTried && it != list.begin(); ++n) {
        --it;
        if (m_scene.firstToken(*it) < begin) {
            break;
        }
        const int from = std::min(draft.cue, draft.first);
        consider(
            *it,
            std::min(std::abs(from - m_scene.endToken(*it)), std::abs(draft.first - m_scene.endToken(*it))));
    }
    return best == NoIndex ? NoIndex : headDate(best);
}

// Of "اليوم الأربعاء (8 كانون الثاني)" the words outside the bracket.
int PlaceTimeSlots::headDate(int mention) const
{
    const int first = m_scene.firstToken(mention);
    const int before = m_scene.mentions.time(first - 2);
    return before != NoIndex && m_scene.text.tokens().isSign(first - 1, u'(') ? before : mention;
}

bool PlaceTimeSlots::isVerb(int token) const
{
    const LexMatch *match = m_scene.text.best(token, m_scene.words.attributions);
    return match != nullptr
        && m_scene.words.speech(m_scene.text.entry(*match)).role == FigureLexicon::Speech::Verb;
}

// "أعلن المرصد، الثلاثاء، أن": the day of speaking. It may still be the day of the event when what
// happened follows without "أن": "أعلن، الأحد، عن اعتقال ثلاثة".
PlaceTimeSlots::SpeechDate PlaceTimeSlots::speechDate(int mention, const FigureDraft &draft) const
{
    const int first = m_scene.firstToken(mention);
    const AnnotatedText &text = m_scene.text;
    if (first > draft.first) {
        return SpeechDate::No;
    }
    const int end = m_scene.endToken(mention);
    const bool before = isVerb(end); // "والاثنين أعلن المكتب"
    bool said = before;
    for (int token = first - 1; token >= std::max(0, first - SpeechGap) && !said; --token) {
        if (!text.sameSentence(token, first) || text.has(token, m_scene.words.harmCues)) {
            return SpeechDate::No;
        }
        said = isVerb(token);
    }
    if (!said) {
        return SpeechDate::No;
    }
    for (int token = end + (before ? 1 : 0); token < std::min(draft.first, end + SpeechGap); ++token) {
        const LexMatch *match = text.best(token, m_scene.words.attributions);
        const auto role = match == nullptr ? FigureLexicon::Speech::Document
                                           : m_scene.words.speech(text.entry(*match)).role;
        if (role == FigureLexicon::Speech::Stop || role == FigureLexicon::Speech::Verb) {
            return SpeechDate::Never;
        }
    }
    return SpeechDate::Fallback;
}

void PlaceTimeSlots::setTime(FigureDraft &draft, int mention, SlotScope scope) const
{
    const domain::Mention &row = m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention;
    int interval = m_scene.mentions.intervalOf(mention);
    const domain::TimeExpression *time = row.time();
    if (interval == NoIndex && time != nullptr && time->type == TimeType::Interval) {
        // "ذات الفترة": the last interval told before.
        for (int i = 0; i < m_scene.draft.intervals.size(); ++i) {
            const int bound = m_scene.draft.intervals.at(i).begin;
            interval = bound >= 0 && bound < mention ? i : interval;
        }
    }
    draft.figure.interval = interval;
    draft.figure.time = interval == NoIndex ? mention : NoIndex;
    draft.figure.timeScope = scope;
    draft.figure.evidence.append({u"time"_s, row.span, u"figure.time_of_clause"_s});
}

} // namespace tawthiq::extract
