// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the menu bar from the window's commands. Nothing is kept: call again in another language.
#pragma once

class QMenuBar;

namespace tawthiq::ui {

class Commands;

void buildMenus(QMenuBar &bar, const Commands &commands);

} // namespace tawthiq::ui
