// SPDX-License-Identifier: GPL-3.0-or-later
// How sure and how final: denials (دون وقوع إصابات = 0), fears and possibilities, plans (no figure at
// all), unconfirmed reports, the stage of a toll, and whether a figure sums up a period. One per
// analysis, linear: each look back has a constant window.
#pragma once

#include "figurescene.h"

namespace tawthiq::extract {

class FigureStatus
{
public:
    explicit FigureStatus(const FigureScene &scene) : m_scene(scene) { }

    // After time and attribution. Takes planned releases out of the list.
    void fill(std::vector<FigureDraft> &figures) const;

private:
    [[nodiscard]] bool isDisease(const FigureDraft &draft) const;
    [[nodiscard]] bool isSentence(const FigureDraft &draft) const;
    [[nodiscard]] bool isGeneric(const FigureDraft &draft) const;
    void readAlive(FigureDraft &draft) const;
    void readModality(FigureDraft &draft) const;
    void deny(FigureDraft &draft, const LexMatch &cue) const;
    void readStage(FigureDraft &draft) const;
    void readReport(FigureDraft &draft) const;
    void readNames(FigureDraft &draft) const;
    [[nodiscard]] bool isAggregate(const domain::CasualtyFigure &figure) const;
    static void remove(std::vector<FigureDraft> &figures);

    const FigureScene &m_scene;
};

} // namespace tawthiq::extract
