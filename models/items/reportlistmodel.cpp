// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlistmodel.h"

#include <algorithm>

namespace tawthiq::items {

namespace {

constexpr int WindowSize = 200; // rows; several screens, one short query

}

ReportListModel::ReportListModel(library::Desk &desk, QObject *parent) :
    QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &library::Desk::reportsChanged, this, &ReportListModel::reload);
    connect(&desk, &library::Desk::reportChanged, this, &ReportListModel::reload);
    connect(&desk, &library::Desk::reviewsChanged, this, &ReportListModel::reload);
}

void ReportListModel::setQuery(const domain::Query &query)
{
    m_query = query;
    request({}, WindowSize, true);
}

void ReportListModel::reload()
{
    request({}, std::max(WindowSize, static_cast<int>(m_rows.size())), true);
}

const domain::ReportSummary *ReportListModel::summary(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex ReportListModel::indexOf(domain::ReportId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return index(row);
        }
    }
    return {};
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    const domain::ReportSummary *row = summary(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case IdRole:
        return row->id;
    case SummaryRole:
        return QVariant::fromValue(*row);
    default:
        return {};
    }
}

bool ReportListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_cursor.isEmpty();
}

void ReportListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        request(m_cursor, WindowSize, false);
    }
}

void ReportListModel::request(const QString &cursor, int limit, bool replace)
{
    m_loading = true;
    const quint64 number = ++m_request;
    m_desk.reports(m_query, cursor, limit)
        .then(this, [this, number, replace](const domain::Result<library::ReportPage> &page) {
            if (number != m_request) {
                return; // a newer question was asked meanwhile
            }
            m_loading = false;
            if (page) {
                take(*page, replace);
            } else {
                Q_EMIT failed(page.error());
            }
        });
}

void ReportListModel::take(const library::ReportPage &page, bool replace)
{
    if (replace) {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
    } else if (!page.rows.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    m_cursor = page.nextCursor;
    m_matching = page.total;
    m_inLibrary = page.libraryTotal;
    Q_EMIT totalsChanged();
    if (replace) {
        Q_EMIT loaded();
    }
}

} // namespace tawthiq::items
