// SPDX-License-Identifier: GPL-3.0-or-later
// For every token the mention that covers it, by kind, so that figures ask in constant time.
// Borrows the draft, whose mentions must stay as they are. One per analysis, one thread.
#pragma once

#include "draft.h"

namespace tawthiq::extract {

class MentionMap
{
public:
    explicit MentionMap(const Draft &draft);

    [[nodiscard]] int time(int token) const { return at(m_times, token); }
    [[nodiscard]] int place(int token) const { return at(m_places, token); }
    // A person, an organisation or a place used as an actor.
    [[nodiscard]] int actor(int token) const { return at(m_actors, token); }
    // True inside a name that is sure: not a word of the sentence by its looks alone.
    [[nodiscard]] bool isName(int token) const
    {
        return actor(token) >= 0 || (place(token) >= 0 && m_known[static_cast<std::size_t>(place(token))]);
    }
    [[nodiscard]] bool covered(int token) const
    {
        return time(token) >= 0 || place(token) >= 0 || actor(token) >= 0;
    }
    // Mention indices in text order: locations, points or spans of time, speakers.
    [[nodiscard]] const std::vector<int> &locations() const { return m_locationList; }
    [[nodiscard]] const std::vector<int> &dates() const { return m_dateList; }
    [[nodiscard]] const std::vector<int> &actors() const { return m_actorList; }
    // Index of the interval a mention bounds, or NoIndex.
    [[nodiscard]] int intervalOf(int mention) const;

private:
    [[nodiscard]] static int at(const std::vector<int> &map, int token)
    {
        return token >= 0 && static_cast<std::size_t>(token) < map.size()
            ? map[static_cast<std::size_t>(token)]
            : domain::NoIndex;
    }

    std::vector<int> m_times;
    std::vector<int> m_places;
    std::vector<int> m_actors;
    std::vector<int> m_locationList;
    std::vector<int> m_dateList;
    std::vector<int> m_actorList;
    std::vector<int> m_intervalOf;
    std::vector<bool> m_known; // by mention: a place the gazetteer knows
};

} // namespace tawthiq::extract
