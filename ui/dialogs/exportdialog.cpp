// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(qint64 shown, qint64 all, const QString &language, const Format &format,
                           QWidget *parent) :
    Dialog(tr("Export notes"), Narrow, parent),
    m_shown(new QRadioButton(tr("Notes of the reports shown (%1)").arg(format.number(shown)), this)),
    m_all(new QRadioButton(tr("Notes of the whole library (%1)").arg(format.number(all)), this)),
    m_language(new QComboBox(this)),
    m_path(new QLineEdit(this)),
    m_export(nullptr)
{
    setObjectName(u"exportDialog"_s);
    addText(tr("One file that opens in any browser: each note with its quote, sentence, source and date."));
    m_shown->setAccessibleName(m_shown->text());
    m_all->setAccessibleName(m_all->text());
    (shown < all ? m_shown : m_all)->setChecked(true);
    m_shown->setVisible(shown < all);
    m_language->setAccessibleName(tr("Language of the headings"));
    m_language->addItem(u"العربية"_s, u"ar"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(language == "en"_L1 ? 1 : 0);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setLayoutDirection(Qt::LeftToRight); // a path reads left to right
    m_path->setText(QDir::toNativeSeparators(folder + u"/tawthiq-notes.html"_s));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the file"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(tr("Language of the headings"), m_language);
    form->addRow(tr("File"), line);
    body().addWidget(m_shown);
    body().addWidget(m_all);
    body().addLayout(form);
    m_export = addAction(tr("Export"));
    addClose(tr("Cancel"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT exportRequested({m_shown->isChecked(), QDir::fromNativeSeparators(m_path->text().trimmed()),
                                m_language->currentData().toString()});
    });
    check();
}

void ExportDialog::choosePath()
{
    auto *files = new QFileDialog(this, tr("Export notes"), m_path->text(), tr("Web page (*.html)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"html"_s);
    connect(files, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    files->open();
}

void ExportDialog::check()
{
    const QString path = m_path->text().trimmed();
    m_export->setEnabled(!path.isEmpty() && QFileInfo(path).absoluteDir().exists());
    m_export->setToolTip(m_export->isEnabled() ? QString() : tr("The folder does not exist"));
}

} // namespace tawthiq::ui
