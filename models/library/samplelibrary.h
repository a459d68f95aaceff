// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled sample reports, all invented: brings those into a library that it does not hold yet,
// each with the date and publisher of sample.tsv. Blocks; any thread. Errors as Library::import.
#pragma once

#include "library.h"

namespace tawthiq::library {

// `folder` holds sample.tsv and the texts it names.
[[nodiscard]] domain::Result<ImportSummary>
importSamples(Library &library, const QString &folder = QStringLiteral(":/tawthiq/sample"));

} // namespace tawthiq::library
