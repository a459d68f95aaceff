// SPDX-License-Identifier: GPL-3.0-or-later
// Which harm reaches a counted phrase: its own, the word before it, the figure it is a part of, or
// the list it continues.
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::RelationType;

namespace {

constexpr int NumberReach = 18; // tokens from a harm word to its number
constexpr int NounReach = 8; // ... to a noun without a number
constexpr int TollReach = 25; // ... from "عدد القتلى" to its number
constexpr int ListReach = 9; // between two members of a list
constexpr int AgentReach = 1;

// Harm that only people suffer, so that a noun the lexicon does not know may still be people.
constexpr HarmSet CountsUnknown =
    static_cast<HarmSet>(bit(domain::Harm::Killed) | bit(domain::Harm::Injured) | bit(domain::Harm::Detained)
                         | bit(domain::Harm::Abducted));

} // namespace

std::optional<FigureAssembler::Decision> FigureAssembler::decide(const CountedPhrase &phrase)
{
    const bool governed = governs(phrase);
    Decision decision;
    decision.governed = governed;
    decision.cue = governed ? m_government.span : domain::TextSpan();
    const bool own =
        phrase.harm != 0 && (phrase.numbered || !phrase.definite || phrase.noun == NounForm::Dual);
    if (m_relations.reaches(phrase.first)
        && (!phrase.definite || phrase.numbered || phrase.noun == NounForm::Dual)) {
        const int target = m_relations.target(phrase, m_figures);
        if (target != NoIndex && (own || m_figures[static_cast<std::size_t>(target)].harm != 0)) {
            const HarmSet whole = m_figures[static_cast<std::size_t>(target)].harm;
            const bool later =
                governed && m_government.first >= m_figures[static_cast<std::size_t>(target)].end;
            decision.governed = later;
            decision.harm = own ? phrase.harm : later ? m_government.harm : whole;
            decision.rule = "figure.part_of_figure"_L1;
            return decision;
        }
    }
    if (own) {
        const bool found = governed && (m_government.harm & bit(domain::Harm::BodyRecovered)) != 0;
        decision.harm = static_cast<HarmSet>(phrase.harm | (found ? m_government.harm : 0));
        decision.cue = phrase.span;
        decision.chained = !governed && continues(phrase);
        decision.rule = "figure.count_of_casualties"_L1;
        return decision;
    }
    if (governed && phrase.unknownNoun && (m_government.harm & CountsUnknown) == 0) {
        return std::nullopt; // "إنقاذ 8 آلاف مصنع"
    }
    if (governed) {
        decision.harm = m_government.harm;
        decision.rule = m_government.toll ? "figure.toll_then_count"_L1 : "figure.harm_then_count"_L1;
        return decision;
    }
    if (phrase.share && !m_figures.empty() && static_cast<int>(m_figures.size()) > m_firstOfSentence
        && m_figures.back().harm != 0) {
        decision.harm = m_figures.back().harm;
        decision.rule = "figure.share_of_figure"_L1;
        return decision;
    }
    if (continues(phrase) && m_figures.back().harm != 0) {
        decision.harm = m_figures.back().harm;
        decision.chained = true;
        decision.rule = "figure.list_continues"_L1;
        return decision;
    }
    return std::nullopt;
}

bool FigureAssembler::governs(const CountedPhrase &phrase) const
{
    if (!m_government.open) {
        return false;
    }
    const int gap = phrase.first - m_government.end;
    if (phrase.share || (m_government.weak && (gap > 0 || phrase.definite))) {
        return false;
    }
    if (m_government.toll) {
        return phrase.numbered && gap <= TollReach && (phrase.noun == NounForm::None || phrase.victims != 0);
    }
    const bool counted = phrase.numbered || phrase.noun == NounForm::Dual;
    if (!counted) {
        return !phrase.definite && gap <= NounReach && !phrase.prepositioned
            && (gap == 0 || isObject(phrase.first)) && transparent(m_government.end, phrase.first, NounReach);
    }
    if (phrase.definite && gap > 3) {
        return false;
    }
    if (gap <= 1 || (phrase.noun == NounForm::None && !phrase.others)) {
        return gap <= 1 || transparent(m_government.end, phrase.first, NounReach);
    }
    return gap <= NumberReach && !phrase.prepositioned && isObject(phrase.first);
}

// False behind a preposition other than that of "أفرج عن": what stands there is not the harmed.
bool FigureAssembler::isObject(int token) const
{
    const AnnotatedText &text = m_draft.text;
    if (!text.has(token - 1, m_words.light) || text.folded(token - 1) == u"عن") {
        return true;
    }
    return FigureLexicon::is(text, token - 2, m_words.light, "each"_L1);
}

