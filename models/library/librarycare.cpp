// SPDX-License-Identifier: GPL-3.0-or-later
// Library: what looks after all of it: export, backup, compacting, new analyses, checks.
#include "analysisstore.h"
#include "backup.h"
#include "caretaker.h"
#include "libraryprivate.h"
#include "noteshtmlexporter.h"
#include "reindexer.h"
#include "reportfinder.h"
#include "verifier.h"

namespace tawthiq::library {

domain::Result<int> Library::exportNotes(const domain::Query &query, const QString &path,
                                         const QString &language) const
{
    return d->reading([&](store::Connection &connection) -> domain::Result<int> {
        const auto ids = store::ReportFinder(connection, query).idsWithNotes();
        if (!ids) {
            return ids.error();
        }
        const QDateTime now = QDateTime::currentDateTime();
        auto exporter = exchange::NotesHtmlExporter::create(path, language, now);
        if (!exporter) {
            return exporter.error();
        }
        for (const domain::ReportId id : *ids) {
            const auto opened = openReport(connection, *d->analyser, id);
            if (!opened) {
                return opened.error();
            }
            const auto added =
                (*exporter)->add(opened->report, opened->analysis.sentences, opened->annotations);
            if (!added) {
                return added.error();
            }
        }
        return (*exporter)->commit();
    });
}

domain::Outcome Library::backUp(const QString &path) const
{
    return d->reading([&](store::Connection &connection) { return store::backUpTo(connection, path); });
}

domain::Outcome Library::compact()
{
    return Caretaker(*d->database).compact();
}

domain::Result<LibraryStats> Library::stats() const
{
    return Caretaker(*d->database).stats(d->analyser.get());
}

domain::Result<qint64> Library::reindex(const CareProgress &progress, const std::atomic_bool &cancel)
{
    return Reindexer(*d->database).run(progress, cancel);
}

domain::Result<ReanalysisSummary> Library::reanalyse(bool all, const CareProgress &progress,
                                                     const std::atomic_bool &cancel)
{
    return Caretaker(*d->database).reanalyse(*d->analyser, all, progress, cancel);
}

domain::Result<QStringList> Library::verify() const
{
    return d->reading([](store::Connection &connection) { return Verifier(connection).verify(); });
}

} // namespace tawthiq::library
