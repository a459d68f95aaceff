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

// What somebody is in a war, of which nobody is two.
constexpr VictimSet Status = bit(domain::Victim::Civilian) | bit(domain::Victim::Fighter)
    | bit(domain::Victim::Soldier) | bit(domain::Victim::Police);

// "الضحايا" may be dead or hurt.
constexpr HarmSet Casualties = static_cast<HarmSet>(bit(domain::Harm::Killed) | bit(domain::Harm::Injured)
                                                    | bit(domain::Harm::CasualtyUnspecified));

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

int RelationTracker::read(int token, std::vector<FigureDraft> &figures, const CountedPhrase *next)
{
    if (readSign(token, figures, next)) {
        return 0;
    }
    const LexMatch *match = m_text.best(token, m_words.relations, Preposition | LamLam | Article);
    if (match == nullptr) {
        return 0;
    }
    const LexiconEntry &entry = m_text.entry(*match);
    const auto type = domain::fromCode<RelationType>(entry.value);
    const int last = static_cast<int>(figures.size()) - 1;
    Pending pending;
    pending.spread = !entry.feature("spread"_L1).isEmpty();
    pending.among = !entry.feature("among"_L1).isEmpty();
    pending.near = !entry.feature("near"_L1).isEmpty();
    pending.span = m_text.span(*match);
    pending.first = token;
    pending.end = token + match->count;
    const bool component = type == RelationType::ComponentOf && !pending.spread;
    if (!type || (component && (last < m_firstFigure || token - at(figures, last).end > 2))) {
        return 0;
    }
    pending.type = *type;
    if (pending.among && !readGroup(pending)) {
        return 0;
    }
    if (const int taken = entry.feature("behind"_L1).isEmpty() ? 0 : tieBehind(*match, figures, next);
        taken > 0) {
        m_pending.reset();
        return taken;
    }
    m_pending = pending;
    return match->count;
}

// "10 قتلى: 6 …", "4 قتلى (طفلان وامرأتان)": the parts follow the sign.
bool RelationTracker::readSign(int token, const std::vector<FigureDraft> &figures, const CountedPhrase *next)
{
    const bool colon = m_text.tokens().isSign(token, u':');
    const bool bracket = m_text.tokens().isSign(token, u'(') && next != nullptr && next->first == token + 1
        && next->harm == 0 && !next->definite && !next->oneOf && !next->share
        && (next->victims & ~bit(domain::Victim::Person)) != 0;
    const int last = static_cast<int>(figures.size()) - 1;
    if ((!colon && !bracket) || last < m_firstFigure || token - at(figures, last).end > 2
        || !isPeople(at(figures, last))) {
        return colon;
    }
    m_pending = Pending{
        RelationType::ComponentOf, m_text.span(token, 1), token + 1, token, false, 0, false, bracket, 0};
    return true;
}

// "بين القتلى", "من بين هؤلاء"; not "بين 10 و15" or "بين المدينتين".
bool RelationTracker::readGroup(Pending &pending) const
{
    if (pending.end - pending.first > 1
        && FigureLexicon::is(m_text, pending.end, m_words.demonstratives, "people"_L1)) {
        ++pending.end;
        return true;
    }
    const LexMatch *group = m_text.best(pending.end, m_words.victims, Conjunction | Preposition);
    return group != nullptr && (group->clitics & Article) != 0
        && (m_words.noun(m_text.entry(*group)).harm != 0
            || (m_words.noun(m_text.entry(*group)).victims & GroupsOfHarm) != 0);
}

