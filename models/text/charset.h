// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which encoding bytes are in: a byte order mark, valid or nearly valid UTF-8, UTF-16 by its
// pattern, then the two Arabic single-byte encodings by how Arabic the text comes out (ICU's detector
// alone takes Windows-1256 for others), and only then ICU's guess. Pure function, safe on all threads.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tawthiq::text {

struct CharsetGuess {
    QByteArray name; // as ICU and IANA know it, e.g. "UTF-8", "windows-1256"
    bool certain = false; // a mark or valid UTF-8, not a guess
};

[[nodiscard]] CharsetGuess guessCharset(QByteArrayView bytes);

} // namespace tawthiq::text
