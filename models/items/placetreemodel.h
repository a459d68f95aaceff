// SPDX-License-Identifier: GPL-3.0-or-later
// The places that occur in the library as a tree, for the filter: a parent stands for everything
// below it. Check states are the filter's; facts come from domain::PlaceFacet. GUI thread.
#pragma once

#include "query.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace tawthiq::items {

class PlaceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    // Above the evidence roles, of which SearchTextRole is answered too.
    enum Role : int { IdRole = Qt::UserRole + 100, NameArRole, NameEnRole, ReportsRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setPlaces(const QList<domain::PlaceFacet> &places);
    // The ids whose boxes are checked.
    void setChecked(const QStringList &ids);
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Node {
        domain::PlaceFacet facet;
        int parent = -1;
        int row = 0;
        std::vector<int> children = {};
    };
    [[nodiscard]] const Node &node(const QModelIndex &index) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    QSet<QString> m_checked;
};

} // namespace tawthiq::items
