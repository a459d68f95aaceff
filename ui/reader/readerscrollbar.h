// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's vertical scroll bar and minimap in one narrow strip: a tick for every mark of the
// whole report over the lane, figures on top, and the handle among them. A press beside the handle
// goes there at once. Ticks are parts (0 to 1) of the document's height.
#pragma once

#include "markkind.h"

#include <QScrollBar>

namespace tawthiq::ui {

struct Tick {
    double at = 0;
    MarkKind kind = MarkKind::Figure;
};

class ReaderScrollBar final : public QScrollBar
{
    Q_OBJECT
public:
    explicit ReaderScrollBar(QWidget *parent = nullptr);

    void setTicks(const QList<Tick> &ticks);
    [[nodiscard]] const QList<Tick> &ticks() const { return m_ticks; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF handle() const;
    void dragTo(double y);

    QList<Tick> m_ticks;
    double m_grip = 0; // where in the handle it was taken
};

} // namespace tawthiq::ui
