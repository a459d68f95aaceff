// SPDX-License-Identifier: GPL-3.0-or-later
// searchPhrase() of searchparser.h.
#include "searchforms.h"
#include "searchparser.h"
#include "tokenstream.h"

namespace tawthiq::text {

domain::SearchPhrase searchPhrase(QStringView words)
{
    const TokenStream tokens(words);
    domain::SearchPhrase phrase;
    for (int i = 0; i < tokens.size(); ++i) {
        const QString spelled = tokens.at(i).span.in(words).toString();
        if (tokens.isWord(i)) {
            phrase += domain::SearchWord{searchForm(tokens.folded(i)).toString(), spelled, false};
        } else if (tokens.isNumber(i)) {
            phrase += domain::SearchWord{tokens.folded(i).toString(), spelled, false};
        }
    }
    return phrase;
}

} // namespace tawthiq::text
