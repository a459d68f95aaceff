// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteshtmlexporter.h"

#include "noteshtmlpage.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

using domain::Error;
using domain::ErrorCode;

struct NotesHtmlExporter::Private {
    explicit Private(const QString &path) : file(path) { }

    [[nodiscard]] Error failure() const
    {
        if (file.error() == QFileDevice::ResourceError) {
            return {ErrorCode::DiskFull,
                    u"The disk is full; the notes were not exported. Free some space or "
                    "choose another place."_s,
                    file.fileName(), 0};
        }
        return {ErrorCode::NotWritable,
                u"The file cannot be written (%1). Choose another folder or name."_s.arg(file.errorString()),
                file.fileName(), 0};
    }
    [[nodiscard]] domain::Outcome write(const QString &html)
    {
        const QByteArray bytes = html.toUtf8();
        if (file.write(bytes) != bytes.size()) {
            return failure();
        }
        return domain::Done{};
    }

    QSaveFile file;
    NotesHeadings words;
    int reports = 0;
    int notes = 0;
};

NotesHtmlExporter::NotesHtmlExporter(std::unique_ptr<Private> p) : d(std::move(p)) { }

NotesHtmlExporter::~NotesHtmlExporter() = default;

domain::Result<std::unique_ptr<NotesHtmlExporter>>
NotesHtmlExporter::create(const QString &path, const QString &language, const QDateTime &madeAt)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) { // renaming over a device destroys it
        return Error{ErrorCode::NotWritable, u"This is no file that can be replaced. Choose another name."_s,
                     path, 0};
    }
    auto d = std::make_unique<Private>(path);
    d->words = NotesHeadings::in(language);
    if (!d->file.open(QIODevice::WriteOnly)) {
        return d->failure();
    }
    if (auto written = d->write(notesPageHead(d->words, madeAt)); !written) {
        return written.error();
    }
    return std::unique_ptr<NotesHtmlExporter>(new NotesHtmlExporter(std::move(d)));
}

domain::Outcome NotesHtmlExporter::add(const domain::Report &report, const QList<domain::Sentence> &sentences,
                                       const QList<domain::Annotation> &notes)
{
    if (notes.isEmpty()) {
        return domain::Done{};
    }
    d->notes += static_cast<int>(notes.size());
    return d->write(notesOfReport(d->words, report, sentences, notes, ++d->reports));
}

domain::Result<int> NotesHtmlExporter::commit()
{
    if (auto written = d->write(notesPageEnd(d->words, d->notes)); !written) {
        return written.error();
    }
    // commit() of Qt 6.4 calls a file good of which only a part could be written: flush() tells.
    if (!d->file.flush() || !d->file.commit()) {
        return d->failure();
    }
    return d->notes;
}

} // namespace tawthiq::exchange
