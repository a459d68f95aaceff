// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameclasses.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

NameClasses::NameClasses(const Lexicon &lexicon) :
    gazetteer(lexicon.classOf("gazetteer"_L1)),
    placeHeads(lexicon.classOf("place_heads"_L1)),
    placeCues(lexicon.classOf("place_cues"_L1)),
    placeParts(lexicon.classOf("place_parts"_L1)),
    directions(lexicon.classOf("place_directions"_L1)),
    orgNames(lexicon.classOf("org_names"_L1)),
    orgHeads(lexicon.classOf("org_heads"_L1)),
    orgComplements(lexicon.classOf("org_complements"_L1)),
    orgCues(lexicon.classOf("org_cues"_L1)),
    demonyms(lexicon.classOf("demonyms"_L1)),
    givenNames(lexicon.classOf("given_names"_L1)),
    familyNames(lexicon.classOf("family_names"_L1)),
    personNames(lexicon.classOf("person_names"_L1)),
    personTitles(lexicon.classOf("person_titles"_L1)),
    personCues(lexicon.classOf("person_cues"_L1)),
    nameParticles(lexicon.classOf("name_particles"_L1)),
    speechVerbs(lexicon.classOf("speech_verbs"_L1)),
    commonWords(lexicon.classOf("common_words"_L1))
{
}

bool isQuote(const AnnotatedText &text, int token)
{
    if (!text.tokens().valid(token) || text.tokens().at(token).kind != text::TokenKind::Sign) {
        return false;
    }
    switch (text.folded(token).front().unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'\'':
    case u'‘':
    case u'’':
        return true;
    default:
        return false;
    }
}

int endOfQuote(const AnnotatedText &text, int token, int words)
{
    if (!isQuote(text, token) || !text.tokens().valid(token + 1) || text.tokens().isNumber(token + 1)) {
        return domain::NoIndex;
    }
    const bool closes =
        text.tokens().at(token).gap == text::Gap::None && text.tokens().at(token + 1).gap != text::Gap::None;
    if (closes) {
        return domain::NoIndex;
    }
    const int last = token + 2 * words + 1; // signs may stand between the words
    for (int i = token + 1; text.tokens().valid(i) && i <= last; ++i) {
        if (text.tokens().isNewline(i) || text.tokens().isSign(i, u'،')) {
            return domain::NoIndex;
        }
        if (isQuote(text, i)) {
            return i > token + 1 ? i + 1 : domain::NoIndex;
        }
        words -= text.tokens().isWord(i) ? 1 : 0;
        if (words < 0) {
            return domain::NoIndex;
        }
    }
    return domain::NoIndex;
}

bool isWordAt(const AnnotatedText &text, int token)
{
    return text.tokens().isWord(token);
}

bool isCommon(const AnnotatedText &text, int token, const NameClasses &classes, quint8 clitics)
{
    const LexMatch *match = text.best(token, classes.commonWords, static_cast<quint8>(AnyClitic & ~clitics));
    return match != nullptr;
}

int endOfNisbas(const AnnotatedText &text, int token, const NameClasses &classes)
{
    int end = token;
    while (isWordAt(text, end)) {
        const LexMatch *match = text.best(end, classes.demonyms, OutsideClitics);
        if (match == nullptr || (match->clitics & Article) == 0) {
            break;
        }
        end += match->count;
    }
    return end;
}

} // namespace tawthiq::extract
