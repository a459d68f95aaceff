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
constexpr int DivisionReach = 14; // ... of an announced division

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
        if (target == NoIndex && !own && m_relations.divided() != 0 && phrase.numbered) {
            decision.harm = m_relations.divided();
            decision.rule = "figure.part_of_division"_L1;
            return decision;
        }
    }
    if (own) {
        const bool found = governed && (m_government.harm & bit(domain::Harm::BodyRecovered)) != 0;
        const bool later = phrase.ofGroup && governed && phrase.first - m_government.end <= 1;
        decision.harm = later ? m_government.harm // "توفي 3 من المصابين"
                              : static_cast<HarmSet>(phrase.harm | (found ? m_government.harm : 0));
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
    const bool anaphor = phrase.noun == NounForm::None && phrase.form == domain::NumberForm::Words
        && m_draft.text.folded(phrase.first).startsWith(u"ال"); // "بئر السبع"
    if ((phrase.definite && gap > 3) || (anaphor && gap > 0)) {
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
    const bool apart = phrase.conjoined && m_draft.text.folded(phrase.first - 1) == u"و"; // "، و22"
    const bool comma = gap > 0 && m_draft.text.tokens().isSign(phrase.first - (apart ? 2 : 1), u'،');
    if (gap == 1 && phrase.numbered
        && FigureLexicon::is(m_draft.text, before.end, m_words.agents, "with"_L1)) {
        return before.harm != 0;
    }
    if (!phrase.conjoined && !comma) {
        return false;
    }
    const bool known = phrase.noun != NounForm::None || phrase.others;
    const bool component =
        before.figure.relation && before.figure.relation->type == RelationType::ComponentOf;
    if (phrase.numbered && !known && comma && (before.division || component) && !phrase.unknownNoun) {
        return gap <= DivisionReach; // "11 محتجزاً أطلقت القوات سراحهم، وسبعة"
    }
    if (phrase.numbered && (known || !phrase.unknownNoun)) {
        const bool described = gap > 0 && before.figure.numberForm != domain::NumberForm::Vague
            && isUnknownWord(before.end); // "عنصر كذا و22 جندياً": an adjective nobody listed
        return transparent(before.end + (described ? 1 : 0), phrase.first, ListReach,
                           before.figure.relation.has_value());
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
        if (text.tokens().at(token).kind == text::TokenKind::Sign || text.folded(token) == u"و"
            || m_mentions.covered(token)) {
            continue;
        }
        const LexMatch *word = nullptr;
        for (const ClassId cls : {m_words.light, m_words.agents, m_words.weapons, m_words.harmCues}) {
            word = word == nullptr && (cls != m_words.harmCues || overHarm) ? text.best(token, cls) : word;
        }
        const bool place = text.has(token - 1, m_words.light) && text.tokens().isWord(token)
            && (text.folded(token).startsWith(u"ال") || text.mask(token) == 0);
        if (word == nullptr && !place) { // "في المخيم" is let through
            return false;
        }
        token += word == nullptr ? 0 : word->count - 1;
    }
    return true;
}

} // namespace tawthiq::extract
