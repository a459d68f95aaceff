// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "libraryerrordialog.h"
#include "mainwindow.h"
#include "samplelibrary.h"

#include <QDir>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QStandardPaths>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

Session::Session(std::shared_ptr<const extract::Analyser> analyser, Appearance &appearance,
                 Language &language) :
    m_analyser(std::move(analyser)), m_appearance(appearance), m_language(language)
{
}

Session::~Session()
{
    m_window.reset(); // before the desk it borrows
}

QString Session::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.tawthiq"_s;
}

QString Session::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.tawthiq"_s;
}

void Session::open(const QString &path)
{
    open(path, Fill::Nothing);
}

void Session::openSample()
{
    open(samplePath(), Fill::Samples);
}

void Session::open(const QString &path, Fill fill)
{
    if (m_desk && QFileInfo(m_desk->library().path()) == QFileInfo(path)) {
        return; // it is the open one
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto library = library::Library::open(path, library::OpenMode::OpenOrCreate, m_analyser);
    if (!library) {
        refuse(library.error(), path, fill);
        return;
    }
    if (fill == Fill::Samples && !(*library)->isReadOnly()) {
        if (auto filled = library::importSamples(**library); !filled) {
            refuse(filled.error(), path, fill);
            return;
        }
    }
    auto desk = std::make_unique<library::Desk>(std::move(*library));
    auto window = std::make_unique<MainWindow>(*desk, m_appearance, m_language);
    // Queued: the request comes from the window that is let go.
    connect(window.get(), &MainWindow::libraryRequested, this, qOverload<const QString &>(&Session::open),
            Qt::QueuedConnection);
    connect(window.get(), &MainWindow::sampleRequested, this, &Session::openSample, Qt::QueuedConnection);
    window->show();
    if (m_window) {
        m_window->close(); // hands over a note being typed
    }
    m_window = std::move(window);
    m_desk = std::move(desk);
}

void Session::refuse(const domain::Error &error, const QString &path, Fill fill)
{
    auto *dialog = new LibraryErrorDialog(error, path, m_window.get());
    // The dialog may be the only window: its closing must not end the program before the retry.
    const auto stay = std::make_shared<QEventLoopLocker>();
    connect(
        dialog, &LibraryErrorDialog::retryRequested, this, [this, path, fill, stay] { open(path, fill); },
        Qt::QueuedConnection);
    connect(dialog, &LibraryErrorDialog::otherRequested, this, qOverload<const QString &>(&Session::open),
            Qt::QueuedConnection);
    connect(dialog, &LibraryErrorDialog::sampleRequested, this, &Session::openSample, Qt::QueuedConnection);
    dialog->open();
}

} // namespace tawthiq::ui
