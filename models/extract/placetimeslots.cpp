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
    int place = placeAfter(draft.end, end);
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
        found = *it;
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

int PlaceTimeSlots::dateNear(const FigureDraft &draft, int begin, int end) const
{
    const std::vector<int> &list = m_scene.mentions.dates();
    const auto next = std::lower_bound(list.begin(), list.end(), draft.first, [this](int mention, int key) {
        return m_scene.firstToken(mention) < key;
    });
    int best = NoIndex;
    int least = 2 * SpeechPenalty;
    const auto consider = [&](int mention, int distance) {
        distance += isSpeechDate(mention, draft) ? SpeechPenalty : 0;
        if (distance < least) {
            least = distance;
            best = mention;
        }
    };
    auto it = next;
    for (int n = 0; n < DatesTried && it != list.end() && m_scene.firstToken(*it) < end; ++n, ++it) {
        consider(*it, std::max(0, m_scene.firstToken(*it) - draft.end));
    }
    it = next;
    for (int n = 0; n < DatesTried && it != list.begin(); ++n) {
        --it;
        if (m_scene.firstToken(*it) < begin) {
            break;
        }
        const int from = std::min(draft.cue, draft.first);
        consider(*it,
                 std::max(0,
                          std::min(std::abs(from - m_scene.endToken(*it)),
                                   std::abs(draft.first - m_scene.endToken(*it)))));
    }
    return best;
}

// "أعلن المرصد، الثلاثاء، أن": the day of speaking, taken only when no other is given.
bool PlaceTimeSlots::isSpeechDate(int mention, const FigureDraft &draft) const
{
    const int first = m_scene.firstToken(mention);
    if (first > draft.first) {
        return false;
    }
    const AnnotatedText &text = m_scene.text;
    for (int token = first - 1; token >= std::max(0, first - SpeechGap); --token) {
        if (!text.sameSentence(token, first) || text.has(token, m_scene.words.harmCues)) {
            return false;
        }
        const LexMatch *match = text.best(token, m_scene.words.attributions);
        if (match != nullptr && text.entry(*match).features.contains("kind=verb"_L1)) {
            return true;
        }
    }
    return false;
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
