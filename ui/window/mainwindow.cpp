// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearance.h"
#include "bidi.h"
#include "droptarget.h"
#include "language.h"
#include "menus.h"
#include "notices.h"
#include "requests.h"
#include "statusline.h"
#include "toolbar.h"
#include "workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize LeastSize(800, 560);
constexpr QSize FirstSize(1280, 800);
constexpr int MenuHeight = 32;

} // namespace

MainWindow::MainWindow(library::Desk &desk, Appearance &appearance, Language &language) :
    m_desk(desk),
    m_appearance(appearance),
    m_language(language),
    m_reports(desk),
    m_selection(desk),
    m_edits(desk, m_selection),
    m_imports(desk),
    m_commands(*this),
    m_requests(new Requests({*this, m_imports, m_edits, m_selection, m_reports, m_commands}))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(LeastSize);
    resize(FirstSize);
    restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray());
    setAcceptDrops(true);
    build();
    connectModels();
    connect(&m_commands, &Commands::triggered, this, &MainWindow::run);
    connect(m_requests, &Requests::libraryRequested, this, &MainWindow::libraryRequested);
    connect(m_requests, &Requests::sampleRequested, this, &MainWindow::sampleRequested);
    // Queued: the language may be chosen by a button that is about to be made anew.
    connect(&m_language, &Language::changed, this, &MainWindow::build, Qt::QueuedConnection);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::refreshCommands);
    m_reports.setQuery({});
    readPlaces();
}

// Answers still under way must find their receivers alive; the desk answers in order.
MainWindow::~MainWindow()
{
    m_desk.places().waitForFinished();
}

void MainWindow::connectModels()
{
    connect(&m_filters, &FilterState::changed, this, [this] { m_reports.setQuery(m_filters.query()); });
    connect(&m_filters, &FilterState::changed, this, &MainWindow::refreshCommands);
    connect(&m_desk, &library::Desk::reportsChanged, this, &MainWindow::readPlaces);
    connect(&m_desk, &library::Desk::undoStateChanged, this, &MainWindow::refreshCommands);
    connect(&m_selection, &Selection::historyChanged, this, &MainWindow::refreshCommands);
    connect(&m_selection, &Selection::reportChanged, this, &MainWindow::refreshCommands);
    connect(&m_selection, &Selection::reportChanged, this, &MainWindow::refreshStatus);
    connect(&m_selection, &Selection::sentenceChanged, this, &MainWindow::refreshStatus);
    connect(&m_reports, &items::ReportListModel::loaded, this, &MainWindow::refreshStatus);
    connect(&m_edits, &Edits::savingChanged, this, &MainWindow::refreshStatus);
    connect(&m_imports, &ImportFlow::failed, this,
            [this](const domain::Error &error) { m_workspace->notices().showError(error); });
}

// Everything that holds words, in the language, digits and months at hand.
void MainWindow::build()
{
    if (m_workspace) {
        m_workspace->finishNote();
    }
    const Format format = Format::fromSettings(QSettings());
    m_commands.translate();
    m_commands.setReadOnly(m_desk.library().readOnlyReason());
    m_requests->setManner(format, m_language.code());
    setMenuBar(new QMenuBar(this));
    menuBar()->setMinimumHeight(MenuHeight);
    buildMenus(*menuBar(), m_commands);
    const QString name = QFileInfo(m_desk.library().path()).completeBaseName();
    setWindowTitle(tr("Tawthiq: %1", "library").arg(isolate(name)));
    auto *corner = new QLabel(windowTitle(), menuBar());
    corner->setForegroundRole(QPalette::PlaceholderText);
    corner->setContentsMargins(16, 0, 16, 0);
    menuBar()->setCornerWidget(corner);
    delete m_toolBar;
    m_toolBar = new ToolBar(m_commands, m_filters, this);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    m_status = new StatusLine(m_imports, format, this);
    setStatusBar(m_status);
    m_workspace = new Workspace({m_desk, m_selection, m_edits, m_filters, m_reports, m_places, m_commands},
                                format, this);
    setCentralWidget(m_workspace);
    connectWorkspace();
    refreshCommands();
    refreshStatus();
}

void MainWindow::connectWorkspace()
{
    m_workspace->textView().installEventFilter(this);
    connect(m_toolBar, &ToolBar::themeToggled, &m_appearance, &Appearance::toggle);
    connect(m_toolBar, &ToolBar::searchLeft, this, [this] { run(Command::FocusText); });
    connect(m_status, &StatusLine::warningsRequested, this, [this] { run(Command::TabFigures); });
    connect(&m_workspace->panes(), &PaneLayout::changed, this, &MainWindow::refreshCommands);
    Notices &notices = m_workspace->notices();
    connect(&notices, &Notices::languageChosen, &m_language, &Language::choose);
    connect(&notices, &Notices::fileRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    if (!m_language.isChosen()) {
        notices.askLanguage();
    }
}

void MainWindow::readPlaces()
{
    m_desk.places().then(this, [this](const domain::Result<QList<domain::PlaceFacet>> &places) {
        if (places) {
            m_places.setPlaces(*places);
        }
    });
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        m_edits.undo();
        return;
    case Command::Redo:
        m_edits.redo();
        return;
    case Command::Search:
        m_toolBar->focusSearch();
        return;
    case Command::Back:
        m_selection.back();
        return;
    case Command::Forward:
        m_selection.forward();
        return;
    default:
        if (!runChoice(command) && !m_requests->run(command)) {
            m_workspace->run(command);
        }
        refreshCommands();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Requests::canTake(*event->mimeData()) && !m_desk.library().isReadOnly()) {
        event->acceptProposedAction();
        showDropTarget(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDropTarget(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    showDropTarget(false);
    if (m_requests->take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::showDropTarget(bool shown)
{
    if (!shown) {
        delete std::exchange(m_dropTarget, nullptr);
    } else if (!m_dropTarget) {
        m_dropTarget = new DropTarget(centralWidget());
        m_dropTarget->show();
    }
}

// The text cannot be edited, so it has no use for the keys of undo and paste: they are the window's.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == &m_workspace->textView()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Undo)
            || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workspace->finishNote();
    QSettings().setValue("window/geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace tawthiq::ui
