// SPDX-License-Identifier: GPL-3.0-or-later
// A file of JSON lines holds one report a line (see reportline.h). A line's own bytes are the report's
// original; its path names the line, as in reports.jsonl#line=12. A broken line is one error and the
// rest goes on. Immutable, safe on all threads.
#pragma once

#include "importer.h"

namespace tawthiq::exchange {

class JsonLinesImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString version() const override;
    [[nodiscard]] bool recognises(QByteArrayView head) const override;
    [[nodiscard]] std::unique_ptr<DraftStream> open(std::unique_ptr<QIODevice> device,
                                                    const ImportSource &source) const override;
};

} // namespace tawthiq::exchange
