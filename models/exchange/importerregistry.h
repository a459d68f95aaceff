// SPDX-License-Identifier: GPL-3.0-or-later
// All importers, asked in order until one recognises the content; the file's extension is not looked
// at. Immutable, safe on all threads; the streams it opens belong to one thread each. Errors: NotFound,
// NotReadable, BadInput for an empty file, each with the file's name.
#pragma once

#include "importer.h"

#include <vector>

namespace tawthiq::exchange {

class ImporterRegistry
{
public:
    ImporterRegistry();

    // Opens source.path.
    [[nodiscard]] domain::Result<std::unique_ptr<DraftStream>> openFile(const ImportSource &source) const;
    // Bytes that are at hand already: the clipboard, standard input.
    [[nodiscard]] domain::Result<std::unique_ptr<DraftStream>> openBytes(const QByteArray &bytes,
                                                                         const ImportSource &source) const;

private:
    [[nodiscard]] domain::Result<std::unique_ptr<DraftStream>> open(std::unique_ptr<QIODevice> device,
                                                                    const ImportSource &source) const;

    std::vector<std::unique_ptr<const Importer>> m_importers;
};

} // namespace tawthiq::exchange
