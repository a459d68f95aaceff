// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of HTML that NotesHtmlExporter puts together. Pure functions.
#pragma once

#include "annotation.h"
#include "mention.h"
#include "notesheadings.h"

namespace tawthiq::exchange {

// Everything in front of the first report.
[[nodiscard]] QString notesPageHead(const NotesHeadings &words, const QDateTime &madeAt);
// Everything after the last one.
[[nodiscard]] QString notesPageEnd(const NotesHeadings &words, int count);
// One report with its notes; `ordinal` makes its ids its own in the file.
[[nodiscard]] QString notesOfReport(const NotesHeadings &words, const domain::Report &report,
                                    const QList<domain::Sentence> &sentences,
                                    const QList<domain::Annotation> &notes, int ordinal);

} // namespace tawthiq::exchange
