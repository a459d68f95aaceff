// SPDX-License-Identifier: GPL-3.0-or-later
// Isolates for text put together for showing: a number, name, id or quote inside a sentence of the
// other direction keeps its own order and does not pull its neighbours. Added when shown, never
// stored: nothing that goes back into the library may have passed through here.
#pragma once

#include <QString>

namespace tawthiq::ui {

// First strong letter decides (FSI ... PDI): numbers, names, quotes, titles.
[[nodiscard]] QString isolate(QStringView text);

// Always left to right (LRI ... PDI): ISO dates, rule ids, coordinates, paths, -45.
[[nodiscard]] QString isolateLtr(QStringView text);

// Right to left when the first strong letter is; `fallback` when there is none.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback);

// Of running text: left to right only when no letter is of a right-to-left script.
[[nodiscard]] Qt::LayoutDirection paragraphDirection(QStringView text);

} // namespace tawthiq::ui
