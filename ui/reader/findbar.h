// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the text that finds words in the open report: field, "3 of 12", a switch for exact
// letters, previous, next, close. Enter and Shift+Enter step, Escape closes. It searches nothing
// itself: it asks and is told how many there are.
#pragma once

#include "format.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tawthiq::ui {

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const Format &format, QWidget *parent = nullptr);

    // Shows the bar and selects what is typed; `words` replace it when not empty.
    void open(const QString &words);
    void close();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isExact() const;
    // `current` from 0; -1 when there is none.
    void setResult(int current, int total);
    void setFormat(const Format &format) { m_format = format; }

Q_SIGNALS:
    void changed(); // words or switch
    void stepped(int by); // 1 or -1
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void translate();

    Format m_format;
    QLineEdit *m_field;
    QLabel *m_result;
    QToolButton *m_exact;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_total = 0;
};

} // namespace tawthiq::ui
