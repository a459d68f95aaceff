// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerregistry.h"

#include "jsonlinesimporter.h"
#include "plaintextimporter.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

using domain::Error;
using domain::ErrorCode;

ImporterRegistry::ImporterRegistry()
{
    m_importers.push_back(std::make_unique<JsonLinesImporter>());
    m_importers.push_back(std::make_unique<PlainTextImporter>()); // takes what nobody else takes
}

domain::Result<std::unique_ptr<DraftStream>> ImporterRegistry::openFile(const ImportSource &source) const
{
    const QFileInfo info(source.path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound, u"There is no such file."_s, source.path, 0};
    }
    if (info.isDir()) {
        return Error{ErrorCode::BadInput, u"This is a folder, not a file."_s, source.path, 0};
    }
    auto file = std::make_unique<QFile>(source.path);
    if (!file->open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotReadable, u"The file cannot be read: %1."_s.arg(file->errorString()),
                     source.path, 0};
    }
    return open(std::move(file), source);
}

domain::Result<std::unique_ptr<DraftStream>> ImporterRegistry::openBytes(const QByteArray &bytes,
                                                                         const ImportSource &source) const
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return open(std::move(buffer), source);
}

domain::Result<std::unique_ptr<DraftStream>> ImporterRegistry::open(std::unique_ptr<QIODevice> device,
                                                                    const ImportSource &source) const
{
    constexpr qint64 HeadBytes = 4096;
    const QByteArray head = device->peek(HeadBytes);
    if (head.isEmpty()) {
        return Error{ErrorCode::BadInput, u"The file is empty: there is no text to import."_s, source.path,
                     0};
    }
    for (const auto &importer : m_importers) {
        if (importer->recognises(head)) {
            return importer->open(std::move(device), source);
        }
    }
    return Error{ErrorCode::BadInput, u"No importer knows this kind of file."_s, source.path, 0};
}

} // namespace tawthiq::exchange
