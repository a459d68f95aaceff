// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsummarydialog.h"

#include "bidi.h"
#include "errorwords.h"
#include "icons.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using library::ImportOutcome;
using library::ImportStatus;

namespace {

constexpr qsizetype MostRows = 5000; // a dialog for people; the totals count everything
constexpr int ListHeight = 320;

struct Wording {
    QString state;
    Icon icon;
    Role colour;
};

[[nodiscard]] Wording wordingOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return {ImportSummaryDialog::tr("new"), Icon::Accepted, Role::Accepted};
    case ImportStatus::Duplicate:
        return {ImportSummaryDialog::tr("already in the library"), Icon::Copy, Role::Secondary};
    case ImportStatus::Failed:
        return {ImportSummaryDialog::tr("failed"), Icon::Error, Role::Rejected};
    case ImportStatus::Cancelled:
        break;
    }
    return {ImportSummaryDialog::tr("stopped before it"), Icon::Close, Role::Secondary};
}

// The cause in words, and the exact English message after it.
[[nodiscard]] QString causeOf(const ImportOutcome &outcome)
{
    QStringList parts;
    if (outcome.status == ImportStatus::Failed) {
        parts.append(errorSentence(outcome.error));
        if (!outcome.error.message.isEmpty()) {
            parts.append(isolate(outcome.error.message));
        }
    }
    for (const QString &warning : outcome.warnings) {
        parts.append(isolate(warning));
    }
    return parts.join(u' ');
}

} // namespace

ImportSummaryDialog::ImportSummaryDialog(const library::ImportSummary &summary, const Format &format,
                                         QWidget *parent) :
    Dialog(summary.cancelled ? tr("Import stopped") : tr("Import finished"), Wide, parent)
{
    setObjectName(u"importSummary"_s);
    addText(headline(summary, format))->setObjectName(u"importHeadline"_s);
    auto *rows = new QTreeWidget(this);
    rows->setObjectName(u"importRows"_s);
    rows->setAccessibleName(tr("Files and what became of them"));
    rows->setRootIsDecorated(false);
    rows->setUniformRowHeights(true);
    rows->setMinimumHeight(ListHeight);
    rows->setHeaderLabels({tr("File"), tr("Outcome"), tr("Cause or remark")});
    fill(*rows, summary);
    rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    body().addWidget(rows, 1);
    if (summary.outcomes.size() > MostRows) {
        addText(tr("Only the first %1 are listed.").arg(format.number(MostRows)));
    }
    addClose(tr("Close"))->setDefault(true);
    connect(rows, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        if (const qint64 report = row->data(0, Qt::UserRole).toLongLong(); report != 0) {
            Q_EMIT reportChosen(report);
            accept();
        }
    });
}

QString ImportSummaryDialog::headline(const library::ImportSummary &summary, const Format &format)
{
    const auto counted = [&format](const QString &text) { return isolate(format.shaped(text)); };
    const auto n = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 1'000'000'000)); };
    QStringList parts{counted(tr("%n new report(s)", nullptr, n(summary.imported)))};
    if (summary.duplicates > 0) {
        parts.append(counted(tr("%n already in the library", nullptr, n(summary.duplicates))));
    }
    if (summary.failed > 0) {
        parts.append(counted(tr("%n failed", nullptr, n(summary.failed))));
    }
    QString text = Format::list(parts) % u'.';
    if (summary.cancelled) {
        text += u' ' % tr("What was complete before you stopped is kept.");
    }
    return text;
}

// Failures first: they are what needs a person.
void ImportSummaryDialog::fill(QTreeWidget &rows, const library::ImportSummary &summary)
{
    const Theme theme = Theme::of(palette());
    for (const ImportStatus status :
         {ImportStatus::Failed, ImportStatus::Imported, ImportStatus::Duplicate, ImportStatus::Cancelled}) {
        const Wording wording = wordingOf(status);
        for (const ImportOutcome &outcome : summary.outcomes) {
            if (outcome.status != status || rows.topLevelItemCount() >= MostRows) {
                continue;
            }
            const bool pasted = outcome.source == "clipboard"_L1;
            const QString file = pasted ? tr("Clipboard") : isolate(QFileInfo(outcome.source).fileName());
            auto *row = new QTreeWidgetItem(&rows, {file, wording.state, causeOf(outcome)});
            row->setIcon(1, icon(wording.icon, wording.colour));
            row->setForeground(1, theme.colour(wording.colour));
            row->setToolTip(0, isolateLtr(outcome.source));
            row->setToolTip(2, row->text(2));
            row->setData(0, Qt::UserRole, outcome.report);
            row->setData(0, Qt::AccessibleTextRole, Format::list({file, wording.state, row->text(2)}));
        }
    }
}

} // namespace tawthiq::ui
