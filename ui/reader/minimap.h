// SPDX-License-Identifier: GPL-3.0-or-later
// A narrow strip beside the scroll bar with a tick for every mark of the whole report, figures on
// top of the others; a click asks for that place in the text. Positions are UTF-16 units.
#pragma once

#include "mark.h"

#include <QWidget>

namespace tawthiq::ui {

class Minimap final : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(QWidget *parent = nullptr);

    // `length` is that of the body; marks are those to be shown.
    void setMarks(const QList<Mark> &marks, int length);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void jumped(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double heightOf(int position) const;

    QList<Mark> m_marks;
    int m_length = 0;
};

} // namespace tawthiq::ui
