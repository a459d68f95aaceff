// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflow.h"

#include <QDirIterator>
#include <QFileInfo>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QStringList withFoldersOpened(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path); // a missing file too: the summary says so
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, {u"*.txt"_s, u"*.jsonl"_s, u"*.ndjson"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            inside.append(walk.next());
        }
        inside.sort();
        files += inside;
    }
    return files;
}

} // namespace

ImportFlow::ImportFlow(library::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

bool ImportFlow::importFiles(const QStringList &paths)
{
    library::ImportRequest request;
    request.files = withFoldersOpened(paths);
    if (request.files.isEmpty()) {
        return false;
    }
    m_waiting.append(request);
    startNext();
    return true;
}

void ImportFlow::importText(const QString &text, QDate publishedOn)
{
    library::ImportRequest request;
    request.clipboardText = text;
    request.publishedOn = publishedOn;
    request.method = u"clipboard"_s;
    m_waiting.append(request);
    startNext();
}

void ImportFlow::cancel()
{
    m_waiting.clear();
    if (m_job) {
        m_job->cancel();
    }
}

void ImportFlow::startNext()
{
    if (m_job || m_waiting.isEmpty()) {
        return;
    }
    const library::ImportRequest request = m_waiting.takeFirst();
    m_sources = std::max<qint64>(1, request.files.size());
    m_progress = {};
    m_clock.start();
    m_job = m_desk.startImport(request);
    connect(m_job, &library::ImportJob::progressed, this, [this](const library::ImportProgress &progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
    connect(m_job, &library::ImportJob::finished, this, &ImportFlow::end);
    Q_EMIT changed();
}

void ImportFlow::end(const domain::Result<library::ImportSummary> &summary)
{
    m_job->deleteLater();
    m_job = nullptr;
    Q_EMIT changed();
    if (summary) {
        Q_EMIT finished(*summary);
    } else {
        Q_EMIT failed(summary.error());
    }
    startNext();
}

} // namespace tawthiq::ui
