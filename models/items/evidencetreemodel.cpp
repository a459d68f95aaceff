// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetreemodel.h"

namespace tawthiq::items {

void EvidenceTreeModel::setReport(const library::OpenedReport &report)
{
    beginResetModel();
    m_report = report;
    m_nodes.clear();
    m_roots.clear();
    build();
    endResetModel();
}

QModelIndex EvidenceTreeModel::indexOf(int index) const
{
    // The deepest row wins: a group repeats the index of its first member.
    for (int number = nodeCount() - 1; number >= 0; --number) {
        const Node &node = nodeAt(number);
        if (node.index == index && node.children.empty()) {
            return createIndex(node.row, 0, static_cast<quintptr>(number));
        }
    }
    for (int number = 0; number < nodeCount(); ++number) {
        if (nodeAt(number).index == index) {
            return createIndex(nodeAt(number).row, 0, static_cast<quintptr>(number));
        }
    }
    return {};
}

QModelIndex EvidenceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const std::vector<int> &rows = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(rows[static_cast<std::size_t>(row)]));
}

QModelIndex EvidenceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent == domain::NoIndex) {
        return {};
    }
    const int number = node(child).parent;
    return createIndex(nodeAt(number).row, 0, static_cast<quintptr>(number));
}

int EvidenceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int EvidenceTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

int EvidenceTreeModel::addNode(int parent, int index, RowGroup group)
{
    std::vector<int> &siblings =
        parent == domain::NoIndex ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    const int number = nodeCount();
    siblings.push_back(number);
    m_nodes.push_back({parent, row, index, group});
    return number;
}

const EvidenceTreeModel::Node &EvidenceTreeModel::node(const QModelIndex &index) const
{
    return nodeAt(static_cast<int>(index.internalId()));
}

QString EvidenceTreeModel::words(domain::TextSpan span) const
{
    return span.in(m_report.report.body).toString();
}

} // namespace tawthiq::items
