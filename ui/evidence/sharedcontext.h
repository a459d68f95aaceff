// SPDX-License-Identifier: GPL-3.0-or-later
// The slots that all figures of a report have in common (place, time, source, alleged), shown once
// above the tree on a card instead of on every row. GUI thread.
#pragma once

#include "format.h"
#include "openedreport.h"

#include <QFrame>

class QGridLayout;

namespace tawthiq::ui {

// The words of a figure's slots, empty where the text states nothing.
struct SlotWords {
    QString place;
    QString time;
    QString source;
    QString alleged;
};
[[nodiscard]] SlotWords slotWords(const Format &format, const library::OpenedReport &report, int figure);

// The slots that are the same for every figure and stated; needs two figures at least.
[[nodiscard]] SlotWords sharedSlots(const Format &format, const library::OpenedReport &report);

class SharedContextCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SharedContextCard(QWidget *parent = nullptr);

    // Hides itself when nothing is shared.
    void setReport(const Format &format, const library::OpenedReport &report);

private:
    void addRow(int icon, const QString &text);

    QGridLayout *m_rows;
};

} // namespace tawthiq::ui
