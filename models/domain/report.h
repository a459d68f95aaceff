// SPDX-License-Identifier: GPL-3.0-or-later
// A report: one document as it was published, and where its bytes came from.
// The body is immutable after import and holds '\n' newlines only. Plain values, no ownership.
#pragma once

#include "textspan.h"
#include "vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace tawthiq::domain {

using ReportId = qint64; // 0 = not stored yet

// Chain of custody of the original bytes (Berkeley Protocol; Mnemonic acquisition fields).
struct Provenance {
    QByteArray originalSha256; // hex, 64 characters, of the bytes as they came
    qint64 originalSize = 0; // bytes
    QString originalPath; // file name as imported; empty for the clipboard
    QString mediaType; // e.g. text/plain
    QString charset; // the encoding the bytes were read as
    QDateTime retrievedAt; // UTC, when it entered the library
    QString retrievedBy; // person or account name
    QString retrievalMethod; // file, clipboard, standard_input, sample
    QString importer; // e.g. plain_text
    QString importerVersion;
};

struct Report {
    ReportId id = 0;
    QString referenceCode; // a person can quote it: T-000123
    QString title;
    QString body;
    QDate publishedOn; // invalid when unknown
    PublicationBasis publicationBasis = PublicationBasis::Unknown;
    QString sourceUrl;
    QString publisher;
    QString language;
    Provenance provenance;
};

// What an importer makes of bytes: a report not stored yet, and the bytes themselves.
struct ReportDraft {
    Report report;
    QByteArray original;
    QStringList warnings; // e.g. "3 characters could not be decoded"
};

// One row of the report list: what a reader needs before opening the report.
struct ReportSummary {
    ReportId id = 0;
    QString title;
    QString publisher; // or the file name when there is no publisher
    QDate publishedOn;
    PublicationBasis publicationBasis = PublicationBasis::Unknown;
    int figureCount = 0;
    int reviewedCount = 0; // figures accepted, corrected or rejected
    int warningCount = 0;
    // The most severe totals, at most two, as values so that the ui words them.
    struct Toll {
        Qualifier qualifier = Qualifier::Exact;
        std::optional<qint64> value;
        std::optional<qint64> min; // people
        std::optional<qint64> max;
        Harm harm = Harm::Killed;
    };
    QList<Toll> tolls;
    QString referenceCode;
    QString origin; // path of the file it came from, with #line=7 in a collection
    // Where the report holds what was searched for, in its sentence; empty words without a search.
    struct Hit {
        QString words; // the sentence, or the title
        QList<TextSpan> marks; // in words
        TextSpan sentence; // in the body; empty when only the title holds it
        TextSpan span; // the first mark, in the body
    };
    Hit hit;
};

} // namespace tawthiq::domain
