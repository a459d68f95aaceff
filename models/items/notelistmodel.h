// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of a report in the order of the text. DisplayRole is the note; annotation() gives all.
// GUI thread.
#pragma once

#include "evidencetreemodel.h"

namespace tawthiq::items {

class NoteListModel final : public EvidenceTreeModel
{
    Q_OBJECT
public:
    using EvidenceTreeModel::EvidenceTreeModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // The annotation of a row; null when the index is not valid.
    [[nodiscard]] const domain::Annotation *annotation(const QModelIndex &index) const;

protected:
    void build() override;
};

} // namespace tawthiq::items
