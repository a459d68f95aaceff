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
    void findSummary(const std::vector<FigureDraft> &figures);
    [[nodiscard]] bool isLead(const FigureDraft &draft) const;
    [[nodiscard]] bool sameEvent(const FigureDraft &a, const FigureDraft &b) const;
    [[nodiscard]] bool sameOne(const FigureDraft &a, const FigureDraft &b) const;
    [[nodiscard]] int summaryTwin(const std::vector<FigureDraft> &figures, int index) const;
    [[nodiscard]] int exactTwin(const std::vector<FigureDraft> &figures, int index, bool lead) const;
    [[nodiscard]] int fuller(const std::vector<FigureDraft> &figures, int index, bool lead) const;
    void tieContradictions(std::vector<FigureDraft> &figures) const;
    void tieUpdates(std::vector<FigureDraft> &figures) const;

    const FigureScene &m_scene;
    int m_summaryEnd = 0; // one past the sentences of an opening paragraph that the next one retells
    int m_firstBody = 0; // sentence
    QHash<quint64, QList<int>> m_byValue; // body figures with a number
    QHash<quint32, QList<int>> m_byHarm;
};

} // namespace tawthiq::extract
