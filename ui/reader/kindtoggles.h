// SPDX-License-Identifier: GPL-3.0-or-later
// The row of five buttons under the title that show and hide one kind of mark each (Alt+1..5). Off
// hides the marks in the text, never the rows of the panel. Without room only their letters stay.
#pragma once

#include "markkind.h"

#include <QWidget>

class QToolButton;

namespace tawthiq::ui {

class KindToggles final : public QWidget
{
    Q_OBJECT
public:
    explicit KindToggles(QWidget *parent = nullptr);

    [[nodiscard]] bool isChecked(MarkKind kind) const;
    void setChecked(MarkKind kind, bool checked);

Q_SIGNALS:
    void toggled(tawthiq::ui::MarkKind kind, bool visible);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void translate();
    void fit();

    std::array<QToolButton *, MarkKinds.size()> m_buttons{};
};

} // namespace tawthiq::ui
