// SPDX-License-Identifier: GPL-3.0-or-later
// The steps a person took, each with what it changed, so that undo and redo outlive the program.
// Nothing is ever removed: a step is done, undone or dropped. Same thread as the connection; writes
// belong in the Transaction of the edit itself.
#pragma once

#include "connection.h"
#include "report.h"

#include <QJsonObject>

#include <optional>

namespace tawthiq::store {

struct HistoryStep {
    qint64 id = 0;
    QString name; // e.g. "save_note"
    domain::ReportId report = 0;
    QJsonObject before; // empty: it did not exist
    QJsonObject after;
};

class HistoryStore
{
public:
    explicit HistoryStore(Connection &connection) : m_connection(connection) { }

    // Adds a step that was just done; what had been undone can no longer be redone.
    [[nodiscard]] domain::Outcome add(const HistoryStep &step);
    [[nodiscard]] domain::Result<std::optional<HistoryStep>> nextToUndo();
    [[nodiscard]] domain::Result<std::optional<HistoryStep>> nextToRedo();
    // Every step in force, oldest first.
    [[nodiscard]] domain::Result<QList<HistoryStep>> done();
    [[nodiscard]] domain::Outcome mark(qint64 id, bool undone);

private:
    Connection &m_connection;
};

} // namespace tawthiq::store
