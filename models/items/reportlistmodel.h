// SPDX-License-Identifier: GPL-3.0-or-later
// The report list: a window over the reports that match a query, newest publication first, fetched
// in steps as the view scrolls; never the whole result. Stale answers are dropped. GUI thread.
#pragma once

#include "desk.h"

#include <QAbstractListModel>

namespace tawthiq::items {

class ReportListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { IdRole = Qt::UserRole, SummaryRole };

    // `desk` must outlive the model.
    explicit ReportListModel(library::Desk &desk, QObject *parent = nullptr);

    void setQuery(const domain::Query &query);
    [[nodiscard]] const domain::Query &query() const { return m_query; }
    // Asks again for what is shown, after the library changed.
    void reload();

    [[nodiscard]] qint64 matching() const { return m_matching; }
    [[nodiscard]] qint64 inLibrary() const { return m_inLibrary; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const domain::ReportSummary *summary(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(domain::ReportId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void totalsChanged(); // matching() and inLibrary()
    void loaded(); // an answer to setQuery() or reload() arrived
    void failed(const tawthiq::domain::Error &error);

private:
    void request(const QString &cursor, int limit, bool replace);
    void take(const library::ReportPage &page, bool replace);

    library::Desk &m_desk;
    domain::Query m_query;
    QList<domain::ReportSummary> m_rows;
    QString m_cursor;
    quint64 m_request = 0;
    qint64 m_matching = 0;
    qint64 m_inLibrary = 0;
    bool m_loading = false;
};

} // namespace tawthiq::items

Q_DECLARE_METATYPE(tawthiq::domain::ReportSummary)
