// SPDX-License-Identifier: GPL-3.0-or-later
// A Library for a window: the same calls, run on a thread of its own, answered through QFuture
// (use .then(context, …) to be called back on the GUI thread) and change signals. Lives in the GUI
// thread; owns the Library. Answers arrive in the order of the calls; import runs beside them.
#pragma once

#include "library.h"

#include <QFuture>
#include <QObject>

namespace tawthiq::library {

// A running import. Deleted by its owner after finished(); cancel() keeps what is complete.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    void progressed(const tawthiq::library::ImportProgress &progress);
    void finished(const tawthiq::domain::Result<tawthiq::library::ImportSummary> &summary);
};

class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(std::unique_ptr<Library> library, QObject *parent = nullptr);
    ~Desk() override; // waits for the running call, cancels imports

    [[nodiscard]] const Library &library() const;

    [[nodiscard]] QFuture<domain::Result<ReportPage>> reports(const domain::Query &query,
                                                              const QString &cursor, int limit);
    [[nodiscard]] QFuture<domain::Result<OpenedReport>> report(domain::ReportId id);
    [[nodiscard]] QFuture<domain::Result<QList<domain::PlaceFacet>>> places();
    [[nodiscard]] QFuture<domain::Result<PublicationChange>> setPublicationDate(domain::ReportId id,
                                                                                QDate date);
    [[nodiscard]] QFuture<domain::Result<domain::Annotation>>
    saveAnnotation(const domain::Annotation &annotation);
    [[nodiscard]] QFuture<domain::Outcome> removeAnnotation(domain::AnnotationId id);
    [[nodiscard]] QFuture<domain::Outcome> review(domain::ReportId id,
                                                  const QList<domain::Review> &decisions);
    [[nodiscard]] Library::UndoState undoState() const;
    [[nodiscard]] QFuture<domain::Result<domain::ReportId>> undo();
    [[nodiscard]] QFuture<domain::Result<domain::ReportId>> redo();
    [[nodiscard]] QFuture<domain::Result<int>> exportNotes(const domain::Query &query, const QString &path,
                                                           const QString &language);
    // The job is a child of this desk.
    ImportJob *startImport(const ImportRequest &request);

Q_SIGNALS:
    void reportsChanged(); // rows were added or their order changed
    void reportChanged(tawthiq::domain::ReportId id);
    void annotationsChanged(tawthiq::domain::ReportId id);
    void reviewsChanged(tawthiq::domain::ReportId id);
    void undoStateChanged();

private:
    void announceStep(domain::ReportId id);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tawthiq::library
