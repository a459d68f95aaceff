// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetimeslots.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::SlotScope;

namespace {

constexpr int PlacesTried = 4; // in front of a figure
constexpr int FarPlace = 15; // tokens
constexpr int NearPlace = 6;
constexpr int OwnPlace = 2; // "12 في حلب"
constexpr int RelativeWindow = 40; // tokens behind a figure searched for a relative pronoun

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
            giveOwnPlace(figures, i);
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

// "بينهم 3 في حلب و2 في إدلب": a part that names its place at once stands there.
void PlaceTimeSlots::giveOwnPlace(std::vector<FigureDraft> &figures, std::size_t index) const
{
    FigureDraft &draft = figures[index];
    const int end = std::min(draft.end + OwnPlace, m_scene.text.size());
    const int own = draft.bare || draft.division ? placeAfter(draft.end, end) : NoIndex;
    if (own != NoIndex && m_scene.text.sameSentence(m_scene.firstToken(own), draft.first)) {
        draft.figure.place = own;
        draft.figure.placeScope = SlotScope::SameSentence;
    }
}

void PlaceTimeSlots::fillPlace(FigureDraft &draft) const
{
    const auto [sentenceBegin, sentenceEnd] = m_scene.text.tokensOf(draft.figure.sentence);
    const auto [begin, end] = m_scene.clauseOf(draft.first);
    int place = placeAfter(draft.end, ownEnd(draft, end));
    const int before = placeBefore(draft, begin);
    if (place == NoIndex || (before != NoIndex && isNearer(draft, before, place))) {
        place = before;
    }
    place = place == NoIndex ? placeBefore(draft, sentenceBegin) : place;
    place = place == NoIndex ? placeAfter(end, sentenceEnd) : place;
    if (place != NoIndex) {
        draft.figure.place = place;
        draft.figure.placeScope = SlotScope::SameSentence;
    }
}

// The place behind a figure is usually its own; not when it is far off, or behind the next harm.
bool PlaceTimeSlots::isNearer(const FigureDraft &draft, int before, int after) const
{
    const AnnotatedText &text = m_scene.text;
    const int back = std::min(draft.first, draft.cue) - m_scene.endToken(before);
    const int ahead = m_scene.firstToken(after) - draft.end;
    if (speechDate(before, draft) != SpeechDate::No) {
        return false; // "أعلنت ولاية كذا إصابة"
    }
    if (ahead > FarPlace) {
        return 2 * back < ahead;
    }
    if (back > NearPlace || back >= ahead || text.tokens().isSign(m_scene.endToken(before), u':')) {
        return false;
    }
    for (int token = draft.end; token < m_scene.firstToken(after); ++token) {
        if (text.has(token, m_scene.words.harmCues)) {
            return true;
        }
    }
    return false;
}

// The first location between two tokens.
int PlaceTimeSlots::placeAfter(int token, int end) const
{
    const std::vector<int> &list = m_scene.mentions.locations();
    auto it = std::lower_bound(list.begin(), list.end(), token,
                               [this](int mention, int key) { return m_scene.firstToken(mention) < key; });
    for (int n = 0; n < PlacesTried && it != list.end() && m_scene.firstToken(*it) < end; ++n, ++it) {
        // "من تل رفعت على عفرين": it came from the first and hit the second.
        const int first = m_scene.firstToken(*it);
        const auto next = std::next(it);
        if (next != list.end() && first > 0 && m_scene.text.folded(first - 1) == u"من") {
            const int hit = m_scene.firstToken(*next);
            const bool towards = hit < end && hit - m_scene.endToken(*it) <= 2
                && (m_scene.text.has(hit - 1, m_scene.words.hits)
                    || FigureLexicon::is(m_scene.text, hit - 1, m_scene.words.tolls, "to"_L1));
            return towards ? *next : *it;
        }
        if (!isElsewhere(*it)) {
            return *it;
        }
    }
    return NoIndex;
}

// The head of the nearest address before a token: of "مدينة X بريف Y" the town.
int PlaceTimeSlots::placeBefore(const FigureDraft &draft, int begin) const
{
    const std::vector<int> &list = m_scene.mentions.locations();
    auto it = std::lower_bound(list.begin(), list.end(), draft.first,
                               [this](int mention, int key) { return m_scene.firstToken(mention) < key; });
    int found = NoIndex;
    for (int n = 0; n < PlacesTried && it != list.begin(); ++n) {
        --it;
        const bool chained = found == NoIndex || isAddress(m_scene.endToken(*it), m_scene.firstToken(found));
        if (m_scene.firstToken(*it) < begin || !chained) {
            break;
        }
        if (!isDateline(*it) && !isElsewhere(*it) && speechDate(*it, draft) != SpeechDate::Never) {
            found = *it;
        }
    }
    return found;
}

// A relative clause behind the figure tells of something else: "الرهائن الذين خطفهم الشهر الماضي".
int PlaceTimeSlots::ownEnd(const FigureDraft &draft, int end) const
{
    const int from = std::max(draft.end, draft.reach);
    for (int token = from; token < std::min(end, from + RelativeWindow); ++token) {
        if (FigureLexicon::is(m_scene.text, token, m_scene.words.clauses, "people"_L1)) {
            return token;
        }
    }
    return end;
}

} // namespace tawthiq::extract
