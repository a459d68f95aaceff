// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenrows.h"

#include "reportlistmodel.h"
#include "rowwords.h"

namespace tawthiq::ui {

SpokenRows::SpokenRows(const Format &format, QObject *parent) : QIdentityProxyModel(parent), m_format(format)
{
}

QVariant SpokenRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QVariant summary = QIdentityProxyModel::data(index, items::ReportListModel::SummaryRole);
        return summary.isValid() ? spokenRow(m_format, summary.value<domain::ReportSummary>()) : QVariant();
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace tawthiq::ui
