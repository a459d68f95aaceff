// SPDX-License-Identifier: GPL-3.0-or-later
// The values Library answers with. Plain, copied freely between threads.
#pragma once

#include "analysis.h"
#include "annotation.h"
#include "facets.h"
#include "result.h"
#include "review.h"

namespace tawthiq::library {

// All that the reader shows of one report, in one value.
struct OpenedReport {
    domain::Report report;
    domain::Analysis analysis;
    QList<domain::Annotation> annotations; // by position in the text
    QList<domain::Review> reviews = {}; // the decision in force about each object that has one
};

// One window of the report list, newest publication first.
struct ReportPage {
    QList<domain::ReportSummary> rows;
    qint64 total = 0; // reports that match the query
    qint64 libraryTotal = 0; // reports in the library ("5 of 11")
    QString nextCursor; // hand back to get the next window; empty at the end
};

// What a new publication date did to the report's dates.
struct PublicationChange {
    struct ChangedTime {
        domain::TextSpan span; // UTF-16 units
        QString words; // as written
        QString before; // TIMEX3 value, with from/to below
        QString after;
        QDate beforeFrom, beforeTo, afterFrom, afterTo;
    };
    OpenedReport report; // as it is now
    QList<ChangedTime> changed;
};

enum class ImportStatus { Imported, Duplicate, Failed, Cancelled };

// Outcome of one source of an import; every source gets exactly one.
struct ImportOutcome {
    QString source; // file name, or "clipboard"
    ImportStatus status = ImportStatus::Imported;
    domain::ReportId report = 0; // the new one, or the one it duplicates
    domain::Error error; // why it failed
    QStringList warnings;
};

struct ImportSummary {
    QList<ImportOutcome> outcomes;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 failed = 0;
    bool cancelled = false; // what was complete before is kept
};

// What to import: files (a .jsonl holds many reports), or text from the clipboard.
struct ImportRequest {
    QStringList files;
    QString clipboardText;
    QDate publishedOn; // for sources that state no date; may be invalid
    QString publisher; // for sources that name none; may be empty
    QString method = QStringLiteral("file");
    int jobs = 0; // threads that analyse; 0 = all cores
};

} // namespace tawthiq::library
