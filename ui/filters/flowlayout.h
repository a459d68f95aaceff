// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out in lines like words, from the leading side of the window; owns its items.
#pragma once

#include <QLayout>

namespace tawthiq::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int gap, QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool apply) const; // the height used

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace tawthiq::ui
