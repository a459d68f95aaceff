// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of an import, one report at a time, in order. Used by one thread.
#pragma once

#include "openedreport.h"

#include <memory>
#include <optional>

namespace tawthiq::library {

// A report read, or why it could not be.
struct ReadReport {
    QString source; // file name, or "clipboard"
    domain::Result<domain::ReportDraft> draft;
    qint64 bytesRead = 0; // of all sources, up to here
};

class SourceReader
{
public:
    explicit SourceReader(const ImportRequest &request);
    ~SourceReader();
    SourceReader(const SourceReader &) = delete;
    SourceReader &operator=(const SourceReader &) = delete;

    [[nodiscard]] qint64 bytesTotal() const;
    // The next report; empty at the end.
    [[nodiscard]] std::optional<ReadReport> next();
    // Sources not begun yet, left out from now on.
    [[nodiscard]] QStringList skipRest();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tawthiq::library
