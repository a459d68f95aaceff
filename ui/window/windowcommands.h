// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands as actions with keys, made anew when the language changes. Whoever shows
// them asks for action(); the window connects them. Belongs to the window. GUI thread.
#pragma once

#include "commandtable.h"
#include "shortcutsdialog.h"

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace tawthiq::ui {

class Commands final : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QWidget &window);

    [[nodiscard]] QAction &action(Command command) const;
    void translate();
    // Switches off what would write, with the reason in the tooltip; empty reason = all may.
    void setReadOnly(const QString &reason);
    // All keys, for the dialog.
    [[nodiscard]] QList<ShortcutRow> shortcuts() const;

Q_SIGNALS:
    void triggered(tawthiq::ui::Command command);

private:
    std::array<QAction *, static_cast<std::size_t>(Command::Count)> m_actions{};
};

} // namespace tawthiq::ui
