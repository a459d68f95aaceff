// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the window as a whole: import by menu, drop or paste, export, help; the
// dialogs of these. No dialog blocks: all are opened and answer later. GUI thread.
#pragma once

#include "commandtable.h"
#include "exportdialog.h"
#include "format.h"
#include "openedreport.h"

#include <QObject>

class QMimeData;

namespace tawthiq::items {
class ReportListModel;
}

namespace tawthiq::ui {

class Commands;
class Edits;
class ImportFlow;
class Selection;

class Requests final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        QWidget &window;
        ImportFlow &imports;
        Edits &edits;
        Selection &selection;
        items::ReportListModel &reports;
        const Commands &commands;
    };

    explicit Requests(const Parts &parts);

    // Digits, months and language of what the dialogs say.
    void setManner(const Format &format, const QString &language);
    // False when the command is none of these.
    bool run(Command command);
    // Dropped or pasted: files as they are, text after a look at it.
    bool take(const QMimeData &data);
    [[nodiscard]] static bool canTake(const QMimeData &data);

Q_SIGNALS:
    void libraryRequested(const QString &path);
    void sampleRequested();

private:
    void chooseFiles();
    void chooseLibrary();
    void paste();
    void exportNotes();
    void showSummary(const library::ImportSummary &summary);

    Parts m_parts;
    Format m_format;
    QString m_language;
};

} // namespace tawthiq::ui
