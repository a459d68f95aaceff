// SPDX-License-Identifier: GPL-3.0-or-later
// Base of the evidence panel's models: a read-only tree of one column over one opened report. A
// subclass builds the nodes; this class answers for the shape. GUI thread.
#pragma once

#include "evidenceroles.h"
#include "openedreport.h"

#include <QAbstractItemModel>

#include <vector>

namespace tawthiq::items {

class EvidenceTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    // Shows another report, or the same after a change; the model is reset.
    void setReport(const library::OpenedReport &report);
    [[nodiscard]] const library::OpenedReport &report() const { return m_report; }

    // The row that stands for IndexRole `index`; invalid when none.
    [[nodiscard]] QModelIndex indexOf(int index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    struct Node {
        int parent = domain::NoIndex; // node number
        int row = 0;
        int index = domain::NoIndex; // IndexRole
        RowGroup group = RowGroup::None;
        std::vector<int> children = {};
    };
    virtual void build() = 0;
    int addNode(int parent, int index, RowGroup group = RowGroup::None);
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] const Node &nodeAt(int number) const { return m_nodes[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] QString words(domain::TextSpan span) const;

private:
    library::OpenedReport m_report;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace tawthiq::items

Q_DECLARE_METATYPE(tawthiq::domain::TextSpan)
