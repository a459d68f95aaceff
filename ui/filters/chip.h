// SPDX-License-Identifier: GPL-3.0-or-later
// One filter as a rounded button: sign, value, and a cross that removes it (Backspace and Delete too).
// Without a value it is the dashed "+ Filter". GUI thread.
#pragma once

#include "icons.h"

#include <QToolButton>

namespace tawthiq::ui {

class Chip final : public QToolButton
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Value, Add };

    Chip(Kind kind, Icon sign, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    Kind m_kind;
    Icon m_sign;
};

} // namespace tawthiq::ui
