// SPDX-License-Identifier: GPL-3.0-or-later
// By whom, with what, on what: the actors a figure's clause makes responsible (من قبل، شنّه، قصف X),
// the weapons and the kind of target it names. Joint responsibility is listed, never divided. Each
// clause is read once, so many figures in one clause stay cheap. One per analysis.
#pragma once

#include "figurescene.h"

namespace tawthiq::extract {

class ActorSlots
{
public:
    explicit ActorSlots(const FigureScene &scene) : m_scene(scene) { }

    // After attribution: an actor that speaks of its own deed claims it.
    void fill(std::vector<FigureDraft> &figures);

private:
    struct Clause {
        int begin = domain::NoIndex;
        QList<int> actors;
        bool unidentified = false;
        QList<domain::Weapon> weapons;
        QList<domain::Target> targets;
        QList<domain::SlotEvidence> evidence;
    };
    void readClause(int begin, int end);
    int readAgent(int token, int end);
    int readWeapon(int token);
    void readTarget(int token, int end);
    [[nodiscard]] bool opensClause(int token, const LexMatch &match) const;
    [[nodiscard]] bool helps(int token, const LexMatch &match) const;
    void addActor(int mention, domain::TextSpan cue);
    [[nodiscard]] int doer(int mention) const;
    void give(FigureDraft &draft) const;
    void giveOwn(FigureDraft &draft, int end);
    void giveClaim(FigureDraft &draft) const;
    void extend(std::vector<FigureDraft> &figures, std::size_t index) const;

    const FigureScene &m_scene;
    Clause m_clause;
};

} // namespace tawthiq::extract
