// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetreemodel.h"

#include "evidenceroles.h"

#include <QHash>

#include <algorithm>

namespace tawthiq::items {

void PlaceTreeModel::setPlaces(const QList<domain::PlaceFacet> &places)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    QHash<QString, int> numbers;
    QList<domain::PlaceFacet> sorted = places;
    // The busiest first: that is what one filters by.
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.reports != b.reports ? a.reports > b.reports : a.nameAr < b.nameAr;
    });
    for (const domain::PlaceFacet &facet : sorted) {
        numbers.insert(facet.id, static_cast<int>(m_nodes.size()));
        m_nodes.push_back({facet});
    }
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        Node &node = m_nodes[static_cast<std::size_t>(i)];
        node.parent = node.facet.parent == node.facet.id ? -1 : numbers.value(node.facet.parent, -1);
        std::vector<int> &siblings =
            node.parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

void PlaceTreeModel::setChecked(const QStringList &ids)
{
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    if (wanted == m_checked) {
        return;
    }
    m_checked = wanted;
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const QModelIndex index =
            createIndex(m_nodes[static_cast<std::size_t>(i)].row, 0, static_cast<quintptr>(i));
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
}

QStringList PlaceTreeModel::checked() const
{
    QStringList ids(m_checked.cbegin(), m_checked.cend());
    ids.sort();
    return ids;
}

QModelIndex PlaceTreeModel::indexOf(const QString &id) const
{
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const Node &node = m_nodes[static_cast<std::size_t>(i)];
        if (node.facet.id == id) {
            return createIndex(node.row, 0, static_cast<quintptr>(i));
        }
    }
    return {};
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const std::vector<int> &rows = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(rows[static_cast<std::size_t>(row)]));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0) {
        return {};
    }
    const int number = node(child).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(number)].row, 0, static_cast<quintptr>(number));
}

int PlaceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int PlaceTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const domain::PlaceFacet &facet = node(index).facet;
    switch (role) {
    case Qt::DisplayRole:
    case NameArRole:
        return facet.nameAr;
    case NameEnRole:
        return facet.nameEn;
    case IdRole:
        return facet.id;
    case ReportsRole:
        return facet.reports;
    case SearchTextRole:
        return QString(facet.nameAr + u' ' + facet.nameEn);
    case Qt::CheckStateRole:
        return m_checked.contains(facet.id) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool PlaceTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const QString &id = node(index).facet.id;
    if (value.toInt() == Qt::Checked) {
        m_checked.insert(id);
    } else {
        m_checked.remove(id);
    }
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PlaceTreeModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

const PlaceTreeModel::Node &PlaceTreeModel::node(const QModelIndex &index) const
{
    return m_nodes[static_cast<std::size_t>(index.internalId())];
}

} // namespace tawthiq::items
