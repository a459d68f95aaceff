// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around an organisation's name: the words in front that show it, foreign words that end it,
// and the purpose behind it.
#include "organisationgrammar.h"

namespace tawthiq::extract {

namespace {

constexpr int DeepestPhrase = 2; // قوات حكومة دمشق
constexpr int LongestForeignName = 3; // words
constexpr int FarthestVerb = 8; // tokens between a verb of saying and who it was said to
constexpr float LeastShape = -0.1F; // of a foreign word, see NameShape

} // namespace

// معهد كارولينسكا: words that nothing explains and that look like a name.
int OrganisationGrammar::endOfForeignName(const AnnotatedText &text, int token) const
{
    const NameWords &words = m_persons.words();
    const auto isForeign = [&](int at) {
        return text.tokens().isWord(at)
            && (NameWords::isLatin(text, at)
                || (words.isNameable(text, at, true) && !text.folded(at).startsWith(u"ال")
                    && words.shape(text, at) >= LeastShape));
    };
    int end = token;
    while (end < token + LongestForeignName && isForeign(end)) {
        ++end;
    }
    return end;
}

bool OrganisationGrammar::isCued(const AnnotatedText &text, const OrganisationPhrase &phrase) const
{
    const int before = isQuote(text, phrase.first - 1) ? phrase.first - 2 : phrase.first - 1;
    const LexMatch *cue = text.best(before, classes().orgCues, Article);
    if (cue != nullptr && m_mediaCues[cue->row] == phrase.media) {
        return true;
    }
    if (!phrase.media || text.tokens().isSign(phrase.first - 1, u'(')) {
        return phrase.media;
    }
    // قال الوزير للجزيرة
    bool said = false;
    for (int i = 1; i <= FarthestVerb && phrase.skipped > 0 && text.folded(phrase.first).startsWith(u'ل');
         ++i) {
        const int at = phrase.first - i;
        said =
            said || (at >= 0 && text.sameSentence(at, phrase.first) && text.has(at, classes().speechVerbs));
    }
    return said;
}

// المنظمة الدولية للهجرة, المركز الإعلامي لقوات سوريا الديمقراطية
void OrganisationGrammar::addPurpose(const AnnotatedText &text, OrganisationPhrase &phrase, int depth) const
{
    const int token = phrase.end;
    if (!text.tokens().isWord(token) || text.folded(token).front() != u'ل' || depth >= DeepestPhrase) {
        return;
    }
    const LexMatch *match = text.best(token, classes().orgComplements, Conjunction);
    const auto named = text.has(token, classes().orgNames) ? listed(text, token, Conjunction) : std::nullopt;
    if (named && named->skipped > 0 && named->evidence == OrganisationEvidence::Listed) {
        phrase.innerFirst = token;
        phrase.end = named->end;
        return;
    }
    int end = phrase.end;
    if (match != nullptr && match->skipped > 0) {
        end = std::max(end, m_words.endOfNouns(text, token, m_places.names(), false, Conjunction));
    } else if (text.folded(token).startsWith(u"لل") && text.tokens().isWord(token + 1)
               && text.folded(token + 1).startsWith(u"وال") && text.mask(token) == 0) {
        end = token + 2; // للتبشير والجهاد
    }
    end = m_words.endOfAdjectives(text, end);
    // Behind a complete name it is what the body is to do: الاتحاد الأوروبي للعمل على حل
    const LexMatch *complete = text.best(phrase.first, classes().orgNames);
    const bool goesOn = complete != nullptr && phrase.first + complete->count == phrase.end
        && text.tokens().isWord(end) && text.folded(end) == u"علي";
    phrase.end = goesOn ? phrase.end : end;
}

} // namespace tawthiq::extract
