// SPDX-License-Identifier: GPL-3.0-or-later
// The outline over the panes while something is dragged that could be imported. Lets everything through.
#pragma once

#include <QWidget>

namespace tawthiq::ui {

class DropTarget final : public QWidget
{
    Q_OBJECT
public:
    explicit DropTarget(QWidget *over);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tawthiq::ui
