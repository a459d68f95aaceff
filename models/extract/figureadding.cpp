// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a figure of a counted phrase that harm reached: whose people it counts, and which figure it
// belongs to.
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::RelationType;

namespace {

bool isEvent(const CountedPhrase &phrase)
{
    return phrase.measure == domain::Measure::Events || phrase.measure == domain::Measure::Munitions;
}

} // namespace

void FigureAssembler::add(const CountedPhrase &phrase, const Decision &decision)
{
    FigureDraft draft;
    domain::CasualtyFigure &figure = draft.figure;
    draft.first = phrase.first;
    draft.end = phrase.end;
    draft.cue = decision.governed ? m_government.first : phrase.first;
    draft.harm = decision.harm;
    draft.victims = phrase.victims;
    draft.reach = phrase.end;
    draft.oneOf = phrase.oneOf;
    draft.bare = phrase.numbered && phrase.noun == NounForm::None && !phrase.others && !phrase.share;
    figure.span = phrase.span;
    figure.sentence = m_draft.text.sentenceOf(phrase.first);
    figure.rule = QString(decision.rule);
    figure.measure = phrase.measure;
    figure.qualifier = phrase.qualifier;
    figure.numberForm = phrase.form;
    figure.lexeme = phrase.lexeme;
    figure.value = phrase.value;
    figure.min = phrase.min;
    figure.max = phrase.max;
    draft.head = !isEvent(phrase);
    if (!decision.cue.isEmpty()) {
        figure.evidence.append({u"harm"_s, decision.cue, figure.rule});
    }
    const bool people = !isEvent(phrase);
    if (people && draft.harm != 0) {
        readVictims(phrase, decision, draft);
    }
    if (people && decision.governed && m_government.toll) {
        readExcess(phrase, figure);
    }
    draft.division = m_relations.reaches(phrase.first) && m_relations.divided() != 0;
    int target =
        people && m_relations.reaches(phrase.first) ? m_relations.target(phrase, m_figures) : NoIndex;
    if (target != NoIndex && decision.harm != 0 && m_figures[static_cast<std::size_t>(target)].harm == 0) {
        target = NoIndex; // "214 خرقاً، منها مقتل 13": no people were counted before
    }
    if (target == NoIndex && people && !decision.governed) {
        target = RelationTracker::groupOf(phrase, m_figures);
    }
    m_figures.push_back(std::move(draft));
    if (target != NoIndex) {
        m_figures.back().clausal = decision.governed && m_relations.pending() == RelationType::PartOf
            && m_government.first < m_relations.cueBegin();
        m_relations.tie(m_figures, target);
    } else if (phrase.share) {
        m_relations.clear();
        const int whole = static_cast<int>(m_figures.size()) - 2;
        if (whole >= 0) {
            m_relations.tie(m_figures, whole);
        }
    } else if (decision.chained || followsClausal(decision)) {
        m_relations.continueList(m_figures);
    }
    if (people && phrase.victims == 0 && !phrase.others && !phrase.share) {
        inheritFromList(target);
    }
    if (people) {
        widenInherited(target);
        m_government.open = m_government.open && !decision.governed;
    }
}

// "قتل منهم طفل وأصيب اثنين": the second verb goes on dividing the same people.
bool FigureAssembler::followsClausal(const Decision &decision) const
{
    if (m_figures.size() < 2 || !decision.governed) {
        return false;
    }
    const FigureDraft &before = m_figures[m_figures.size() - 2];
    return before.clausal && m_government.first == before.end;
}

// "17 مدنياً في إدلب و12 في حلب": bare numbers of a division count the people of the whole.
void FigureAssembler::inheritFromList(int target)
{
    FigureDraft &draft = m_figures.back();
    if (target == NoIndex && draft.figure.relation) {
        target = draft.figure.relation->target;
    }
    if (target != NoIndex && draft.figure.relation
        && draft.figure.relation->type != RelationType::InAdditionTo) {
        draft.victims = m_figures[static_cast<std::size_t>(target)].victims;
    }
}

// Whom a figure counts when its own noun does not say it.
void FigureAssembler::readVictims(const CountedPhrase &phrase, const Decision &decision,
                                  FigureDraft &draft) const
{
    constexpr VictimSet Anyone = bit(domain::Victim::Person);
    const bool told = decision.governed && m_government.toll && m_government.victims != 0;
    if (told && (phrase.victims == 0 || phrase.victims == Anyone)) {
        draft.victims = m_government.victims; // "حصيلة القتلى المدنيين ... إلى 1031"
    } else if (phrase.victims == 0) {
        draft.inherited = true;
        draft.victims = phrase.share && !m_figures.empty() ? m_figures.back().victims : inheritedVictims();
        const QStringView word = m_draft.text.folded(phrase.end - 1);
        if (phrase.others && draft.victims == bit(domain::Victim::Woman)
            && (word.endsWith(u"ين") || word.endsWith(u"ون"))) {
            draft.victims = Anyone; // "مقتل امرأة وإصابة ثلاثة آخرين"
        }
    }
}

// "عدد النازحين تجاوز 120 ألفاً", "تخطت الحصيلة عتبة 220": more than the number says.
void FigureAssembler::readExcess(const CountedPhrase &phrase, domain::CasualtyFigure &figure) const
{
    const AnnotatedText &text = m_draft.text;
    for (int token = phrase.first - 1; token >= std::max(m_government.first, phrase.first - 2); --token) {
        const LexMatch *match = text.best(token, m_words.tolls);
        if (match != nullptr && text.entry(*match).value == "exceed"_L1
            && match->first + match->count == phrase.first && figure.qualifier == domain::Qualifier::Exact) {
            figure.qualifier = domain::Qualifier::MoreThan;
            figure.max.reset();
            return;
        }
    }
}

// "إصابة سبعة آخرين بينهم مدنيان", "... بينهم أطفال": the others are not all of the kind named before.
void FigureAssembler::widenInherited(int target)
{
    using domain::Victim;
    constexpr VictimSet Combatants = bit(Victim::Fighter) | bit(Victim::Soldier) | bit(Victim::Police);
    constexpr VictimSet Others = bit(Victim::Civilian) | bit(Victim::Child) | bit(Victim::Infant)
        | bit(Victim::Woman) | bit(Victim::Elderly) | bit(Victim::Journalist) | bit(Victim::Medic);
    if (target == NoIndex || (m_figures.back().victims & Others) == 0) {
        return;
    }
    FigureDraft &whole = m_figures[static_cast<std::size_t>(target)];
    const bool civilian = (m_figures.back().victims & bit(Victim::Civilian)) != 0;
    if ((civilian || whole.inherited) && (whole.victims & Combatants) != 0) {
        whole.victims = bit(Victim::Person);
    }
}

// "آخرين" and bare numbers count the same kind of people as the nearest figure that is no part.
VictimSet FigureAssembler::inheritedVictims() const
{
    for (auto it = m_figures.rbegin(); it != m_figures.rend() && it - m_figures.rbegin() < 8; ++it) {
        if (it->head && it->victims != 0 && it->harm != 0) {
            return it->victims;
        }
    }
    return bit(domain::Victim::Person);
}

} // namespace tawthiq::extract
