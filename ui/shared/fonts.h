// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts, named outright with what stands in for them: bare "Sans Serif" is whatever the machine
// gives. Latin letters and digits come from Noto Sans, Arabic from its own family (Debian package
// fonts-noto-core). Sizes in device-independent pixels.
#pragma once

#include <QFont>

namespace tawthiq::ui {

enum class Weight : quint8 { Regular, SemiBold };

[[nodiscard]] QFont uiFont(int pixels = 13, Weight weight = Weight::Regular);

// Naskh for running text and for quotes of it.
[[nodiscard]] QFont readerFont(int pixels);

inline constexpr int ReaderSizeMinimum = 14;
inline constexpr int ReaderSizeDefault = 19;
inline constexpr int ReaderSizeMaximum = 40;
inline constexpr int QuoteSize = 15;

} // namespace tawthiq::ui
