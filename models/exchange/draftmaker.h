// SPDX-License-Identifier: GPL-3.0-or-later
// What every importer does alike: the chain of custody of original bytes, and a title from the first
// line of a body. Pure functions.
#pragma once

#include "importer.h"

namespace tawthiq::exchange {

// A draft that holds `original`, its SHA-256 and where it came from; no text yet.
[[nodiscard]] domain::ReportDraft makeDraft(const QByteArray &original, const ImportSource &source,
                                            const Importer &importer);

// The first line that is not blank, cut at a word when it is very long.
[[nodiscard]] QString titleOf(QStringView body);

// The error for a report of more than MaximumReportBytes.
[[nodiscard]] domain::Error tooLongError(const QString &path, int line);

} // namespace tawthiq::exchange