// "45 طفلاً و23 امرأة", "156 امرأة خلال العام 2017، و164 امرأة": the next member of a list.
bool FigureAssembler::continues(const CountedPhrase &phrase) const
{
    if (static_cast<int>(m_figures.size()) <= m_firstOfSentence || phrase.definite || phrase.prepositioned
        || m_figures.back().figure.measure == domain::Measure::Events
        || m_figures.back().figure.measure == domain::Measure::Munitions) {
        return false;
    }
    const FigureDraft &before = m_figures.back();
    const int gap = phrase.first - before.end;
    const bool comma = gap > 0 && m_draft.text.tokens().isSign(phrase.first - 1, u'،');
    if (!phrase.conjoined && !comma) {
        return false;
    }
    const bool division = before.figure.relation && before.figure.relation->type == RelationType::ComponentOf
        && !phrase.unknownNoun;
    if (phrase.numbered && (phrase.noun != NounForm::None || phrase.others || division)) {
        return transparent(before.end, phrase.first, ListReach, division);
    }
    return gap <= 2 && transparent(before.end, phrase.first, 2)
        && (phrase.noun != NounForm::None || phrase.others || !phrase.unknownNoun);
}

// True when nothing but signs, names, dates and small words stands between two tokens.
bool FigureAssembler::transparent(int first, int end, int limit, bool overHarm) const
{
    if (end - first > limit) {
        return false;
    }
    const AnnotatedText &text = m_draft.text;
    for (int token = first; token < end; ++token) {
        const bool sign = text.tokens().at(token).kind == text::TokenKind::Sign || text.folded(token) == u"و";
        const bool word = text.has(token, m_words.light) || text.has(token, m_words.agents)
            || (overHarm && text.has(token, m_words.harmCues));
        if (!sign && !word && !m_mentions.covered(token)) {
            return false;
        }
    }
    return true;
}

// "قتل مسلحون ثلاثة مدنيين": two counted groups side by side; the first one acts.
bool FigureAssembler::isActor(const CountedPhrase &phrase, const CountedPhrase *next) const
{
    return next != nullptr && !phrase.numbered && phrase.noun == NounForm::Plural && phrase.harm == 0
        && next->first == phrase.end && !next->conjoined && !next->prepositioned && !next->share
        && (next->numbered || next->noun != NounForm::None);
}

// "على يد ثلاثة مسلحين": those who did it are not counted among the harmed.
bool FigureAssembler::isAgent(const CountedPhrase &phrase) const
{
    const AnnotatedText &text = m_draft.text;
    for (int token = phrase.first - 1; token >= std::max(0, phrase.first - 3); --token) {
        const LexMatch *match = text.best(token, m_words.agents);
        const bool guard = match != nullptr && text.entry(*match).value == "guard"_L1;
        if (match != nullptr && !(guard && phrase.others)
            && phrase.first - (token + match->count) <= (guard ? 0 : AgentReach)
            && text.sameSentence(token, phrase.first)) {
            return true;
        }
    }
    return false;
}

// "بأنهم شهداء": a word somebody uses for them, not a toll.
bool FigureAssembler::isDescription(const CountedPhrase &phrase) const
{
    if (phrase.numbered || phrase.harm == 0) {
        return false;
    }
    const AnnotatedText &text = m_draft.text;
    for (int token = phrase.first - 1; token >= std::max(0, phrase.first - 2); --token) {
        const LexMatch *match = text.best(token, m_words.attributions);
        if (match != nullptr && text.entry(*match).features.contains("self"_L1)) {
            return true;
        }
    }
    return false;
}

// "لا يزال عشرات الأشخاص محتجزين": people counted right before wait for the word.
bool FigureAssembler::waitsAt(int token) const
{
    return static_cast<int>(m_figures.size()) > m_firstOfSentence && m_figures.back().harm == 0
        && m_figures.back().end == token;
}

// "جثث سبعة رجال": the noun says what happened to the people counted right behind it.
bool FigureAssembler::isCueBefore(const HarmCue &cue, const std::vector<CountedPhrase> &phrases,
                                  std::size_t phrase)
{
    if (cue.end != phrases[phrase].end) {
        return false;
    }
    const bool counted = phrase + 1 < phrases.size() && phrases[phrase + 1].first == cue.end
        && !phrases[phrase + 1].conjoined && !phrases[phrase + 1].definite && phrases[phrase + 1].harm == 0;
    return cue.kind == CueKind::Object || (counted && !phrases[phrase].numbered);
}

// "أحد الأطفال": one of a group whose harm was told before.
int FigureAssembler::siblingOf(const CountedPhrase &phrase) const
{
    if (!phrase.oneOf || phrase.victims == 0) {
        return NoIndex;
    }
    const int last = static_cast<int>(m_figures.size()) - 1;
    for (int i = last; i >= std::max(0, last - 8); --i) {
        const FigureDraft &draft = m_figures[static_cast<std::size_t>(i)];
        if (draft.head && draft.harm != 0 && draft.victims == phrase.victims
            && (!draft.figure.max || *draft.figure.max > 1)) {
            return i;
        }
    }
    return NoIndex;
}

bool FigureAssembler::isTotal(const CountedPhrase &phrase) const
{
    if (phrase.numbered || phrase.harm == 0 || phrase.noun != NounForm::Plural) {
        return false;
    }
    const bool listed = phrase.definite && m_draft.text.tokens().isSign(phrase.end, u':'); // "القتلى: 3"
    return listed || (m_toll != NoIndex && phrase.first - m_toll <= 2);
}

} // namespace tawthiq::extract
