// SPDX-License-Identifier: GPL-3.0-or-later
// The open library and its window: opens, refuses with the ways out, and changes to another one.
// A window is let go only when the next library could be opened. GUI thread.
#pragma once

#include "desk.h"

#include <QObject>

namespace tawthiq::ui {

class Appearance;
class Language;
class MainWindow;

class Session final : public QObject
{
    Q_OBJECT
public:
    Session(std::shared_ptr<const extract::Analyser> analyser, Appearance &appearance, Language &language);
    ~Session() override;

    // Makes the library when there is none at `path`.
    void open(const QString &path);
    // The bundled invented reports, in a library of the user's own.
    void openSample();
    // In the user's data folder.
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] static QString samplePath();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

private:
    enum class Fill : quint8 { Nothing, Samples };
    void open(const QString &path, Fill fill);
    void refuse(const domain::Error &error, const QString &path, Fill fill);

    std::shared_ptr<const extract::Analyser> m_analyser;
    Appearance &m_appearance;
    Language &m_language;
    std::unique_ptr<library::Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tawthiq::ui
