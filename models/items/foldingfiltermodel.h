// SPDX-License-Identifier: GPL-3.0-or-later
// The filter field over an evidence model: keeps the rows whose SearchTextRole holds every word
// typed, compared in folded form, with their ancestors and parts. GUI thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace tawthiq::items {

class FoldingFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FoldingFilterModel(QObject *parent = nullptr);

    // As typed; folded here. Empty shows all.
    void setNeedle(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; // folded
};

} // namespace tawthiq::items
