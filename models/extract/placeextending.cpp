// SPDX-License-Identifier: GPL-3.0-or-later
// Place and time of an event that a later sentence resumes, and the chain of one address.
#include "placetimeslots.h"

#include <algorithm>

namespace tawthiq::extract {

using domain::NoIndex;
using domain::SlotScope;

namespace {

constexpr int ChainGap = 4; // tokens between "مدينة X" and "بريف Y" of one address

} // namespace

// True when the words between two names only join them: not "في سوريا رداً على هجوم الأحواز".
bool PlaceTimeSlots::isAddress(int first, int end) const
{
    if (end - first > ChainGap) {
        return false;
    }
    for (int token = first; token < end; ++token) {
        if (m_scene.text.has(token, m_scene.words.events) || m_scene.text.has(token, m_scene.words.weapons)
            || m_scene.text.has(token, m_scene.words.harmCues)) {
            return false;
        }
    }
    return true;
}

// "تلك الهجمات": place and time of the event resumed flow on.
void PlaceTimeSlots::extend(std::vector<FigureDraft> &figures, std::size_t index) const
{
    domain::CasualtyFigure &figure = figures[index].figure;
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
        extendFromWords(figures[index]);
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

// The sentence resumed counts nobody: its first place and date are those of the event.
void PlaceTimeSlots::extendFromWords(FigureDraft &draft) const
{
    domain::CasualtyFigure &figure = draft.figure;
    const auto [begin, end] = m_scene.text.tokensOf(figure.sentence - 1);
    if (figure.place == NoIndex) {
        figure.place = placeAfter(begin, end);
        figure.placeScope = figure.place == NoIndex ? figure.placeScope : SlotScope::Extended;
    }
    if (figure.timeScope != SlotScope::None) {
        return;
    }
    const std::vector<int> &list = m_scene.mentions.dates();
    auto it = std::lower_bound(list.begin(), list.end(), begin,
                               [this](int mention, int key) { return m_scene.firstToken(mention) < key; });
    if (it != list.end() && m_scene.firstToken(*it) < end && isTelling(*it)) {
        setTime(draft, *it, SlotScope::Extended);
    }
}

} // namespace tawthiq::extract
