// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence across the reading pane with at most two buttons: something to know or to answer.
// Announced as an alert. Removes itself when asked to go.
#pragma once

#include "icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tawthiq::ui {

class Strip final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone : quint8 { Notice, Warning };

    Strip(Tone tone, Icon sign, const QString &sentence, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &verb);
    void addField(QWidget *field);
    // A cross at the end that removes the strip.
    void addDismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Icon m_sign;
    QLabel *m_text;
    QHBoxLayout *m_line;
};

} // namespace tawthiq::ui
