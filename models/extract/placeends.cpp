// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words end that open or close a place phrase.
#include "placegrammar.h"

namespace tawthiq::extract {

bool PlaceGrammar::isCommonPhrase(const AnnotatedText &text, int token) const
{
    const LexMatch *phrase = text.best(token - 1, m_classes.commonWords);
    return phrase != nullptr && phrase->count > 1;
}

int PlaceGrammar::endOfSide(const AnnotatedText &text, int token) const
{
    const LexMatch *match = text.best(token, m_classes.directions, Article);
    return match != nullptr && m_directions[text.entry(*match).row] == Direction::Side ? token + match->count
                                                                                       : token;
}

int PlaceGrammar::endOfDirections(const AnnotatedText &text, int token) const
{
    int end = token;
    while (const LexMatch *match = text.best(end, m_classes.directions, AnyClitic)) {
        if (m_directions[match->row] != Direction::Adjective) {
            break;
        }
        end += match->count;
    }
    return end;
}

int PlaceGrammar::endOfAdjectives(const AnnotatedText &text, int token) const
{
    int end = token;
    while (const LexMatch *match = text.best(end, m_classes.orgComplements, OutsideClitics)) {
        if (!m_closing[match->row] || (match->clitics & Article) == 0) {
            break;
        }
        end += match->count;
    }
    return end;
}

} // namespace tawthiq::extract
