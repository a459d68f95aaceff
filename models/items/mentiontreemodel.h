// SPDX-License-Identifier: GPL-3.0-or-later
// The mentions of one kind (dates, places, persons, organisations): one row for everything that
// denotes the same, its mentions underneath when there are several. Places that are no locations
// (actors, parts of names) stand in a group of their own at the end. GUI thread.
#pragma once

#include "evidencetreemodel.h"

namespace tawthiq::items {

class MentionTreeModel final : public EvidenceTreeModel
{
    Q_OBJECT
public:
    explicit MentionTreeModel(domain::MentionKind kind, QObject *parent = nullptr);

    [[nodiscard]] domain::MentionKind kind() const { return m_kind; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // The mention a row shows (the first of its members); null for the group of non-locations.
    [[nodiscard]] const domain::Mention *mention(const QModelIndex &index) const;

protected:
    void build() override;

private:
    [[nodiscard]] QString identity(int mention) const;
    void addGrouped(int parent, const std::vector<int> &mentions);

    domain::MentionKind m_kind;
};

} // namespace tawthiq::items
