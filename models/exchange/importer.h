// SPDX-License-Identifier: GPL-3.0-or-later
// How bytes become report drafts: an Importer knows one format, recognises it by content and opens a
// DraftStream, which yields one draft or one error at a time so that memory stays flat over a file of
// a million reports. A stream is used by one thread and owns its device; importers are immutable.
#pragma once

#include "report.h"
#include "result.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace tawthiq::exchange {

// A longer text is no report; analysing it whole would take more memory than a desk machine has.
inline constexpr qint64 MaximumReportBytes = 32LL * 1024 * 1024;

// Where bytes come from, for the chain of custody of every report made from them.
struct ImportSource {
    QString path; // as given; empty for the clipboard
    QString method; // file, clipboard, standard_input, sample
    QString retrievedBy;
    QDateTime retrievedAt; // UTC
    QDate publishedOn; // for reports that state no date themselves; may be invalid
    QString publisher; // for sources that name none
};

class DraftStream
{
public:
    DraftStream() = default;
    virtual ~DraftStream() = default;
    DraftStream(const DraftStream &) = delete;
    DraftStream &operator=(const DraftStream &) = delete;

    // The next report, or why one could not be read (later ones still can); empty at the end.
    [[nodiscard]] virtual std::optional<domain::Result<domain::ReportDraft>> next() = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

class Importer
{
public:
    Importer() = default;
    virtual ~Importer() = default;
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    [[nodiscard]] virtual QString name() const = 0; // stored with every report: plain_text
    [[nodiscard]] virtual QString version() const = 0; // raised when the same bytes give another body
    // `head` is the beginning of the file, 4 KiB at the most.
    [[nodiscard]] virtual bool recognises(QByteArrayView head) const = 0;
    // `device` is open for reading, at its beginning.
    [[nodiscard]] virtual std::unique_ptr<DraftStream> open(std::unique_ptr<QIODevice> device,
                                                            const ImportSource &source) const = 0;
};

} // namespace tawthiq::exchange
