// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of the text while the library is empty: a sentence and the two ways to begin.
#pragma once

#include <QWidget>

namespace tawthiq::ui {

class Commands;

class Welcome final : public QWidget
{
    Q_OBJECT
public:
    Welcome(const Commands &commands, QWidget *parent);
};

} // namespace tawthiq::ui
