// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a filter's popup: a panel under the chip that opened it, inside the screen, closed by
// Escape or a click elsewhere. Deletes itself when closed. GUI thread.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace tawthiq::ui {

class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(QWidget *parent);

    // Shows it at the leading edge of `anchor`, below it.
    void openUnder(const QWidget *anchor);

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace tawthiq::ui
