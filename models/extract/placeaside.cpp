// SPDX-License-Identifier: GPL-3.0-or-later
// Names of places in a sentence that are not where anything happened.
#include "placetimeslots.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int DatelineWindow = 9;
constexpr int AsideReach = 2; // longest phrase before the name: "يتخذ من"

} // namespace

// "بقيادة واشنطن", "ومقره لندن", "موالية لإيران", "على الحدود مع كينيا", "نقل إلى مشفى كذا": said of
// somebody or of the way, not of what happened.
bool PlaceTimeSlots::isElsewhere(int mention) const
{
    const AnnotatedText &text = m_scene.text;
    const FigureLexicon &words = m_scene.words;
    int first = m_scene.firstToken(mention);
    first -= text.tokens().isSign(first - 1, u'#') ? 1 : 0;
    if (first <= 0 || !text.sameSentence(first - 1, first)) {
        return false;
    }
    if (FigureLexicon::is(text, first - 1, words.tolls, "to"_L1)
        || FigureLexicon::is(text, first - 1, words.agents, "with"_L1)) {
        return true;
    }
    for (int token = first - 1; token >= std::max(0, first - AsideReach); --token) {
        const LexMatch *aside = text.best(token, words.agents);
        if (aside != nullptr && text.entry(*aside).value == "aside"_L1 && token + aside->count == first) {
            return true;
        }
    }
    return isVerb(first - 1) && !text.folded(first).startsWith(u'ب'); // "أعلنت ولاية كذا"
}

// "القاهرة، مصر (CNN)— أعلن": where the report was written, not where it happened.
bool PlaceTimeSlots::isDateline(int mention) const
{
    const AnnotatedText &text = m_scene.text;
    const int first = m_scene.firstToken(mention);
    const int sentence = text.sentenceOf(first);
    if (sentence < 0 || first - text.tokensOf(sentence).first > 3) {
        return false;
    }
    for (int token = m_scene.endToken(mention); token < std::min(text.size(), first + DatelineWindow);
         ++token) {
        for (const char16_t dash : {u'-', u'–', u'—', u'ـ'}) {
            if (text.tokens().isSign(token, dash)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace tawthiq::extract
