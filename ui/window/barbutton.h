// SPDX-License-Identifier: GPL-3.0-or-later
// A tool button with a word: outlined, or filled for the one main action of a place.
#pragma once

#include <QToolButton>

namespace tawthiq::ui {

class BarButton final : public QToolButton
{
    Q_OBJECT
public:
    enum class Look : quint8 { Outlined, Filled };

    BarButton(Look look, QWidget *parent);

    // Takes text, sign and tooltip from the action; the text without dots.
    void showAction(QAction &action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace tawthiq::ui
