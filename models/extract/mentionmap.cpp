// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentionmap.h"

namespace tawthiq::extract {

using domain::MentionKind;
using domain::MentionUse;
using domain::NoIndex;

MentionMap::MentionMap(const Draft &draft)
{
    const auto size = static_cast<std::size_t>(draft.text.size());
    m_times.assign(size, NoIndex);
    m_places.assign(size, NoIndex);
    m_actors.assign(size, NoIndex);
    m_intervalOf.assign(draft.mentions.size(), NoIndex);
    m_known.assign(draft.mentions.size(), false);
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        const MentionDraft &row = draft.mentions[i];
        const domain::Mention &mention = row.mention;
        const int index = static_cast<int>(i);
        std::vector<int> *map = nullptr;
        m_known[i] = mention.place() != nullptr && !mention.place()->candidates.isEmpty();
        const domain::PlaceReference *place = mention.place();
        if (mention.kind == MentionKind::Time) {
            map = &m_times;
            m_dateList.push_back(index);
        } else if (mention.nestedIn != NoIndex
                   || (place != nullptr && place->use == MentionUse::PartOfName)) {
            continue; // a name inside a name fills no slot
        } else if (mention.kind == MentionKind::Place && place != nullptr
                   && place->use == MentionUse::Location) {
            map = &m_places;
            m_locationList.push_back(index);
        } else if (mention.kind == MentionKind::Place || mention.kind == MentionKind::Person
                   || mention.kind == MentionKind::Organisation) {
            map = &m_actors;
            m_actorList.push_back(index);
        } else {
            continue;
        }
        for (int token = row.first; token < row.end; ++token) {
            (*map)[static_cast<std::size_t>(token)] = index;
        }
    }
    for (int i = 0; i < draft.intervals.size(); ++i) {
        for (const int bound : {draft.intervals.at(i).begin, draft.intervals.at(i).end}) {
            if (bound >= 0 && static_cast<std::size_t>(bound) < m_intervalOf.size()) {
                m_intervalOf[static_cast<std::size_t>(bound)] = i;
            }
        }
    }
}

int MentionMap::intervalOf(int mention) const
{
    return at(m_intervalOf, mention);
}

} // namespace tawthiq::extract
