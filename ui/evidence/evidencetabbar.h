// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's tabs: flat words with their counts, an accent line under the chosen one. Narrow panels
// take space from between the words before anything is cut. GUI thread.
#pragma once

#include <QTabBar>

namespace tawthiq::ui {

class StyledLine;

class EvidenceTabBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit EvidenceTabBar(QWidget *parent = nullptr);

    // The word of a tab and how many rows it has, `count` as shown.
    void setTab(int tab, const QString &name, const QString &count);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] StyledLine line(int tab) const;
    [[nodiscard]] int padding() const;

    QStringList m_counts;
};

} // namespace tawthiq::ui
