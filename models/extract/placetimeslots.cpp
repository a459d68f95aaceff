// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetimeslots.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::SlotScope;
using domain::TimeType;

namespace {

constexpr int ChainGap = 4; // tokens between "مدينة X" and "بريف Y" of one address
constexpr int SpeechGap = 9; // tokens from "أعلن" to its own date
constexpr int SpeechPenalty = 1000;
constexpr int DatesTried = 4; // neighbours on each side
constexpr int RelativeWindow = 40; // tokens behind a figure searched for a relative pronoun
constexpr int DatelineWindow = 9;

} // namespace

PlaceTimeSlots::PlaceTimeSlots(const FigureScene &scene) : m_scene(scene) { }

void PlaceTimeSlots::fill(std::vector<FigureDraft> &figures) const
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        FigureDraft &draft = figures[i];
        const int whole = FigureScene::wholeOf(figures, i);
        if (whole != NoIndex) {
            const domain::CasualtyFigure &from = figures[static_cast<std::size_t>(whole)].figure;
            draft.figure.place = from.place;
            draft.figure.placeScope = from.placeScope;
            draft.figure.time = from.time;
            draft.figure.interval = from.interval;
            draft.figure.timeScope = from.timeScope;
        } else {
            fillPlace(draft);
            fillTime(draft);
            extend(figures, i);
        }
        if (draft.figure.place != NoIndex) {
            const auto &row = m_scene.draft.mentions[static_cast<std::size_t>(draft.figure.place)];
            draft.figure.evidence.append({u"place"_s, row.mention.span, u"figure.place_of_clause"_s});
        }
    }
}

void PlaceTimeSlots::fillPlace(FigureDraft &draft) const
{
    const auto [sentenceBegin, sentenceEnd] = m_scene.text.tokensOf(draft.figure.sentence);
    const auto [begin, end] = m_scene.clauseOf(draft.first);
    int place = placeAfter(draft.end, ownEnd(draft, end));
    place = place == NoIndex ? placeBefore(draft.first, begin) : place;
    place = place == NoIndex ? placeBefore(draft.first, sentenceBegin) : place;
    place = place == NoIndex ? placeAfter(draft.end, sentenceEnd) : place;
    if (place != NoIndex) {
        draft.figure.place = place;
        draft.figure.placeScope = SlotScope::SameSentence;
    }
}

// The first location between two tokens.
int PlaceTimeSlots::placeAfter(int token, int end) const
{
    const std::vector<int> &list = m_scene.mentions.locations();
    const auto it = std::lower_bound(list.begin(), list.end(), token, [this](int mention, int key) {
        return m_scene.firstToken(mention) < key;
    });
    return it != list.end() && m_scene.firstToken(*it) < end ? *it : NoIndex;
}

// The head of the nearest address before a token: of "مدينة X بريف Y" the town.
int PlaceTimeSlots::placeBefore(int token, int begin) const
{
    const std::vector<int> &list = m_scene.mentions.locations();
    auto it = std::lower_bound(list.begin(), list.end(), token,
                               [this](int mention, int key) { return m_scene.firstToken(mention) < key; });
    int found = NoIndex;
    for (int n = 0; n < DatesTried && it != list.begin(); ++n) {
        --it;
        const bool chained =
            found == NoIndex || m_scene.firstToken(found) - m_scene.endToken(*it) <= ChainGap;
        if (m_scene.firstToken(*it) < begin || !chained) {
            break;
        }
        if (!isDateline(*it)) {
            found = *it;
        }
    }
    return found;
}

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

// A relative clause behind the figure tells of something else: "الرهائن الذين خطفهم الشهر الماضي".
int PlaceTimeSlots::ownEnd(const FigureDraft &draft, int end) const
{
    const int from = std::max(draft.end, draft.reach);
    for (int token = from; token < std::min(end, from + RelativeWindow); ++token) {
        if (FigureLexicon::is(m_scene.text, token, m_scene.words.clauses, "relative"_L1)) {
            return token;
        }
    }
    return end;
}

// "القاهرة، مصر (CNN)— أعلن": where the report was written, not where it happened.
bool PlaceTimeSlots::isDateline(int mention) const
{
    const AnnotatedText &text = m_scene.text;
    const int first = m_scene.firstToken(mention);
    const int sentence = text.sentenceOf(first);
    if (sentence < 0 || first - text.tokensOf(sentence).first > 3) {
        return false;
    }
    for (int token = m_scene.endToken(mention); token < std::min(text.size(), first + DatelineWindow);
         ++token) {
        for (const char16_t dash : {u'-', u'–', u'—', u'ـ'}) {
            if (text.tokens().isSign(token, dash)) {
                return true;
            }
        }
    }
    return false;
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
        consider(*it, std::max(0, m_scene.firstToken(*it) - draft.end));
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

// "أعلن المرصد، الثلاثاء، أن": the day of speaking. It may still be the day of the event when what
// happened follows without "أن": "أعلن، الأحد، عن اعتقال ثلاثة".
PlaceTimeSlots::SpeechDate PlaceTimeSlots::speechDate(int mention, const FigureDraft &draft) const
{
    const int first = m_scene.firstToken(mention);
    const AnnotatedText &text = m_scene.text;
    if (first > draft.first) {
        return SpeechDate::No;
    }
    bool said = false;
    for (int token = first - 1; token >= std::max(0, first - SpeechGap) && !said; --token) {
        if (!text.sameSentence(token, first) || text.has(token, m_scene.words.harmCues)) {
            return SpeechDate::No;
        }
        const LexMatch *match = text.best(token, m_scene.words.attributions);
        said =
            match != nullptr && m_scene.words.speech(text.entry(*match)).role == FigureLexicon::Speech::Verb;
    }
    if (!said) {
        return SpeechDate::No;
    }
    const int end = m_scene.endToken(mention);
    for (int token = end; token < std::min(draft.first, end + SpeechGap); ++token) {
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

// "تلك الهجمات": place and time of the event resumed flow on.
void PlaceTimeSlots::extend(std::vector<FigureDraft> &figures, std::size_t index) const
{
    FigureDraft &draft = figures[index];
    domain::CasualtyFigure &figure = draft.figure;
    if ((figure.place != NoIndex && figure.timeScope != SlotScope::None)
        || !m_scene.resumes(figure.sentence)) {
        return;
    }
    std::size_t before = index;
    while (before > 0 && figures[before].figure.sentence == figure.sentence) {
        --before;
    }
    const domain::CasualtyFigure &resumed = figures[before].figure;
    if (figure.sentence - resumed.sentence != 1) {
        return;
    }
    if (figure.place == NoIndex && resumed.place != NoIndex) {
        figure.place = resumed.place;
        figure.placeScope = SlotScope::Extended;
    }
    if (figure.timeScope == SlotScope::None && resumed.timeScope != SlotScope::None) {
        figure.time = resumed.time;
        figure.interval = resumed.interval;
        figure.timeScope = SlotScope::Extended;
    }
}

} // namespace tawthiq::extract
