// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <algorithm>

namespace tawthiq::extract {

const NumberPhrase *Draft::numberAt(int token) const
{
    const auto it = std::lower_bound(numbers.begin(), numbers.end(), token,
                                     [](const NumberPhrase &number, int key) { return number.first < key; });
    return it != numbers.end() && it->first == token ? &*it : nullptr;
}

int Draft::mentionAt(int token, domain::MentionKind kind) const
{
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const MentionDraft &mention = mentions[i];
        if (mention.mention.kind == kind && mention.first <= token && token < mention.end) {
            return static_cast<int>(i);
        }
    }
    return domain::NoIndex;
}

} // namespace tawthiq::extract
