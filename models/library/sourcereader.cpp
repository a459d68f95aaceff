// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcereader.h"

#include "accountname.h"
#include "importerregistry.h"
#include "storable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

const QString Clipboard = u"clipboard"_s;

} // namespace

struct SourceReader::Private {
    exchange::ImporterRegistry importers;
    ImportRequest request;
    QStringList waiting; // sources not begun; the clipboard first
    QString current;
    std::unique_ptr<exchange::DraftStream> stream;
    qint64 bytesOfEarlier = 0;

    // Opens the next source; an error is its only report.
    domain::Outcome openNext()
    {
        current = waiting.takeFirst();
        const bool fromClipboard = current == Clipboard && !request.clipboardText.isEmpty();
        exchange::ImportSource source;
        source.path = fromClipboard ? QString() : current;
        source.method = request.method;
        source.retrievedBy = accountName();
        source.retrievedAt = QDateTime::currentDateTimeUtc();
        source.publishedOn = request.publishedOn;
        source.publisher = request.publisher;
        auto opened = fromClipboard ? importers.openBytes(request.clipboardText.toUtf8(), source)
                                    : importers.openFile(source);
        if (fromClipboard) {
            request.clipboardText.clear();
        }
        if (!opened) {
            bytesOfEarlier += QFileInfo(current).size();
            return opened.error();
        }
        stream = std::move(*opened);
        return domain::Done{};
    }
};

SourceReader::SourceReader(const ImportRequest &request) : d(std::make_unique<Private>())
{
    d->request = request;
    text::makeStorable(d->request.clipboardText); // UTF-8 would turn a lone surrogate into "?"
    d->waiting = request.files;
    if (!request.clipboardText.isEmpty()) {
        d->waiting.prepend(Clipboard);
    }
}

SourceReader::~SourceReader() = default;

qint64 SourceReader::bytesTotal() const
{
    qint64 total = d->request.clipboardText.toUtf8().size();
    for (const QString &file : d->request.files) {
        total += QFileInfo(file).size();
    }
    return total;
}

std::optional<ReadReport> SourceReader::next()
{
    while (true) {
        if (d->stream == nullptr) {
            if (d->waiting.isEmpty()) {
                return std::nullopt;
            }
            if (auto opened = d->openNext(); !opened) {
                return ReadReport{d->current, opened.error(), d->bytesOfEarlier};
            }
        }
        auto draft = d->stream->next();
        const qint64 read = d->bytesOfEarlier + d->stream->bytesRead();
        if (draft) {
            return ReadReport{d->current, std::move(*draft), read};
        }
        d->bytesOfEarlier = read;
        d->stream.reset();
    }
}

QStringList SourceReader::skipRest()
{
    return std::exchange(d->waiting, {});
}

} // namespace tawthiq::library
