// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbar.h"

#include "barbutton.h"
#include "bidi.h"
#include "filterstate.h"
#include "fonts.h"
#include "windowcommands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8; // over and under buttons of 32: a bar of 48
constexpr int SearchWidth = 352;
constexpr int IconSize = 18;
constexpr int TypingPause = 200; // ms

} // namespace

ToolBar::ToolBar(const Commands &commands, FilterState &filters, QWidget *parent) :
    QToolBar(parent), m_commands(commands), m_filters(filters)
{
    setObjectName(u"toolBar"_s);
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({IconSize, IconSize});
    layout()->setContentsMargins(12, Margin, 12, Margin);
    layout()->setSpacing(8);
    m_list = addButton(Command::ShowList, Icon::List);
    addButton(Command::Back, Icon::Back);
    addButton(Command::Forward, Icon::Forward);
    addSearch();
    addStretch();
    addButton(Command::Undo, Icon::Undo);
    addButton(Command::Redo, Icon::Redo);
    addTextAndTheme();
    m_evidence = addButton(Command::ShowEvidence, Icon::Figure);
    auto *exporting = new BarButton(BarButton::Look::Outlined, this);
    exporting->setObjectName(u"exportButton"_s);
    exporting->showAction(commands.action(Command::Export));
    addWidget(exporting);
    auto *importing = new BarButton(BarButton::Look::Filled, this);
    importing->setObjectName(u"importButton"_s);
    importing->showAction(commands.action(Command::Import));
    addWidget(importing);
    showPaneButtons(false, false);
}

QAction *ToolBar::addButton(Command command, Icon sign)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&m_commands.action(command));
    button->setIcon(icon(sign));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(RowHeight, RowHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(m_commands.action(command).text());
    return addWidget(button);
}

void ToolBar::addSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search the reports"));
    m_search->setPlaceholderText(tr("Search titles and texts"));
    m_search->setFixedHeight(RowHeight);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition);
    m_search->setText(m_filters.query().text);
    m_search->installEventFilter(this);
    m_search->setToolTip(m_commands.action(Command::Search).toolTip());
    addWidget(m_search);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(TypingPause);
    const auto search = [this] { m_filters.setText(m_search->text()); };
    connect(m_search, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, search);
    connect(pause, &QTimer::timeout, this, search);
    connect(&m_filters, &FilterState::changed, m_search, [this] {
        if (m_search->text().trimmed() != m_filters.query().text) {
            m_search->setText(m_filters.query().text);
        }
    });
}

void ToolBar::addStretch()
{
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
}

void ToolBar::addTextAndTheme()
{
    auto *text = new QToolButton(this);
    text->setObjectName(u"textSettings"_s);
    text->setIcon(icon(Icon::TextSize));
    text->setToolTip(tr("Text size and letters"));
    text->setAccessibleName(tr("Text size and letters"));
    text->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(text);
    for (const Command command : {Command::TextLarger, Command::TextSmaller, Command::Letters}) {
        menu->addAction(&m_commands.action(command));
    }
    text->setMenu(menu);
    auto *theme = new QToolButton(this);
    theme->setObjectName(u"themeButton"_s);
    theme->setIcon(icon(Icon::Theme));
    theme->setToolTip(tr("Light or dark"));
    theme->setAccessibleName(tr("Light or dark"));
    connect(theme, &QToolButton::clicked, this, &ToolBar::themeToggled);
    for (QToolButton *button : {text, theme}) {
        button->setFixedSize(RowHeight, RowHeight);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        addWidget(button);
    }
}

void ToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ToolBar::showPaneButtons(bool list, bool evidence)
{
    m_list->setVisible(list);
    m_evidence->setVisible(evidence);
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT searchLeft();
        return true;
    }
    return QToolBar::eventFilter(watched, event);
}

} // namespace tawthiq::ui
