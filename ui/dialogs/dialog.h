// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every dialog: a title that says what it is about, a body, and buttons that carry verbs.
// Escape is always safe. Shown with open(), which returns at once; deletes itself when closed.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tawthiq::ui {

class Dialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int Narrow = 560;
    static constexpr int Wide = 880;

    Dialog(const QString &title, int width, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    // A paragraph of running text; wraps, can be selected.
    QLabel *addText(const QString &text);
    // The button of the action itself; default, accepts.
    QPushButton *addAction(const QString &verb);
    // A button beside it that does not close the dialog.
    QPushButton *addOther(const QString &verb);
    // The way out; rejects.
    QPushButton *addClose(const QString &verb);

private:
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
};

} // namespace tawthiq::ui
