// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "analysisstore.h"
#include "annotationstore.h"
#include "facettable.h"
#include "fieldlookup.h"
#include "hitreader.h"
#include "importrun.h"
#include "libraryprivate.h"
#include "reindexer.h"
#include "reportfinder.h"
#include "reportstore.h"
#include "reviewstore.h"

using namespace Qt::StringLiterals;

namespace tawthiq::library {

Library::Library(std::unique_ptr<Private> d_) : d(std::move(d_)) { }

Library::~Library() = default;

domain::Result<std::unique_ptr<Library>> Library::open(const QString &path, OpenMode mode,
                                                       std::shared_ptr<const extract::Analyser> analyser)
{
    using Mode = store::Database::Mode;
    const Mode how = mode == OpenMode::ReadOnly ? Mode::ReadOnly
        : mode == OpenMode::OpenExisting        ? Mode::OpenExisting
                                                : Mode::OpenOrCreate;
    auto database = store::Database::open(path, how);
    if (!database) {
        return database.error();
    }
    if (auto indexed = Reindexer(**database).runIfNeeded(); !indexed) {
        return indexed.error();
    }
    auto d = std::make_unique<Private>();
    d->database = std::move(*database);
    d->analyser = std::move(analyser);
    if (auto reader = d->database->reader()) {
        d->readUndoState(**reader);
    }
    return std::unique_ptr<Library>(new Library(std::move(d)));
}

QString Library::path() const
{
    return d->database->path();
}

bool Library::isReadOnly() const
{
    return d->database->isReadOnly();
}

QString Library::readOnlyReason() const
{
    return d->database->readOnlyReason();
}

const extract::Analyser &Library::analyser() const
{
    return *d->analyser;
}

domain::Result<ReportPage> Library::reports(const domain::Query &query, const QString &cursor,
                                            int limit) const
{
    return d->reading([&](store::Connection &connection) -> domain::Result<ReportPage> {
        store::ReportFinder finder(connection, query);
        auto found = finder.window(cursor, std::max(1, limit));
        const auto all = store::ReportStore(connection).count();
        const auto total = query.isEmpty() ? all : finder.count();
        if (!found || !all || !total) {
            return !found ? found.error() : !all ? all.error() : total.error();
        }
        for (domain::ReportSummary &row : found->rows) {
            const auto reviewed = store::ReviewStore(connection).reviewedFigures(row.id);
            row.reviewedCount = reviewed ? std::min(*reviewed, row.figureCount) : 0;
        }
        const auto search = finder.search();
        if (finder.hasWords()) {
            if (auto done = readHits(connection, *search, query.exactLetters, found->rows); !done) {
                return done.error();
            }
        }
        return ReportPage{std::move(found->rows), *total, *all, found->nextCursor};
    });
}

domain::Result<OpenedReport> Library::report(domain::ReportId id) const
{
    return d->reading(
        [&](store::Connection &connection) { return openReport(connection, *d->analyser, id); });
}

domain::Result<ReportPage> Library::found(const domain::Query &query, const QString &cursor, int limit) const
{
    return d->reading([&](store::Connection &connection) -> domain::Result<ReportPage> {
        store::ReportFinder finder(connection, query);
        auto found = finder.window(cursor, std::max(1, limit));
        if (!found) {
            return found.error();
        }
        const domain::SearchNode words = finder.hasWords() ? *finder.search() : domain::SearchNode();
        if (auto done = readHits(connection, words, query.exactLetters, found->rows); !done) {
            return done.error();
        }
        return ReportPage{std::move(found->rows), 0, 0, found->nextCursor};
    });
}

domain::Result<QStringList> Library::placesNamed(const QString &name) const
{
    return d->reading(
        [&](store::Connection &connection) { return store::placeCodesNamed(connection, name); });
}

domain::Result<QStringList> Library::termsNamed(domain::TermKind kind, const QString &name) const
{
    return d->reading(
        [&](store::Connection &connection) { return store::termCodesNamed(connection, kind, name); });
}

domain::Result<domain::Facets> Library::facets(const domain::Query &query) const
{
    return d->reading([&](store::Connection &connection) -> domain::Result<domain::Facets> {
        const auto table = store::FacetTable::load(connection);
        if (!table || query.isEmpty()) {
            return table ? domain::Result<domain::Facets>(table->countAll()) : table.error();
        }
        const auto ranks = store::ReportFinder(connection, query).ranks();
        return ranks ? domain::Result<domain::Facets>(table->count(*ranks)) : ranks.error();
    });
}

domain::Result<qint64> Library::count(const domain::Query &query) const
{
    return d->reading(
        [&](store::Connection &connection) { return store::ReportFinder(connection, query).count(); });
}

domain::Result<QString> Library::body(domain::ReportId id) const
{
    return d->reading([&](store::Connection &connection) { return store::ReportStore(connection).body(id); });
}

domain::Result<QByteArray> Library::originalBytes(domain::ReportId id) const
{
    return d->reading(
        [&](store::Connection &connection) { return store::ReportStore(connection).originalBytes(id); });
}

domain::Result<QList<domain::PlaceFacet>> Library::places() const
{
    return d->reading(
        [&](store::Connection &connection) { return store::AnalysisStore(connection).facets(); });
}

domain::Result<ImportSummary> Library::import(const ImportRequest &request,
                                              const std::function<void(const ImportProgress &)> &progress,
                                              const std::atomic_bool &cancel)
{
    return ImportRun(*d->database, *d->analyser, request, progress, cancel).run();
}

domain::Result<PublicationChange> Library::setPublicationDate(domain::ReportId id, QDate date)
{
    return d->editing([&](Editor &editor) { return editor.setPublicationDate(id, date); });
}

domain::Result<domain::Annotation> Library::saveAnnotation(const domain::Annotation &annotation)
{
    return d->editing([&](Editor &editor) { return editor.saveAnnotation(annotation); });
}

domain::Outcome Library::removeAnnotation(domain::AnnotationId id)
{
    const auto removed = d->editing([&](Editor &editor) { return editor.removeAnnotation(id); });
    return removed ? domain::Outcome(domain::Done{}) : removed.error();
}

domain::Outcome Library::review(domain::ReportId id, const QList<domain::Review> &decisions)
{
    const auto done = d->editing([&](Editor &editor) { return editor.review(id, decisions); });
    return done ? domain::Outcome(domain::Done{}) : done.error();
}

domain::Result<QList<domain::Review>> Library::reviewHistory(domain::ReportId id,
                                                             const domain::ReviewedObject &object) const
{
    return d->reading(
        [&](store::Connection &connection) { return store::ReviewStore(connection).history(id, object); });
}

domain::ReportId Library::reportOfAnnotation(domain::AnnotationId id) const
{
    const auto note = d->reading(
        [&](store::Connection &connection) { return store::AnnotationStore(connection).annotation(id); });
    return note ? note->report : 0;
}

Library::UndoState Library::undoState() const
{
    const std::lock_guard guard(d->undoGuard);
    return d->undoState;
}

domain::Result<domain::ReportId> Library::undo()
{
    return d->editing([](Editor &editor) { return editor.undo(); });
}

domain::Result<domain::ReportId> Library::redo()
{
    return d->editing([](Editor &editor) { return editor.redo(); });
}

} // namespace tawthiq::library
