// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, its licence, and where its place names come from.
#pragma once

#include "dialog.h"

namespace tawthiq::ui {

class AboutDialog final : public Dialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace tawthiq::ui
