// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::RelationType;

namespace {

constexpr int BackReach = 25; // tokens from "4 عسكريين، … ،" to "قتلوا"
constexpr int NearObject = 4; // "قتل فيه 58": the number behind wins over a noun in front

bool isEvent(const CountedPhrase &phrase)
{
    return phrase.measure == domain::Measure::Events || phrase.measure == domain::Measure::Munitions;
}

} // namespace

FigureAssembler::FigureAssembler(const FigureLexicon &words, const Draft &draft, const MentionMap &mentions) :
    m_words(words), m_draft(draft), m_mentions(mentions), m_relations(words, draft.text)
{
}

std::vector<FigureDraft> FigureAssembler::assemble(const std::vector<HarmCue> &cues,
                                                   const std::vector<CountedPhrase> &phrases)
{
    const AnnotatedText &text = m_draft.text;
    std::size_t cue = 0;
    std::size_t phrase = 0;
    for (int token = 0; token < text.size(); ++token) {
        if (text.sentenceOf(token) != m_sentence) {
            beginSentence(text.sentenceOf(token));
        }
        while (cue < cues.size() && cues[cue].first < token) {
            ++cue;
        }
        while (phrase < phrases.size() && phrases[phrase].first < token) {
            ++phrase;
        }
        const bool cueHere = cue < cues.size() && cues[cue].first == token;
        const bool phraseHere = phrase < phrases.size() && phrases[phrase].first == token;
        const bool cueFirst = cueHere && phraseHere
            && (cues[cue].end > phrases[phrase].end || isCueBefore(cues[cue], phrases, phrase)
                || (cues[cue].kind == CueKind::Plural && waitsAt(token)));
        if (phraseHere && !cueFirst) {
            const CountedPhrase &found = phrases[phrase++];
            m_next = phrase < phrases.size() ? &phrases[phrase] : nullptr;
            onPhrase(found);
            token = found.end - 1;
            continue;
        }
        if (cueHere) {
            while (phrase < phrases.size() && phrases[phrase].first < cues[cue].end) {
                ++phrase;
            }
            const CountedPhrase *next = phrase < phrases.size() ? &phrases[phrase] : nullptr;
            const bool interrupted =
                next != nullptr && cue + 1 < cues.size() && cues[cue + 1].first < next->first;
            onCue(cues[cue], next, interrupted);
            token = cues[cue].end - 1;
            continue;
        }
        onWord(token);
    }
    return harmed();
}

void FigureAssembler::beginSentence(int sentence)
{
    m_sentence = sentence;
    m_firstOfSentence = static_cast<int>(m_figures.size());
    m_government = {};
    m_toll = m_update = NoIndex;
    m_relations.beginSentence(m_firstOfSentence);
}

void FigureAssembler::onWord(int token)
{
    const AnnotatedText &text = m_draft.text;
    if (const int taken = m_relations.read(token, m_figures); taken > 0) {
        if (m_government.open && m_government.end == token) {
            m_government.end = token + taken; // "قتل منهم طفل"
        }
        return;
    }
    if (m_toll != NoIndex && text.tokens().isSign(token, u':')
        && static_cast<int>(m_figures.size()) == m_firstOfSentence) {
        m_relations.announceDivision(token, m_government.toll ? m_government.harm : HarmSet(0));
    }
    if (text.mask(token) == 0) {
        return;
    }
    if (text.has(token, m_words.clauses) && !FigureLexicon::is(text, token, m_words.clauses, "none"_L1)) {
        m_government.open = false;
        m_relations.clear();
    }
    if (const LexMatch *match = text.best(token, m_words.tolls)) {
        const QString &value = text.entry(*match).value;
        if (value == "toll"_L1) {
            m_toll = token + match->count;
            m_government.open = m_government.open && m_government.toll; // "عدد" counts something new
        } else if (value == "updated"_L1) {
            m_update = token + match->count;
        }
    }
}

