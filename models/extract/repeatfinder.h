// SPDX-License-Identifier: GPL-3.0-or-later
// Ties figures that say the same toll again (title, summary, a second source) to the fullest
// statement in the body, and later tolls to the ones they raise. Hash look-ups, linear. One per
// analysis; figures in text order with place and time already filled.
#pragma once

#include "figurescene.h"

#include <QHash>

namespace tawthiq::extract {

class RepeatFinder
{
public:
    explicit RepeatFinder(const FigureScene &scene) : m_scene(scene) { }

    void tie(std::vector<FigureDraft> &figures);

private:
    [[nodiscard]] bool isLead(const FigureDraft &draft) const;
    [[nodiscard]] bool sameEvent(const FigureDraft &a, const FigureDraft &b) const;
    [[nodiscard]] int exactTwin(const std::vector<FigureDraft> &figures, int index, bool lead) const;
    [[nodiscard]] int fuller(const std::vector<FigureDraft> &figures, int index, bool lead) const;
    void tieUpdates(std::vector<FigureDraft> &figures) const;

    const FigureScene &m_scene;
    QHash<quint64, QList<int>> m_byValue; // body figures with a number
    QHash<quint32, QList<int>> m_byHarm;
};

} // namespace tawthiq::extract
