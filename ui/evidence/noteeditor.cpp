// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteeditor.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

constexpr std::chrono::milliseconds Pause{900};
constexpr int EditorHeight = 120;

} // namespace

NoteEditor::NoteEditor(QWidget *parent) :
    QWidget(parent),
    m_quote(new QLabel),
    m_text(new QTextEdit),
    m_done(new QPushButton),
    m_remove(new QPushButton)
{
    setObjectName(u"noteEditor"_s);
    m_quote->setFont(readerFont(QuoteSize));
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(EditorHeight);
    m_text->setFont(uiFont(14));
    m_text->installEventFilter(this);
    m_done->setObjectName(u"noteDone"_s);
    m_remove->setObjectName(u"noteRemove"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_quote);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_text, &QTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_done, &QPushButton::clicked, this, &NoteEditor::finish);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const domain::AnnotationId id = m_annotation.id;
        m_pause.stop();
        m_saved = m_text->toPlainText();
        m_open = false;
        Q_EMIT closed();
        if (id != 0) {
            Q_EMIT removeRequested(id);
        }
    });
    retranslate();
}

void NoteEditor::edit(const domain::Annotation &annotation)
{
    flush();
    m_annotation = annotation;
    m_waiting = false;
    m_saved = annotation.note;
    m_quote->setText(isolate(annotation.exact));
    m_text->setPlainText(annotation.note);
    m_pause.stop();
    m_open = true;
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void NoteEditor::stored(domain::AnnotationId id)
{
    m_annotation.id = id;
    m_waiting = false;
    if (m_text->toPlainText() != m_saved) {
        flush();
    }
}

void NoteEditor::finish()
{
    flush();
    m_open = false;
    Q_EMIT closed();
}

// A new note is handed over once; what is typed until its id arrives follows in stored().
void NoteEditor::flush()
{
    m_pause.stop();
    const QString typed = m_text->toPlainText();
    if (typed == m_saved || m_waiting || m_annotation.span.isEmpty()) {
        return;
    }
    m_saved = typed;
    m_annotation.note = typed;
    m_waiting = m_annotation.id == 0;
    Q_EMIT saveRequested(m_annotation);
}

void NoteEditor::retranslate()
{
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note on these words"));
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Ctrl+Enter; what is typed is already saved"));
    m_remove->setText(tr("Delete note"));
}

void NoteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tawthiq::ui
