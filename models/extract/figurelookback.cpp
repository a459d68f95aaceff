// SPDX-License-Identifier: GPL-3.0-or-later
// Noun first: the counted people wait until a word behind them says what happened.
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;

namespace {

constexpr int BackReach = 25; // tokens from "4 عسكريين، … ،" to "قتلوا"
constexpr int SingleReach = 10; // ... from one person without a number

// After these nobody is trapped any more.
constexpr HarmSet Ended = static_cast<HarmSet>(bit(domain::Harm::Killed) | bit(domain::Harm::BodyRecovered)
                                               | bit(domain::Harm::Rescued));

} // namespace

// "58 متشدداً قتلوا", "خمسة أشخاص بينهم شرطيان قتلوا", "345 شخصاً أصيبوا": the people stand before
// the word. False when there are none.
bool FigureAssembler::lookBack(const HarmCue &cue)
{
    if (joinsGiven(cue)) {
        return true;
    }
    int head = NoIndex;
    for (int i = static_cast<int>(m_figures.size()) - 1; i >= m_firstOfSentence; --i) {
        const FigureDraft &draft = m_figures[static_cast<std::size_t>(i)];
        if (cue.first - draft.end > BackReach || draft.harm != 0
            || draft.figure.measure == domain::Measure::Events
            || draft.figure.measure == domain::Measure::Munitions) {
            break;
        }
        const bool single = draft.figure.numberForm == domain::NumberForm::Singular;
        if (isDoer(draft, cue) || (single && cue.first - draft.end > SingleReach)) {
            break;
        }
        const bool bare = draft.victims == 0 && draft.head;
        if (bare && head == NoIndex
            && cue.first - draft.end > (draft.figure.numberForm == domain::NumberForm::Vague ? 1 : 3)) {
            break;
        }
        head = i;
        if (draft.head && !draft.listed) {
            break;
        }
    }
    if (head != NoIndex) {
        give(head, cue);
        return true;
    }
    if (static_cast<int>(m_figures.size()) <= m_firstOfSentence || m_figures.back().harm == 0) {
        return false;
    }
    FigureDraft &last = m_figures.back();
    if (cue.harm == bit(domain::Harm::Trapped) && (last.harm & Ended) != 0) {
        return true; // "قضيا تحت الأنقاض"
    }
    const bool object = cue.kind == CueKind::Object;
    if (object && last.oneOf) {
        return false; // "أحد الرهائن الذين خطفهم" tells of them all
    }
    const bool both = std::popcount(cue.harm) > 1; // "بين قتيل وجريح"
    if (cue.first - last.end > (object ? 9 : both ? 12 : 4) || m_draft.text.tokens().isSign(last.end, u',')) {
        return false;
    }
    if ((last.harm & cue.harm) == 0) {
        last.figure.evidence.append({u"harm"_s, cue.span, u"figure.harm_behind"_s});
    }
    const bool listed = last.listed && last.figure.rule == u"figure.list_continues" && last.end == cue.first;
    last.harm = listed ? cue.harm : static_cast<HarmSet>(last.harm | cue.harm); // "…، وشخصان قضيا"
    return true;
}

// "قتلوا أو أصيبوا": the second word tells of the same people.
bool FigureAssembler::joinsGiven(const HarmCue &cue)
{
    const int gap = cue.first - m_givenEnd;
    const bool joined = m_givenEnd != NoIndex && gap >= 0
        && ((gap == 0 && cue.conjoined) || (gap == 1 && m_draft.text.folded(m_givenEnd) == u"او"));
    if (!joined || m_givenFirst < m_firstOfSentence) {
        return false;
    }
    for (std::size_t i = static_cast<std::size_t>(m_givenFirst); i < m_figures.size(); ++i) {
        m_figures[i].harm = static_cast<HarmSet>(m_figures[i].harm | cue.harm);
        m_figures[i].figure.evidence.append({u"harm"_s, cue.span, u"figure.harm_behind"_s});
    }
    m_givenEnd = cue.end;
    return true;
}

// "مسلحون مجهولون اختطفوا": armed people without a number do what only others suffer.
bool FigureAssembler::isDoer(const FigureDraft &draft, const HarmCue &cue)
{
    constexpr HarmSet Taken = static_cast<HarmSet>(bit(domain::Harm::Abducted) | bit(domain::Harm::Detained));
    return cue.transitive && (cue.harm & Taken) != 0 && draft.victims == bit(domain::Victim::Fighter)
        && draft.figure.qualifier == domain::Qualifier::UnspecifiedPlural;
}

void FigureAssembler::give(int first, const HarmCue &cue)
{
    m_givenFirst = first;
    m_givenEnd = cue.end;
    for (std::size_t i = static_cast<std::size_t>(first); i < m_figures.size(); ++i) {
        FigureDraft &draft = m_figures[i];
        if (draft.harm != 0) {
            continue;
        }
        draft.harm = cue.harm;
        draft.reach = cue.end;
        draft.figure.rule = u"figure.count_then_harm"_s;
        draft.figure.evidence.append({u"harm"_s, cue.span, draft.figure.rule});
        if (draft.victims == 0) {
            draft.victims = inheritedVictims();
        }
    }
}

// The figures whose people came to harm, with relations renumbered.
std::vector<FigureDraft> FigureAssembler::harmed()
{
    std::vector<int> place(m_figures.size(), NoIndex);
    std::vector<FigureDraft> kept;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        FigureDraft &draft = m_figures[i];
        const bool event = draft.figure.measure == domain::Measure::Events
            || draft.figure.measure == domain::Measure::Munitions;
        if (draft.harm == 0 && !event) {
            continue;
        }
        place[i] = static_cast<int>(kept.size());
        if (auto &relation = draft.figure.relation) {
            relation->target = place[static_cast<std::size_t>(relation->target)];
            if (relation->target == NoIndex) {
                relation.reset();
            } else if (relation->alternativeTarget != NoIndex) {
                relation->alternativeTarget = place[static_cast<std::size_t>(relation->alternativeTarget)];
            }
        }
        kept.push_back(std::move(draft));
    }
    return kept;
}

} // namespace tawthiq::extract
