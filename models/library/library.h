// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to a library of reports for ui and command line: open, read, import, edit, undo.
// Calls block; they are safe from any thread (reads run side by side, writes one after another).
// A window uses Desk, which runs them on a thread of its own. Failures come back as Error; a write
// is in the database when its call returns.
#pragma once

#include "care.h"
#include "openedreport.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tawthiq::extract {
class Analyser;
}

namespace tawthiq::library {

enum class OpenMode { OpenOrCreate, OpenExisting, ReadOnly };

struct ImportProgress {
    qint64 done = 0; // reports
    qint64 bytesDone = 0; // of all sources
    qint64 bytesTotal = 0;
    QString current; // file at hand
};

class Library
{
public:
    // Opens `path`; the analyser is shared, null for who neither opens reports nor imports nor edits.
    // Refuses newer, foreign, locked and corrupt files with a message that says the way out.
    [[nodiscard]] static domain::Result<std::unique_ptr<Library>>
    open(const QString &path, OpenMode mode, std::shared_ptr<const extract::Analyser> analyser);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] const extract::Analyser &analyser() const;

    // Reading. A search that cannot be read is an Error with the column of its fault.
    [[nodiscard]] domain::Result<ReportPage> reports(const domain::Query &query, const QString &cursor,
                                                     int limit) const;
    // As reports(), without the totals; without a search each row holds its first sentence.
    [[nodiscard]] domain::Result<ReportPage> found(const domain::Query &query, const QString &cursor,
                                                   int limit) const;
    // Gazetteer ids of the places that occur under this name; codes of the sources or actors.
    [[nodiscard]] domain::Result<QStringList> placesNamed(const QString &name) const;
    [[nodiscard]] domain::Result<QStringList> termsNamed(domain::TermKind kind, const QString &name) const;
    // How many of the reports that match fall under each value to filter by.
    [[nodiscard]] domain::Result<domain::Facets> facets(const domain::Query &query) const;
    [[nodiscard]] domain::Result<qint64> count(const domain::Query &query) const;
    [[nodiscard]] domain::Result<OpenedReport> report(domain::ReportId id) const;
    [[nodiscard]] domain::Result<QString> body(domain::ReportId id) const;
    [[nodiscard]] domain::Result<QByteArray> originalBytes(domain::ReportId id) const;
    // Places that occur in the library and their ancestors, for the filter tree.
    [[nodiscard]] domain::Result<QList<domain::PlaceFacet>> places() const;

    // Importing: duplicates (same bytes or same body) are reported, not stored twice. `progress` is
    // called on this thread; setting `cancel` keeps what is complete.
    [[nodiscard]] domain::Result<ImportSummary>
    import(const ImportRequest &request, const std::function<void(const ImportProgress &)> &progress,
           const std::atomic_bool &cancel);

    // Editing; every edit is one undo step.
    [[nodiscard]] domain::Result<PublicationChange> setPublicationDate(domain::ReportId id, QDate date);
    // Stores a new note or, when annotation.id is set, its changed text. Quote, prefix and suffix are
    // taken from the body at its span. Returns it as stored.
    [[nodiscard]] domain::Result<domain::Annotation> saveAnnotation(const domain::Annotation &annotation);
    [[nodiscard]] domain::Outcome removeAnnotation(domain::AnnotationId id);
    // Decisions about extracted objects of one report (kind, span, status, reason; the rest is filled in),
    // one undo step. A rejection without a reason, and words outside the body, are refused.
    [[nodiscard]] domain::Outcome review(domain::ReportId id, const QList<domain::Review> &decisions);
    // Every decision ever taken about one object, oldest first.
    [[nodiscard]] domain::Result<QList<domain::Review>>
    reviewHistory(domain::ReportId id, const domain::ReviewedObject &object) const;
    // The report a note stands on, 0 when there is no such note.
    [[nodiscard]] domain::ReportId reportOfAnnotation(domain::AnnotationId id) const;

    // Undo: names are translated by the ui through their id ("set_publication_date", "save_note" ...).
    struct UndoState {
        QString undoName; // empty when there is nothing to undo
        QString redoName;
    };
    [[nodiscard]] UndoState undoState() const;
    // The report the step changed, so that views can refresh.
    [[nodiscard]] domain::Result<domain::ReportId> undo();
    [[nodiscard]] domain::Result<domain::ReportId> redo();

    // Writes the annotated notes of the reports that match `query` as one self-contained HTML file
    // (language "ar" or "en" for its headings); written beside and renamed. Returns the notes written.
    [[nodiscard]] domain::Result<int> exportNotes(const domain::Query &query, const QString &path,
                                                  const QString &language) const;

    // Care. backUp() works on a read-only library and while others write; a file there is not replaced.
    using CareProgress = std::function<void(qint64 done, qint64 total)>; // reports
    [[nodiscard]] domain::Outcome backUp(const QString &path) const;
    [[nodiscard]] domain::Outcome compact();
    [[nodiscard]] domain::Result<LibraryStats> stats() const;
    [[nodiscard]] domain::Result<qint64> reindex(const CareProgress &progress,
                                                 const std::atomic_bool &cancel);
    [[nodiscard]] domain::Result<ReanalysisSummary> reanalyse(bool all, const CareProgress &progress,
                                                              const std::atomic_bool &cancel);

    // Re-checks hashes, quotes against spans, foreign keys and the database itself; each finding is a
    // sentence. Empty = sound.
    [[nodiscard]] domain::Result<QStringList> verify() const;

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tawthiq::library
