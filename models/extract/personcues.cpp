// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcues.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

PersonCues::PersonCues(const Lexicon &lexicon, const PersonGrammar &grammar) : m_grammar(grammar)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(grammar.classes().personCues)) {
        m_cues.push_back(entry.value == "clause"_L1       ? Cue::Clause
                             : entry.value == "eponym"_L1 ? Cue::Eponym
                             : entry.value == "ruler"_L1  ? Cue::Ruler
                             : entry.value == "laqab"_L1  ? Cue::Laqab
                             : entry.value == "divine"_L1 ? Cue::Divine
                                                          : Cue::Name);
    }
}

const LexMatch *PersonCues::best(const AnnotatedText &text, int token, Cue cue) const
{
    const ClassId cls = m_grammar.classes().personCues;
    if (!text.has(token, cls)) {
        return nullptr;
    }
    for (const LexMatch &match : text.matchesAt(token)) {
        if (match.cls == cls && m_cues[match.row] == cue) {
            return &match;
        }
    }
    return nullptr;
}

int PersonCues::endOfCue(const AnnotatedText &text, int token) const
{
    const LexMatch *cue = best(text, token, Cue::Name);
    const int end = cue == nullptr || (cue->clitics & Article) != 0 ? token : token + cue->count;
    return end > token && isQuote(text, end) ? end + 1 : end;
}

int PersonCues::endOfClauseWord(const AnnotatedText &text, int token) const
{
    const LexMatch *word = best(text, token, Cue::Clause);
    return word != nullptr && (word->clitics & Article) == 0 ? token + word->count : token;
}

bool PersonCues::isEponym(const AnnotatedText &text, int token) const
{
    return best(text, token, Cue::Eponym) != nullptr;
}

// الخليفة المعتضد, الخليفة الفاطمي العزيز
bool PersonCues::behindRuler(const AnnotatedText &text, int token) const
{
    int at = token - 1;
    const LexMatch *nisba = text.best(at, m_grammar.classes().demonyms);
    at -= nisba != nullptr && best(text, at, Cue::Ruler) == nullptr ? 1 : 0;
    return best(text, at, Cue::Ruler) != nullptr;
}

std::optional<PersonPhrase> PersonCues::regnalName(const AnnotatedText &text, int token) const
{
    const LexMatch *laqab = best(text, token, Cue::Laqab);
    if (laqab == nullptr || (laqab->clitics & Article) != 0) {
        return std::nullopt;
    }
    const bool ruled = laqab->skipped == 0 && behindRuler(text, token);
    PersonPhrase phrase{token, laqab->skipped, token + laqab->count};
    phrase.famous = true;
    if (const LexMatch *divine = best(text, phrase.end, Cue::Divine)) {
        phrase.end += divine->count;
        return phrase;
    }
    if (!ruled) {
        return std::nullopt;
    }
    // الناصر محمد, الظاهر بيبرس
    const auto name = m_grammar.name(text, phrase.end, false, AnyClitic);
    phrase.end = name && (name->sure > 0 || name->sons > 0) ? name->end : phrase.end;
    phrase.sure = 2;
    return phrase;
}

} // namespace tawthiq::extract
