// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own work on a report: a note on words, anchored like a W3C Web Annotation by quote and
// position. Never touched by re-analysis. Span in UTF-16 units; times are UTC.
#pragma once

#include "report.h"
#include "textspan.h"

namespace tawthiq::domain {

using AnnotationId = qint64; // 0 = not stored yet

struct Annotation {
    AnnotationId id = 0;
    ReportId report = 0;
    TextSpan span; // TextPositionSelector
    QString exact; // TextQuoteSelector
    QString prefix; // up to 32 units before the quote
    QString suffix; // up to 32 units after it
    int colour = 0; // highlight 1-8, 0 = none
    QString note; // plain text with paragraphs
    QString author;
    QDateTime createdAt;
    QDateTime modifiedAt;
};

} // namespace tawthiq::domain
