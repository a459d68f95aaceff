// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldingfiltermodel.h"

#include "evidenceroles.h"
#include "normaliser.h"

#include <algorithm>

namespace tawthiq::items {

FoldingFilterModel::FoldingFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FoldingFilterModel::setNeedle(const QString &typed)
{
    m_words = text::fold(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FoldingFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = text::fold(index.data(SearchTextRole).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace tawthiq::items
