// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryerrordialog.h"

#include "bidi.h"
#include "errorwords.h"
#include "icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

LibraryErrorDialog::LibraryErrorDialog(const domain::Error &error, const QString &path, QWidget *parent) :
    Dialog(tr("The library could not be opened"), Narrow, parent)
{
    setObjectName(u"libraryError"_s);
    domain::Error about = error;
    about.file = path;
    addText(errorSentence(about));
    addText(errorWayOut(error.code));
    addDetails(error, path);
    addAction(tr("Try again"));
    QPushButton *other = addOther(tr("Open another library…"));
    QPushButton *sample = addOther(tr("Open the sample library"));
    addClose(tr("Close"));
    connect(this, &QDialog::accepted, this, &LibraryErrorDialog::retryRequested);
    connect(other, &QPushButton::clicked, this, &LibraryErrorDialog::chooseOther);
    connect(sample, &QPushButton::clicked, this, [this] {
        Q_EMIT sampleRequested();
        done(Accepted + 1); // neither accepted nor rejected
    });
}

void LibraryErrorDialog::addDetails(const domain::Error &error, const QString &path)
{
    auto *fold = new QToolButton(this);
    fold->setText(tr("Details"));
    fold->setAccessibleName(tr("Show the details"));
    fold->setIcon(icon(Icon::Down));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    body().addWidget(fold, 0, Qt::AlignLeading);
    QLabel *details = addText(isolateLtr(path) % u"\n"_s % isolate(error.message));
    details->hide();
    connect(fold, &QToolButton::toggled, details, &QWidget::setVisible);
}

void LibraryErrorDialog::chooseOther()
{
    auto *files = new QFileDialog(this, tr("Open library"), {}, tr("Tawthiq libraries (*.tawthiq)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT otherRequested(file);
        done(Accepted + 1);
    });
    files->open();
}

} // namespace tawthiq::ui
