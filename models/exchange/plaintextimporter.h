// SPDX-License-Identifier: GPL-3.0-or-later
// A file of plain text is one report; its first line with words is the title. Any encoding the text
// room can detect. Immutable, safe on all threads.
#pragma once

#include "importer.h"

namespace tawthiq::exchange {

class PlainTextImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString version() const override;
    [[nodiscard]] bool recognises(QByteArrayView head) const override;
    [[nodiscard]] std::unique_ptr<DraftStream> open(std::unique_ptr<QIODevice> device,
                                                    const ImportSource &source) const override;
};

} // namespace tawthiq::exchange
