// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedialog.h"

#include "bidi.h"
#include "dayedit.h"
#include "fonts.h"

#include <QFormLayout>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPreview = 2000; // letters; enough to recognise a text

}

PasteDialog::PasteDialog(const QString &text, const Format &format, QWidget *parent) :
    Dialog(tr("Import the text of the clipboard"), Narrow, parent),
    m_text(text),
    m_published(new DayEdit(DayEdit::Accepts::Day, format, this))
{
    setObjectName(u"pasteDialog"_s);
    auto *preview = new QTextEdit(this);
    preview->setReadOnly(true);
    preview->setAccessibleName(tr("How the text begins"));
    preview->setLayoutDirection(directionOf(text, layoutDirection()));
    preview->setFont(readerFont(QuoteSize));
    preview->setPlainText(text.left(LongestPreview));
    preview->setTabChangesFocus(true);
    m_published->setObjectName(u"pastePublished"_s);
    m_published->setAccessibleName(tr("Publication date"));
    auto *form = new QFormLayout;
    form->addRow(tr("Published"), m_published);
    body().addWidget(preview, 1);
    body().addLayout(form);
    addText(tr("Relative dates need the publication date. It can be given later."));
    QPushButton *import = addAction(tr("Import"));
    addClose(tr("Cancel"));
    m_published->setFocus();
    connect(m_published, &DayEdit::periodChanged, this,
            [this, import] { import->setEnabled(m_published->isAcceptable()); });
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT importRequested(m_text, m_published->period().from); });
}

} // namespace tawthiq::ui
