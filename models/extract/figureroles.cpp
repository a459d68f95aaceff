// SPDX-License-Identifier: GPL-3.0-or-later
// What a counted phrase is besides people harmed: who did it, a description, a total, a companion.
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;

namespace {

constexpr int AgentReach = 1;

} // namespace

// A word nothing is known of, which may be an adjective.
bool FigureAssembler::isUnknownWord(int token) const
{
    const AnnotatedText &text = m_draft.text;
    return text.tokens().isWord(token) && text.mask(token) == 0 && !m_mentions.covered(token)
        && !text.folded(token).startsWith(u'و');
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
        const bool with = match != nullptr && text.entry(*match).value == "with"_L1;
        const bool guard = with || (match != nullptr && text.entry(*match).value == "guard"_L1);
        if (with && isCompanion(token)) {
            return false;
        }
        if (match != nullptr && !(guard && phrase.others)
            && phrase.first - (token + match->count) <= (guard ? 0 : AgentReach)
            && text.sameSentence(token, phrase.first)) {
            return true;
        }
    }
    return false;
}

// "خطف مع ثلاثة", "خطف شاب مع ثلاثة": they share what befell those before the word.
bool FigureAssembler::isCompanion(int with) const
{
    const bool cue = m_government.open && m_government.end == with;
    return cue
        || (static_cast<int>(m_figures.size()) > m_firstOfSentence && m_figures.back().end == with
            && m_figures.back().harm != 0);
}

// "بأنهم شهداء": a word somebody uses for them, not a toll.
bool FigureAssembler::isDescription(const CountedPhrase &phrase) const
{
    if (phrase.numbered || phrase.harm == 0) {
        return false;
    }
    const AnnotatedText &text = m_draft.text;
    if (phrase.skipped > 0 && text.folded(phrase.first).left(phrase.skipped).endsWith(u'ك')) {
        return true; // "كشهيد"
    }
    for (int token = phrase.first - 1; token >= std::max(0, phrase.first - 2); --token) {
        const LexMatch *match = text.best(token, m_words.attributions);
        if (match != nullptr && text.entry(*match).features.contains("self"_L1)) {
            return true;
        }
    }
    return false;
}

// "أصيبوا بحالات اختناق": how they were hurt, not who.
bool FigureAssembler::isManner(const CountedPhrase &phrase) const
{
    return !phrase.numbered && phrase.prepositioned && static_cast<int>(m_figures.size()) > m_firstOfSentence
        && (m_figures.back().harm & phrase.harm) != 0 && phrase.first - m_figures.back().reach <= 3;
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
    const AnnotatedText &text = m_draft.text;
    const LexMatch *before = text.best(phrase.first - 1, m_words.attributions);
    const bool speaks =
        before != nullptr && m_words.speech(text.entry(*before)).role == FigureLexicon::Speech::Verb;
    if (!phrase.oneOf || phrase.victims == 0 || speaks || !text.folded(phrase.first + 1).startsWith(u"ال")) {
        return NoIndex; // "أكد أحد سكان", "أحد عناصره"
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

HarmSet FigureAssembler::harmOfTotal(const CountedPhrase &phrase)
{
    const bool displaced = (phrase.victims & bit(domain::Victim::DisplacedPerson)) != 0;
    const bool detained = (phrase.victims & bit(domain::Victim::Detainee)) != 0;
    return phrase.harm != 0 ? phrase.harm
        : displaced         ? bit(domain::Harm::Displaced)
        : detained          ? bit(domain::Harm::Detained)
                            : HarmSet(0);
}

bool FigureAssembler::isTotal(const CountedPhrase &phrase) const
{
    if (phrase.numbered || harmOfTotal(phrase) == 0 || phrase.noun != NounForm::Plural) {
        return false;
    }
    if (phrase.harm == 0) { // "عدد النازحين": the group is what befell it
        return phrase.definite && m_toll != NoIndex && phrase.first == m_toll;
    }
    const bool listed = phrase.definite && m_draft.text.tokens().isSign(phrase.end, u':'); // "القتلى: 3"
    return listed || (m_toll != NoIndex && phrase.first - m_toll <= 2);
}

} // namespace tawthiq::extract
