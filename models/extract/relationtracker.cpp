// SPDX-License-Identifier: GPL-3.0-or-later
#include "relationtracker.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::Certainty;
using domain::NoIndex;
using domain::RelationType;

namespace {

constexpr int Reach = 8; // tokens from بينهم to the figure it introduces
constexpr int LookBack = 12; // figures

// Groups that are what happened to them.
constexpr VictimSet GroupsOfHarm = bit(domain::Victim::Detainee) | bit(domain::Victim::DisplacedPerson);

const FigureDraft &at(const std::vector<FigureDraft> &figures, int index)
{
    return figures[static_cast<std::size_t>(index)];
}

// True when the words of a figure say the harm and nothing about who.
bool isOutcome(const FigureDraft &draft)
{
    return draft.figure.qualifier == domain::Qualifier::UnspecifiedPlural;
}

bool isPeople(const FigureDraft &draft)
{
    return draft.figure.measure != domain::Measure::Events
        && draft.figure.measure != domain::Measure::Munitions;
}

} // namespace

void RelationTracker::beginSentence(int firstFigure)
{
    m_pending.reset();
    m_firstFigure = firstFigure;
}

int RelationTracker::read(int token, const std::vector<FigureDraft> &figures)
{
    const int last = static_cast<int>(figures.size()) - 1;
    if (m_text.tokens().isSign(token, u':')) {
        if (last >= m_firstFigure && token - at(figures, last).end <= 2) {
            m_pending =
                Pending{RelationType::ComponentOf, m_text.span(token, 1), token + 1, token, false, 0, false};
        }
        return 0;
    }
    const LexMatch *match = m_text.best(token, m_words.relations, Preposition | LamLam | Article);
    if (match == nullptr) {
        return 0;
    }
    const LexiconEntry &entry = m_text.entry(*match);
    const auto type = domain::fromCode<RelationType>(entry.value);
    const bool spread = !entry.feature("spread"_L1).isEmpty();
    const bool component = type == RelationType::ComponentOf && !spread;
    const bool among = !entry.feature("among"_L1).isEmpty();
    const int end = token + match->count;
    if (!type || (component && (last < m_firstFigure || token - at(figures, last).end > 2))) {
        return 0;
    }
    if (among) { // "بين القتلى", not "بين 10 و15" or "بين المدينتين"
        const LexMatch *group = m_text.best(end, m_words.victims, Conjunction | Preposition);
        const bool known = group != nullptr && (group->clitics & Article) != 0
            && (m_words.noun(m_text.entry(*group)).harm != 0
                || (m_words.noun(m_text.entry(*group)).victims & GroupsOfHarm) != 0);
        if (!known) {
            return 0;
        }
    }
    m_pending = Pending{*type, m_text.span(*match), end, token, among, 0, spread};
    return match->count;
}

bool RelationTracker::takeGroup(const CountedPhrase &phrase, std::vector<FigureDraft> &figures)
{
    if (!m_pending || !phrase.definite || phrase.numbered || phrase.noun != NounForm::Plural) {
        return false;
    }
    if (m_pending->among && phrase.first == m_pending->end) {
        const bool displaced = (phrase.victims & bit(domain::Victim::DisplacedPerson)) != 0;
        m_pending->harm = phrase.harm == 0 && displaced ? bit(domain::Harm::Displaced) : phrase.harm;
        m_pending->end = phrase.end;
        return true;
    }
    if (m_pending->type == RelationType::ComponentOf && !m_pending->spread
        && static_cast<int>(figures.size()) > m_firstFigure && phrase.first - m_pending->end <= 1) {
        figures.back().victims |= phrase.victims; // "هم من المدنيين"
        m_pending.reset();
        return true;
    }
    return false;
}

void RelationTracker::onCue(const HarmCue &cue)
{
    if (m_pending && cue.first - m_pending->end > 1) {
        m_pending.reset();
    } else if (m_pending) {
        m_pending->end = cue.end;
    }
}

bool RelationTracker::reaches(int token) const
{
    return m_pending && token >= m_pending->end && token - m_pending->end <= Reach;
}

bool RelationTracker::canContain(const FigureDraft &whole, const CountedPhrase &part)
{
    if (!isPeople(whole)) {
        return false;
    }
    const domain::CasualtyFigure &figure = whole.figure;
    const qint64 least = part.value.value_or(part.min.value_or(1));
    if (figure.max && *figure.max < least) {
        return false;
    }
    return !(figure.max && *figure.max == 1);
}

int RelationTracker::holder(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures) const
{
    const int last = static_cast<int>(figures.size()) - 1;
    const int stop = std::max(m_firstFigure, last - LookBack + 1);
    for (int i = last; i >= stop; --i) {
        if (at(figures, i).head && canContain(at(figures, i), phrase)) {
            return i;
        }
    }
    return NoIndex;
}

// The figure an addition comes on top of: the nearest that is not itself a part.
int RelationTracker::total(const std::vector<FigureDraft> &figures) const
{
    const int last = static_cast<int>(figures.size()) - 1;
    for (int i = last; i >= std::max(m_firstFigure, last - LookBack + 1); --i) {
        if (at(figures, i).head && isPeople(at(figures, i))) {
            return i;
        }
    }
    return NoIndex;
}

int RelationTracker::target(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures) const
{
    if (!m_pending) {
        return NoIndex;
    }
    if (m_pending->type == RelationType::InAdditionTo) {
        return total(figures);
    }
    if (m_pending->spread || m_pending->among) {
        return earlier(phrase, m_pending->harm, figures);
    }
    return holder(phrase, figures);
}

int RelationTracker::earlier(const CountedPhrase &phrase, HarmSet harm,
                             const std::vector<FigureDraft> &figures)
{
    const int last = static_cast<int>(figures.size()) - 1;
    for (int i = last; i >= std::max(0, last - LookBack); --i) {
        const FigureDraft &draft = at(figures, i);
        const bool same = harm == 0 || (draft.harm & harm) != 0;
        if (draft.head && draft.harm != 0 && same && canContain(draft, phrase)) {
            return i;
        }
    }
    return NoIndex;
}

int RelationTracker::groupOf(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures)
{
    return phrase.ofGroup && phrase.harm != 0 ? earlier(phrase, phrase.harm, figures) : NoIndex;
}

void RelationTracker::announceDivision(int token, HarmSet harm)
{
    m_pending =
        Pending{RelationType::ComponentOf, m_text.span(token, 1), token + 1, token, false, harm, true};
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

void RelationTracker::continueList(std::vector<FigureDraft> &figures)
{
    if (figures.size() < 2) {
        return;
    }
    FigureDraft &draft = figures.back();
    const FigureDraft &before = figures[figures.size() - 2];
    draft.listed = true;
    if (before.figure.relation && !before.head) {
        draft.figure.relation = before.figure.relation;
        draft.head = false;
        for (const domain::SlotEvidence &row : before.figure.evidence) {
            if (row.slot == "relation"_L1) {
                draft.figure.evidence.append(row);
            }
        }
    }
}

} // namespace tawthiq::extract
