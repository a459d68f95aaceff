// SPDX-License-Identifier: GPL-3.0-or-later
// Ties a figure to the one it belongs to, once both are known.
#include "relationtracker.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::Certainty;
using domain::NoIndex;
using domain::RelationType;

namespace {

constexpr int SentencesBack = 1; // "توفي اثنان منهم" leans on the sentence before

// What somebody is in a war, of which nobody is two.
constexpr VictimSet Status = bit(domain::Victim::Civilian) | bit(domain::Victim::Fighter)
    | bit(domain::Victim::Soldier) | bit(domain::Victim::Police);

const FigureDraft &at(const std::vector<FigureDraft> &figures, int index)
{
    return figures[static_cast<std::size_t>(index)];
}

// True when the words of a figure say the harm and nothing about who.
bool isOutcome(const FigureDraft &draft)
{
    return draft.figure.qualifier == domain::Qualifier::UnspecifiedPlural;
}

} // namespace

// "توفي اثنان منهم", "خمسة منهم نساء": the number before the word is the part. Returns the
// tokens read; 0 when another number follows at once ("12 منهم 3 أطفال") or nothing can hold it.
int RelationTracker::tieBehind(const LexMatch &cue, std::vector<FigureDraft> &figures,
                               const CountedPhrase *next) const
{
    const int end = cue.first + cue.count;
    if (figures.empty() || static_cast<int>(figures.size()) <= m_firstFigure) {
        return 0;
    }
    FigureDraft &part = figures.back();
    const bool follows = next != nullptr && m_text.sameSentence(next->first, cue.first);
    if (!part.bare || part.end != cue.first || part.figure.relation
        || (follows && next->first - end <= 1 && !next->definite
            && (next->numbered || next->noun != NounForm::Plural))) {
        return 0;
    }
    const int holding = holderBehind(figures);
    if (holding == NoIndex) {
        return 0;
    }
    const FigureDraft &whole = at(figures, holding);
    const bool described = follows && next->first == end && next->harm == 0 && !next->conjoined;
    part.harm = part.harm == 0 ? whole.harm : part.harm;
    part.victims = described ? next->victims : whole.victims;
    part.head = false;
    domain::FigureRelation relation;
    relation.type = RelationType::PartOf;
    relation.target = holding;
    part.figure.relation = relation;
    part.figure.evidence.append({u"relation"_s, m_text.span(cue), u"relation.part_of"_s});
    return described ? next->end - cue.first : cue.count;
}

int RelationTracker::holderBehind(const std::vector<FigureDraft> &figures) const
{
    const int last = static_cast<int>(figures.size()) - 1;
    const domain::CasualtyFigure &part = at(figures, last).figure;
    const qint64 least = part.value.value_or(part.min.value_or(1));
    for (int i = last - 1; i >= std::max(0, last - 4); --i) {
        const FigureDraft &whole = at(figures, i);
        const std::optional<qint64> most = whole.figure.max;
        if (part.sentence - whole.figure.sentence > SentencesBack) {
            return NoIndex;
        }
        if (whole.head && whole.harm != 0 && whole.figure.measure == domain::Measure::Persons
            && (!most || (*most > 1 && *most >= least))) {
            return i;
        }
    }
    return NoIndex;
}

void RelationTracker::tie(std::vector<FigureDraft> &figures, int target)
{
    FigureDraft &draft = figures.back();
    domain::FigureRelation relation;
    relation.type = m_pending ? m_pending->type : RelationType::PartOf;
    relation.target = target;
    const int index = static_cast<int>(figures.size()) - 1;
    if (relation.type == RelationType::InAdditionTo) {
        if (index - 1 > target && at(figures, index - 1).figure.relation
            && at(figures, index - 1).figure.relation->type == RelationType::PartOf) {
            relation.certainty = Certainty::Ambiguous;
            relation.alternative = RelationType::PartOf;
        }
    } else {
        draft.head = false;
        const int other = target - 1;
        if (m_pending && other >= m_firstFigure && at(figures, other).head
            && at(figures, target).cue - at(figures, other).end <= 1 && at(figures, target).cue > 0) {
            relation.certainty = Certainty::Ambiguous;
            relation.alternativeTarget = other;
        }
    }
    if (m_pending) {
        draft.figure.evidence.append(
            {u"relation"_s, m_pending->span, u"relation."_s + QString(domain::code(relation.type))});
    }
    if (relation.type == RelationType::PartOf && draft.victims == bit(domain::Victim::Person)
        && at(figures, target).victims != 0 && isOutcome(draft)) {
        draft.victims = at(figures, target).victims; // "خمسة أطفال بينهم حالات بتر"
    }
    draft.figure.relation = relation;
    m_pending.reset();
}

void RelationTracker::continueList(std::vector<FigureDraft> &figures) const
{
    if (figures.size() < 2) {
        return;
    }
    FigureDraft &draft = figures.back();
    const FigureDraft &before = figures[figures.size() - 2];
    draft.listed = true;
    draft.division = before.division;
    if (!before.figure.relation || before.head || m_text.tokens().isSign(before.end, u')')) {
        return; // "(طفلان وامرأتان) و10 جرحى"
    }
    // "44 مدنياً بينهم 12 طفلاً، و27 عسكرياً": soldiers go on where the civilians stood.
    const FigureDraft &upper = at(figures, before.figure.relation->target);
    const bool inner = upper.figure.relation && !upper.head && (draft.victims & Status) != 0
        && (draft.victims & upper.victims & Status) == 0;
    draft.figure.relation = inner ? upper.figure.relation : before.figure.relation;
    draft.head = false;
    for (const domain::SlotEvidence &row : (inner ? upper : before).figure.evidence) {
        if (row.slot == "relation"_L1) {
            draft.figure.evidence.append(row);
        }
    }
}

} // namespace tawthiq::extract
