// SPDX-License-Identifier: GPL-3.0-or-later
// Imports one after another as background jobs of the desk: from files and folders, from text. Tells
// of progress, can be cancelled, and hands out what became of every source. GUI thread.
#pragma once

#include "desk.h"

#include <QElapsedTimer>
#include <QObject>

namespace tawthiq::ui {

class ImportFlow final : public QObject
{
    Q_OBJECT
public:
    explicit ImportFlow(library::Desk &desk, QObject *parent = nullptr);

    // Folders stand for the reports in them. False when there is nothing to import.
    bool importFiles(const QStringList &paths);
    void importText(const QString &text, QDate publishedOn);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] const library::ImportProgress &progress() const { return m_progress; }
    [[nodiscard]] qint64 sources() const { return m_sources; }
    [[nodiscard]] qint64 elapsed() const { return m_clock.isValid() ? m_clock.elapsed() : 0; } // ms

Q_SIGNALS:
    void changed(); // started, progressed or ended
    void finished(const tawthiq::library::ImportSummary &summary);
    void failed(const tawthiq::domain::Error &error);

private:
    void startNext();
    void end(const domain::Result<library::ImportSummary> &summary);

    library::Desk &m_desk;
    QList<library::ImportRequest> m_waiting;
    library::ImportJob *m_job = nullptr;
    library::ImportProgress m_progress;
    qint64 m_sources = 0;
    QElapsedTimer m_clock;
};

} // namespace tawthiq::ui