void FigureAssembler::onCue(const HarmCue &cue, const CountedPhrase *next, bool interrupted)
{
    m_relations.onCue(cue);
    const int gap = next == nullptr ? BackReach : next->first - cue.end;
    const bool sign = gap == 1 && m_draft.text.tokens().at(cue.end).kind == text::TokenKind::Sign;
    const bool behind = next != nullptr && (gap == 0 || sign) && !next->conjoined && !next->prepositioned;
    if (cue.harm == 0) { // a phrase that only looks like harm
        m_government.open = false;
        return;
    }
    const bool backward = cue.kind == CueKind::Object
        || (cue.kind == CueKind::Plural && !(cue.transitive && behind))
        || (cue.kind == CueKind::Forward && (gap > NearObject || interrupted) && !m_figures.empty()
            && m_figures.back().harm == 0 && m_figures.back().end == cue.first); // "عناصر قيادية أصيبت"
    if (backward && (lookBack(cue) || (cue.kind != CueKind::Forward && !cue.transitive))) {
        m_government.open = false;
        return;
    }
    const bool joined = m_government.open && cue.conjoined && cue.first == m_government.end;
    const HarmSet harm = static_cast<HarmSet>(cue.harm | (joined ? m_government.harm : 0));
    m_government = {harm, cue.first, cue.end, cue.span, true, cue.kind == CueKind::Weak, false};
}

void FigureAssembler::onPhrase(const CountedPhrase &phrase)
{
    if (isEvent(phrase)) {
        if (isAgent(phrase)) {
            return; // "إزالة 46 لغماً"
        }
        if (phrase.numbered || phrase.form == domain::NumberForm::Dual) {
            add(phrase, {0, false, false, {}, "figure.counted_attacks"_L1});
        }
        return;
    }
    if (isTotal(phrase)) { // "حصيلة القتلى": what the number that comes counts
        m_government = {phrase.harm, phrase.first, phrase.end, phrase.span, true, false, true};
        return;
    }
    if (m_relations.takeGroup(phrase, m_figures)) {
        return;
    }
    if (isAgent(phrase) || isDescription(phrase)) {
        return;
    }
    if (m_government.open && isActor(phrase, m_next)) {
        return;
    }
    if (phrase.participle && !phrase.numbered && !m_government.open) {
        return;
    }
    if (std::optional<Decision> decision = decide(phrase)) {
        add(phrase, *decision);
        return;
    }
    if (const int whole = siblingOf(phrase); whole != NoIndex) {
        add(phrase,
            {m_figures[static_cast<std::size_t>(whole)].harm, false, false, {}, "figure.one_of_figure"_L1});
        m_relations.clear();
        m_relations.tie(m_figures, whole);
        return;
    }
    if (!phrase.definite || phrase.numbered || phrase.noun == NounForm::Dual) {
        add(phrase, {0, continues(phrase), false, {}, "figure.count_then_harm"_L1});
    }
}

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
    if (people && draft.victims == 0 && draft.harm != 0) {
        draft.victims = phrase.share && !m_figures.empty() ? m_figures.back().victims : inheritedVictims();
    }
    int target =
        people && m_relations.reaches(phrase.first) ? m_relations.target(phrase, m_figures) : NoIndex;
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
        RelationTracker::continueList(m_figures);
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

// "إصابة سبعة آخرين بينهم مدنيان": the others are not all of the kind named before.
void FigureAssembler::widenInherited(int target)
{
    constexpr VictimSet Combatants = bit(domain::Victim::Fighter) | bit(domain::Victim::Soldier);
    const bool civilian = (m_figures.back().victims & bit(domain::Victim::Civilian)) != 0;
    if (target != NoIndex && civilian) {
        VictimSet &whole = m_figures[static_cast<std::size_t>(target)].victims;
        whole = (whole & Combatants) != 0 ? bit(domain::Victim::Person) : whole;
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
