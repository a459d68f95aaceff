// SPDX-License-Identifier: GPL-3.0-or-later
#include "historystore.h"

#include "statement.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HistoryStep read(const Statement &row)
{
    HistoryStep step;
    step.id = row.integer(0);
    step.name = row.text(1);
    step.report = row.integer(2);
    step.before = QJsonDocument::fromJson(row.blob(3)).object();
    step.after = QJsonDocument::fromJson(row.blob(4)).object();
    return step;
}

domain::Result<std::optional<HistoryStep>> first(Statement &find)
{
    std::optional<HistoryStep> step;
    if (find.next()) {
        step = read(find);
    }
    return find.result(step);
}

} // namespace

domain::Outcome HistoryStore::add(const HistoryStep &step)
{
    if (auto done = m_connection.run("UPDATE history SET state = 'dropped' WHERE state = 'undone'"); !done) {
        return done;
    }
    Statement insert(m_connection,
                     "INSERT INTO history (name, report, at, state, before, after) "
                     "VALUES (?1, ?2, ?3, 'done', ?4, ?5)");
    insert.bind(1, step.name).bind(2, step.report).bind(3, QDateTime::currentDateTimeUtc());
    return insert.bind(4, asText(step.before)).bind(5, asText(step.after)).run();
}

domain::Result<std::optional<HistoryStep>> HistoryStore::nextToUndo()
{
    Statement find(m_connection,
                   "SELECT id, name, report, before, after FROM history WHERE state = 'done' "
                   "ORDER BY id DESC LIMIT 1");
    return first(find);
}

domain::Result<std::optional<HistoryStep>> HistoryStore::nextToRedo()
{
    Statement find(m_connection,
                   "SELECT id, name, report, before, after FROM history WHERE state = 'undone' "
                   "ORDER BY id LIMIT 1");
    return first(find);
}

domain::Result<QList<HistoryStep>> HistoryStore::done()
{
    Statement find(m_connection,
                   "SELECT id, name, report, before, after FROM history WHERE state = 'done' ORDER BY id");
    QList<HistoryStep> steps;
    while (find.next()) {
        steps += read(find);
    }
    return find.result(steps);
}

domain::Outcome HistoryStore::mark(qint64 id, bool undone)
{
    Statement update(m_connection, "UPDATE history SET state = ?2 WHERE id = ?1");
    return update.bind(1, id).bind(2, undone ? "undone"_L1 : "done"_L1).run();
}

} // namespace tawthiq::store
