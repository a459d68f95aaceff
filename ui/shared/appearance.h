// SPDX-License-Identifier: GPL-3.0-or-later
// The theme and interface font of the application: follows the system until a person chooses, and
// remembers the choice in the settings. Construct once in the program's main, after QApplication and
// before any window; panes only ever read the palette and font that it sets. GUI thread.
#pragma once

#include "theme.h"

#include <QObject>

class QApplication;

namespace tawthiq::ui {

class Appearance final : public QObject
{
    Q_OBJECT
public:
    enum class Choice : quint8 { System, Light, Dark };

    explicit Appearance(QApplication &application);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    // What a theme button does: the other tone than the one on screen, chosen for good.
    void toggle();
    [[nodiscard]] Theme theme() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Choice m_choice = Choice::System;
    QPalette m_systemPalette; // as it was before we set ours
};

} // namespace tawthiq::ui
