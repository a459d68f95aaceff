// SPDX-License-Identifier: GPL-3.0-or-later
// Under the detail card: the decision in force about the selected row, with who and when, and the
// buttons accept, reject, take back and next. GUI thread.
#pragma once

#include "format.h"
#include "review.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tawthiq::ui {

class ReviewBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewBar(QWidget *parent = nullptr);

    // `review` is null when nothing is decided yet.
    void show(const Format &format, const domain::Review *review);
    // "All reviewed".
    void showDone();
    [[nodiscard]] QToolButton &rejectButton() const { return *m_reject; }

Q_SIGNALS:
    void acceptRequested();
    void rejectRequested();
    void takeBackRequested();
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_state;
    QToolButton *m_accept;
    QToolButton *m_reject;
    QToolButton *m_takeBack;
    QToolButton *m_next;
};

} // namespace tawthiq::ui
