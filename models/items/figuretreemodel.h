// SPDX-License-Identifier: GPL-3.0-or-later
// The casualty figures of a report: totals at the top, what the text says is part of them or beside
// them underneath. IndexRole is the figure's index; figure() gives all its slots. GUI thread.
#pragma once

#include "evidencetreemodel.h"

namespace tawthiq::items {

class FigureTreeModel final : public EvidenceTreeModel
{
    Q_OBJECT
public:
    using EvidenceTreeModel::EvidenceTreeModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // The figure of a row; null when the index is not valid.
    [[nodiscard]] const domain::CasualtyFigure *figure(const QModelIndex &index) const;
    // How many figures the report has (rows of all levels).
    [[nodiscard]] int figureCount() const;

protected:
    void build() override;

private:
    void addWithParts(int parent, int figure, const std::vector<std::vector<int>> &parts);
};

} // namespace tawthiq::items
