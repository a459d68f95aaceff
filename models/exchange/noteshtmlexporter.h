// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as one self-contained right-to-left HTML file: no scripts, nothing loaded from elsewhere. Every
// note stands with its quote, sentence, report, source, publication date and SHA-256, and links to the
// sentence in its place. Reports are written as they come, so memory stays flat; the file appears under
// its name only when commit() succeeds. Errors: NotWritable, DiskFull. One thread.
#pragma once

#include "annotation.h"
#include "mention.h"
#include "result.h"

#include <memory>

class QIODevice;

namespace tawthiq::exchange {

class NotesHtmlExporter
{
public:
    // `language` of the headings: "ar" or "en". `madeAt` is printed as the time of the export.
    [[nodiscard]] static domain::Result<std::unique_ptr<NotesHtmlExporter>>
    create(const QString &path, const QString &language, const QDateTime &madeAt);
    ~NotesHtmlExporter(); // without commit() nothing is left behind
    NotesHtmlExporter(const NotesHtmlExporter &) = delete;
    NotesHtmlExporter &operator=(const NotesHtmlExporter &) = delete;

    // A report without notes is passed over. `notes` by position in the text.
    [[nodiscard]] domain::Outcome add(const domain::Report &report, const QList<domain::Sentence> &sentences,
                                      const QList<domain::Annotation> &notes);
    // How many notes were written.
    [[nodiscard]] domain::Result<int> commit();

private:
    struct Private;
    explicit NotesHtmlExporter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tawthiq::exchange