bool RelationTracker::takeGroup(const CountedPhrase &phrase, std::vector<FigureDraft> &figures,
                                const CountedPhrase *next)
{
    // "من بين الضحايا 13197 هناك 167 طفلا": the group's own number
    if (m_pending && m_pending->among && m_pending->harm != 0 && phrase.first == m_pending->end
        && phrase.numbered && phrase.noun == NounForm::None && !phrase.conjoined && next != nullptr
        && !next->conjoined && next->first - phrase.end <= 3) {
        m_pending->end = phrase.end;
        return true;
    }
    if (!m_pending || !phrase.definite || phrase.numbered || phrase.noun != NounForm::Plural) {
        return false;
    }
    if (m_pending->among && phrase.first == m_pending->end) {
        const bool displaced = (phrase.victims & bit(domain::Victim::DisplacedPerson)) != 0;
        m_pending->harm = phrase.harm == 0 && displaced ? bit(domain::Harm::Displaced) : phrase.harm;
        m_pending->victims = phrase.victims & Status;
        m_pending->end = phrase.end;
        return true;
    }
    if (m_pending->spread && phrase.harm != 0 && phrase.first - m_pending->end <= 1) {
        m_pending->harm = phrase.harm;
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
    return m_pending && token >= m_pending->end && token - m_pending->end <= (m_pending->near ? 0 : Reach);
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
    if (last >= stop && m_pending && (m_pending->type == RelationType::PartOf || m_pending->near)
        && m_pending->first - at(figures, last).end <= 1 && canContain(at(figures, last), phrase)) {
        return last; // "44 مدنياً بينهم 12 طفلاً" also when the 44 are a part themselves
    }
    for (int i = last; i >= stop; --i) {
        if (at(figures, i).head && canContain(at(figures, i), phrase)) {
            return i;
        }
    }
    return NoIndex;
}

// The figure an addition comes on top of: the nearest that is not itself a part, or else the whole.
int RelationTracker::total(const std::vector<FigureDraft> &figures) const
{
    const int last = static_cast<int>(figures.size()) - 1;
    for (int i = last; i >= std::max(m_firstFigure, last - LookBack + 1); --i) {
        if (at(figures, i).head && isPeople(at(figures, i))) {
            return i;
        }
    }
    const bool part = last >= m_firstFigure && at(figures, last).figure.relation;
    return part ? at(figures, last).figure.relation->target : NoIndex;
}

int RelationTracker::target(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures) const
{
    if (!m_pending) {
        return NoIndex;
    }
    if (m_pending->type == RelationType::InAdditionTo) {
        return total(figures);
    }
    if (m_pending->spread) {
        return whole(phrase, m_pending->harm, figures);
    }
    if (m_pending->among) {
        const int close = earlier(phrase, m_pending->harm, m_pending->victims, figures);
        return close == NoIndex && m_pending->victims != 0 ? earlier(phrase, m_pending->harm, 0, figures)
                                                           : close;
    }
    return holder(phrase, figures);
}

int RelationTracker::earlier(const CountedPhrase &phrase, HarmSet harm, VictimSet victims,
                             const std::vector<FigureDraft> &figures)
{
    const int last = static_cast<int>(figures.size()) - 1;
    const HarmSet wanted = harm == bit(domain::Harm::CasualtyUnspecified) ? Casualties : harm;
    for (int i = last; i >= std::max(0, last - LookBack); --i) {
        const FigureDraft &draft = at(figures, i);
        const bool same = wanted == 0 || (draft.harm & wanted) != 0;
        const bool who = victims == 0 ? draft.head : (draft.victims & victims) != 0;
        if (who && draft.harm != 0 && same && canContain(draft, phrase)) {
            return i;
        }
    }
    return NoIndex;
}

// The whole an announced division divides: the nearest number that can hold the part.
int RelationTracker::whole(const CountedPhrase &phrase, HarmSet harm, const std::vector<FigureDraft> &figures)
{
    const int last = static_cast<int>(figures.size()) - 1;
    for (int i = last; i >= std::max(0, last - LookBack); --i) {
        const FigureDraft &draft = at(figures, i);
        if (draft.head && !draft.division && !isOutcome(draft) && draft.harm != 0
            && (harm == 0 || (draft.harm & harm) != 0) && canContain(draft, phrase)) {
            return i;
        }
    }
    return earlier(phrase, harm, 0, figures);
}

int RelationTracker::groupOf(const CountedPhrase &phrase, const std::vector<FigureDraft> &figures)
{
    return phrase.ofGroup && phrase.harm != 0 ? earlier(phrase, phrase.harm, 0, figures) : NoIndex;
}

void RelationTracker::announceDivision(int token, HarmSet harm)
{
    m_pending = Pending{
        RelationType::ComponentOf, m_text.span(token, 1), token + 1, token, false, harm, true, false, 0};
}

} // namespace tawthiq::extract
