// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "workline.h"

#include <QElapsedTimer>
#include <QPromise>

namespace tawthiq::library {

namespace {

constexpr qint64 BetweenProgress = 50; // milliseconds
constexpr qint64 BetweenRefreshes = 700; // of the list while an import runs

class RunningImport : public ImportJob
{
public:
    RunningImport(Library &library, ImportRequest request, QObject *parent) :
        ImportJob(parent), m_library(library), m_request(std::move(request))
    {
    }
    ~RunningImport() override
    {
        m_cancel = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    void start(std::function<void()> stored)
    {
        m_stored = std::move(stored);
        m_thread = std::thread([this] { run(); });
    }
    void cancel() override { m_cancel = true; }

private:
    void run()
    {
        QElapsedTimer sinceProgress;
        QElapsedTimer sinceRefresh;
        sinceRefresh.start();
        const auto report = [&](const ImportProgress &progress) {
            if (!sinceProgress.isValid() || sinceProgress.elapsed() >= BetweenProgress) {
                sinceProgress.start();
                QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
            }
            if (sinceRefresh.elapsed() >= BetweenRefreshes) {
                sinceRefresh.start();
                QMetaObject::invokeMethod(this, m_stored);
            }
        };
        const auto summary = m_library.import(m_request, report, m_cancel);
        QMetaObject::invokeMethod(this, m_stored);
        QMetaObject::invokeMethod(this, [this, summary] { Q_EMIT finished(summary); });
    }

    Library &m_library;
    ImportRequest m_request;
    std::function<void()> m_stored;
    std::atomic_bool m_cancel = false;
    std::thread m_thread;
};

} // namespace

struct Desk::Private {
    std::unique_ptr<Library> library;
    std::unique_ptr<WorkLine> line = std::make_unique<WorkLine>();

    // Runs `call` on the desk's own thread; then, in the GUI thread, `after` when it succeeded.
    template <typename Call, typename After>
    auto run(Desk *desk, Call call, After after)
    {
        using Answer = decltype(call(*library));
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        line->add([this, desk, promise, call = std::move(call), after = std::move(after)] {
            const Answer answer = call(*library);
            if (answer) {
                QMetaObject::invokeMethod(desk, [after, answer] { after(answer); });
            }
            promise->addResult(answer);
            promise->finish();
        });
        return future;
    }
    template <typename Call>
    auto run(Desk *desk, Call call)
    {
        return run(desk, std::move(call), [](const auto &) {});
    }
};

Desk::Desk(std::unique_ptr<Library> library, QObject *parent) :
    QObject(parent), d(std::make_unique<Private>())
{
    d->library = std::move(library);
}

Desk::~Desk()
{
    const auto imports = findChildren<ImportJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (ImportJob *job : imports) {
        job->cancel();
    }
    qDeleteAll(imports); // waits for what they are writing
    d->line.reset(); // does what was asked before
}

const Library &Desk::library() const
{
    return *d->library;
}

QFuture<domain::Result<ReportPage>> Desk::reports(const domain::Query &query, const QString &cursor,
                                                  int limit)
{
    return d->run(this, [=](Library &library) { return library.reports(query, cursor, limit); });
}

QFuture<domain::Result<OpenedReport>> Desk::report(domain::ReportId id)
{
    return d->run(this, [=](Library &library) { return library.report(id); });
}

QFuture<domain::Result<QList<domain::PlaceFacet>>> Desk::places()
{
    return d->run(this, [](Library &library) { return library.places(); });
}

QFuture<domain::Result<PublicationChange>> Desk::setPublicationDate(domain::ReportId id, QDate date)
{
    return d->run(
        this, [=](Library &library) { return library.setPublicationDate(id, date); },
        [this, id](const auto &) {
            Q_EMIT reportChanged(id);
            Q_EMIT reportsChanged();
            Q_EMIT undoStateChanged();
        });
}

QFuture<domain::Result<domain::Annotation>> Desk::saveAnnotation(const domain::Annotation &annotation)
{
    return d->run(
        this, [=](Library &library) { return library.saveAnnotation(annotation); },
        [this](const domain::Result<domain::Annotation> &saved) {
            Q_EMIT annotationsChanged(saved->report);
            Q_EMIT undoStateChanged();
        });
}

QFuture<domain::Outcome> Desk::review(domain::ReportId id, const QList<domain::Review> &decisions)
{
    return d->run(
        this, [=](Library &library) { return library.review(id, decisions); },
        [this, id](const domain::Outcome &) {
            Q_EMIT reviewsChanged(id);
            Q_EMIT undoStateChanged();
        });
}

QFuture<domain::Outcome> Desk::removeAnnotation(domain::AnnotationId id)
{
    // The report is asked for first: afterwards nobody knows where the note stood.
    auto report = std::make_shared<domain::ReportId>(0);
    return d->run(
        this,
        [=](Library &library) {
            *report = library.reportOfAnnotation(id);
            return library.removeAnnotation(id);
        },
        [this, report](const domain::Outcome &) {
            Q_EMIT annotationsChanged(*report);
            Q_EMIT undoStateChanged();
        });
}

Library::UndoState Desk::undoState() const
{
    return d->library->undoState();
}

QFuture<domain::Result<domain::ReportId>> Desk::undo()
{
    return d->run(
        this, [](Library &library) { return library.undo(); },
        [this](const domain::Result<domain::ReportId> &id) { announceStep(*id); });
}

QFuture<domain::Result<domain::ReportId>> Desk::redo()
{
    return d->run(
        this, [](Library &library) { return library.redo(); },
        [this](const domain::Result<domain::ReportId> &id) { announceStep(*id); });
}

void Desk::announceStep(domain::ReportId id)
{
    Q_EMIT reportChanged(id);
    Q_EMIT annotationsChanged(id);
    Q_EMIT reportsChanged();
    Q_EMIT undoStateChanged();
}

QFuture<domain::Result<int>> Desk::exportNotes(const domain::Query &query, const QString &path,
                                               const QString &language)
{
    return d->run(this, [=](Library &library) { return library.exportNotes(query, path, language); });
}

ImportJob *Desk::startImport(const ImportRequest &request)
{
    auto *job = new RunningImport(*d->library, request, this);
    job->start([this] { Q_EMIT reportsChanged(); });
    return job;
}

} // namespace tawthiq::library
