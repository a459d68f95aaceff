// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a plain text file -> a body. The bytes are not kept; a body holds \n newlines and no lone
// surrogates (see storable.h). Errors: BadInput for what is not text, with what it is where known.
// Needs two to three bytes of memory per byte of input. Pure functions, safe on all threads.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tawthiq::text {

struct DecodedText {
    QString text;
    QString charset; // the encoding the bytes were read as, e.g. windows-1256
    bool certain = false; // false when the encoding was guessed
    int replaced = 0; // places that could not be read, now U+FFFD
};

// Finds the encoding, then reads.
[[nodiscard]] domain::Result<DecodedText> decode(QByteArrayView bytes);
// Reads in the encoding a person or a file's own header names.
[[nodiscard]] domain::Result<DecodedText> decodeAs(QByteArrayView bytes, const QByteArray &charset);

} // namespace tawthiq::text
