// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QWidget>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString translated(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

// "Ctrl+K F3" as two sequences; history runs with the direction of reading.
[[nodiscard]] QList<QKeySequence> keysOf(const CommandRow &row)
{
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    if (row.command == Command::Back || row.command == Command::Forward) {
        const bool right = (row.command == Command::Back) == rightToLeft;
        return {QKeySequence(right ? u"Alt+Right"_s : u"Alt+Left"_s)};
    }
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromUtf8(row.keys).split(u' ', Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(key));
    }
    return keys;
}

[[nodiscard]] QString shown(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys) {
        names.append(key.toString(QKeySequence::NativeText));
    }
    return names.join(u", "_s);
}

} // namespace

Commands::Commands(QWidget &window) : QObject(&window)
{
    for (const CommandRow &row : commandRows()) {
        auto *action = new QAction(this);
        action->setCheckable(row.checkable);
        action->setObjectName(u"command%1"_s.arg(static_cast<int>(row.command)));
        if (row.icon != Icon::Count) {
            action->setIcon(icon(row.icon));
        }
        window.addAction(action);
        m_actions.at(static_cast<std::size_t>(row.command)) = action;
        connect(action, &QAction::triggered, this, [this, row] { Q_EMIT triggered(row.command); });
    }
    action(Command::Letters).setChecked(true); // as a reader shows its text at first
    translate();
}

QAction &Commands::action(Command command) const
{
    return *m_actions.at(static_cast<std::size_t>(command));
}

void Commands::translate()
{
    for (const CommandRow &row : commandRows()) {
        QAction &one = action(row.command);
        const QString text = translated(row.text);
        const QList<QKeySequence> keys = keysOf(row);
        one.setText(text);
        one.setShortcuts(keys);
        one.setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "command and its keys").arg(text, shown(keys)));
    }
}

void Commands::setReadOnly(const QString &reason)
{
    for (const CommandRow &row : commandRows()) {
        if (row.writes) {
            action(row.command).setEnabled(reason.isEmpty());
            if (!reason.isEmpty()) {
                action(row.command).setToolTip(reason);
            }
        }
    }
}

QList<ShortcutRow> Commands::shortcuts() const
{
    QList<ShortcutRow> rows;
    for (const CommandRow &row : commandRows()) {
        if (const QList<QKeySequence> keys = keysOf(row); !keys.isEmpty()) {
            rows.append({menuTitle(row.menu).remove(u'&'), translated(row.text), shown(keys)});
        }
    }
    for (const PaneKey &key : paneKeys()) {
        rows.append({tr("In the text"), translated(key.text), QString::fromUtf8(key.keys)});
    }
    return rows;
}

} // namespace tawthiq::ui
