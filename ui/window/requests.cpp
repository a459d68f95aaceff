// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "aboutdialog.h"
#include "edits.h"
#include "importflow.h"
#include "importsummarydialog.h"
#include "pastedialog.h"
#include "reportlistmodel.h"
#include "shortcutsdialog.h"
#include "windowcommands.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

Requests::Requests(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(&parts.imports, &ImportFlow::finished, this, &Requests::showSummary);
}

void Requests::setManner(const Format &format, const QString &language)
{
    m_format = format;
    m_language = language;
}

bool Requests::run(Command command)
{
    switch (command) {
    case Command::Import:
        chooseFiles();
        return true;
    case Command::Paste:
        paste();
        return true;
    case Command::Export:
        exportNotes();
        return true;
    case Command::OpenLibrary:
        chooseLibrary();
        return true;
    case Command::OpenSample:
        Q_EMIT sampleRequested();
        return true;
    case Command::Keys:
        (new ShortcutsDialog(m_parts.commands.shortcuts(), &m_parts.window))->open();
        return true;
    case Command::About:
        (new AboutDialog(&m_parts.window))->open();
        return true;
    default:
        return false;
    }
}

void Requests::chooseFiles()
{
    auto *files = new QFileDialog(&m_parts.window, tr("Import reports"), {},
                                  tr("Texts and JSON lines (*.txt *.jsonl *.ndjson);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, &m_parts.imports, &ImportFlow::importFiles);
    files->open();
}

void Requests::chooseLibrary()
{
    auto *files =
        new QFileDialog(&m_parts.window, tr("Open library"), {}, tr("Tawthiq libraries (*.tawthiq)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::AnyFile); // a new name makes a new library
    files->setDefaultSuffix(u"tawthiq"_s);
    connect(files, &QFileDialog::fileSelected, this, &Requests::libraryRequested);
    files->open();
}

bool Requests::canTake(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || (!data.hasUrls() && !data.text().trimmed().isEmpty());
}

bool Requests::take(const QMimeData &data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty()) {
        return m_parts.imports.importFiles(files);
    }
    if (!canTake(data)) {
        return false;
    }
    auto *dialog = new PasteDialog(data.text(), m_format, &m_parts.window);
    connect(dialog, &PasteDialog::importRequested, &m_parts.imports, &ImportFlow::importText);
    dialog->open();
    return true;
}

void Requests::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData()) {
        take(*data);
    }
}

void Requests::exportNotes()
{
    const items::ReportListModel &reports = m_parts.reports;
    auto *dialog =
        new ExportDialog(reports.matching(), reports.inLibrary(), m_language, m_format, &m_parts.window);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const ExportChoice &choice) {
        m_parts.edits.exportNotes(choice.onlyShown ? m_parts.reports.query() : domain::Query(), choice.path,
                                  choice.language);
    });
    dialog->open();
}

// One good file simply opens; anything else is told file by file.
void Requests::showSummary(const library::ImportSummary &summary)
{
    const bool plain = summary.outcomes.size() == 1
        && summary.outcomes.first().status == library::ImportStatus::Imported
        && summary.outcomes.first().warnings.isEmpty();
    for (const library::ImportOutcome &outcome : summary.outcomes) {
        if (outcome.status == library::ImportStatus::Imported
            || (summary.outcomes.size() == 1 && outcome.status == library::ImportStatus::Duplicate)) {
            m_parts.selection.open(outcome.report);
            break;
        }
    }
    if (plain) {
        return;
    }
    auto *dialog = new ImportSummaryDialog(summary, m_format, &m_parts.window);
    connect(dialog, &ImportSummaryDialog::reportChosen, &m_parts.selection, &Selection::open);
    dialog->open();
}

} // namespace tawthiq::ui
