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
        m_next = phrase < phrases.size() ? &phrases[phrase] : nullptr;
        token += onWord(token) - 1;
    }
    return harmed();
}

void FigureAssembler::beginSentence(int sentence)
{
    if (sentence != NoIndex) {
        readListHead(sentence);
    }
    m_sentence = sentence;
    m_firstOfSentence = static_cast<int>(m_figures.size());
    m_government = {};
    m_toll = m_update = NoIndex;
    m_relations.beginSentence(m_firstOfSentence);
}

int FigureAssembler::onWord(int token)
{
    const AnnotatedText &text = m_draft.text;
    if (const int taken = m_relations.read(token, m_figures, m_next); taken > 0) {
        if (m_government.open && m_government.end == token) {
            m_government.end = token + taken; // "قتل منهم طفل"
        }
        return taken;
    }
    if (m_toll != NoIndex && text.tokens().isSign(token, u':')
        && static_cast<int>(m_figures.size()) == m_firstOfSentence) {
        m_relations.announceDivision(token, m_government.toll ? m_government.harm : HarmSet(0));
    }
    if (text.mask(token) == 0) {
        return 1;
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
    return 1;
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
    m_government = {harm, cue.first, cue.end, cue.span, true, cue.kind == CueKind::Weak, false, 0};
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
        m_government = {harmOfTotal(phrase), phrase.first, phrase.end, phrase.span, true, false, true,
                        phrase.victims};
        return;
    }
    if (m_relations.takeGroup(phrase, m_figures, m_next)) {
        return;
    }
    if (isAgent(phrase) || isDescription(phrase) || isManner(phrase)) {
        return;
    }
    if (m_government.open && isActor(phrase, m_next)) {
        m_government.end = phrase.end; // "خطف مسلحون شاباً"
        return;
    }
    if (phrase.participle && !phrase.numbered && !m_government.open) {
        return;
    }
    if (addListed(phrase)) {
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

} // namespace tawthiq::extract
