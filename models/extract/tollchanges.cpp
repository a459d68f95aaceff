// SPDX-License-Identifier: GPL-3.0-or-later
// Tolls that replace or contradict one told before.
#include "repeatfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::RelationType;

namespace {

constexpr int MostTried = 6; // earlier tolls looked at for one figure
constexpr int SameEventReach = 8; // tokens from a figure to "الانفجار نفسه"

quint32 harmKey(const FigureDraft &draft)
{
    return static_cast<quint32>(draft.harm) | static_cast<quint32>(draft.figure.measure) << 16;
}

// "person" may be anyone; otherwise the groups must share a word.
bool samePeople(VictimSet a, VictimSet b)
{
    constexpr VictimSet Anyone = bit(domain::Victim::Person);
    return (a & b) != 0 || a == Anyone || b == Anyone || a == 0 || b == 0;
}

const FigureDraft &at(const std::vector<FigureDraft> &figures, int index)
{
    return figures[static_cast<std::size_t>(index)];
}

} // namespace

// "ارتفعت الحصيلة إلى 14": the nearest earlier toll of the same harm that is smaller.
void RepeatFinder::tieUpdates(std::vector<FigureDraft> &figures) const
{
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        FigureDraft &draft = figures[static_cast<std::size_t>(i)];
        if (draft.figure.stage != domain::TollStage::Updated || draft.figure.relation
            || !draft.figure.value) {
            continue;
        }
        const QList<int> rows = m_byHarm.value(harmKey(draft));
        auto it = std::lower_bound(rows.begin(), rows.end(), i);
        for (int tried = 0; tried < MostTried && it != rows.begin(); ++tried) {
            --it;
            const FigureDraft &other = at(figures, *it);
            const bool part = other.figure.relation && other.figure.relation->type == RelationType::PartOf;
            if (!part && other.figure.value && *other.figure.value < *draft.figure.value
                && other.figure.aggregate == draft.figure.aggregate
                && samePeople(draft.victims, other.victims)) {
                domain::FigureRelation relation;
                relation.type = RelationType::UpdateOf;
                relation.target = *it;
                draft.figure.relation = relation;
                break;
            }
        }
    }
}

// "مقتل أربعة فقط في الانفجار نفسه": the same event with another number.
void RepeatFinder::tieContradictions(std::vector<FigureDraft> &figures) const
{
    const AnnotatedText &text = m_scene.text;
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        FigureDraft &draft = figures[static_cast<std::size_t>(i)];
        const auto [begin, end] = m_scene.clauseOf(draft.first);
        bool same = false;
        for (int token = draft.end; token < std::min(end, draft.end + SameEventReach) && !same; ++token) {
            same = FigureLexicon::is(text, token, m_scene.words.demonstratives, "same"_L1)
                && (text.has(token - 1, m_scene.words.events) || text.has(token - 1, m_scene.words.weapons));
        }
        if (!same || draft.figure.relation || !draft.figure.value) {
            continue;
        }
        const QList<int> rows = m_byHarm.value(harmKey(draft));
        auto it = std::lower_bound(rows.begin(), rows.end(), i);
        for (int tried = 0; tried < MostTried && it != rows.begin(); ++tried) {
            --it;
            const FigureDraft &other = at(figures, *it);
            if (!other.figure.relation && other.figure.value && other.figure.value != draft.figure.value
                && other.figure.sentence != draft.figure.sentence
                && samePeople(draft.victims, other.victims)) {
                domain::FigureRelation relation;
                relation.type = RelationType::Contradicts;
                relation.target = *it;
                draft.figure.relation = relation;
                break;
            }
        }
    }
}

} // namespace tawthiq::extract
