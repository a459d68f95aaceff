// SPDX-License-Identifier: GPL-3.0-or-later
// ReaderView's keys, mouse and selection.
#include "readerview.h"

#include "fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

void ReaderView::setTextSize(int pixels)
{
    const int size = std::clamp(pixels, ReaderSizeMinimum, ReaderSizeMaximum);
    if (size == m_size) {
        return;
    }
    const int top = cursorForPosition(QPoint(viewport()->width() / 2, 0)).position();
    m_size = size;
    QSettings().setValue("reader/text_size"_L1, size);
    fitLines();
    verticalScrollBar()->setValue(top > 0 ? qRound(lineTopAt(top)) : 0);
    viewport()->update();
    Q_EMIT textSizeChanged(size);
}

domain::TextSpan ReaderView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    domain::TextSpan span{cursor.selectionStart(), cursor.selectionEnd()};
    const QString &body = m_opened.report.body;
    span.end = std::min(span.end, static_cast<int>(body.size()));
    while (!span.isEmpty() && body.at(span.end - 1).isSpace()) {
        --span.end;
    }
    while (!span.isEmpty() && body.at(span.begin).isSpace()) {
        ++span.begin;
    }
    return span;
}

void ReaderView::selectSpan(domain::TextSpan span)
{
    QTextCursor cursor(document());
    cursor.setPosition(span.begin);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// The document's own text would come with no-break spaces turned to plain ones.
QMimeData *ReaderView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(
        m_opened.report.body.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

// What a note is about: the selection, else the chosen mark, else the sentence in focus.
domain::TextSpan ReaderView::chosenWords() const
{
    if (const domain::TextSpan span = selectedSpan(); !span.isEmpty()) {
        return span;
    }
    if (!m_marks.selected().isEmpty()) {
        return m_marks.selected();
    }
    const int focused = focusedSentence();
    return focused < 0 ? domain::TextSpan{} : m_sentences.sentences().at(focused).span;
}

void ReaderView::stepSentence(int by)
{
    const auto count = static_cast<int>(m_sentences.sentences().size());
    if (count > 0) {
        const int from = focusedSentence() < 0 && by < 0 ? 0 : focusedSentence();
        focusSentence(std::clamp(from + by, 0, count - 1), true);
    }
}

// From the chosen mark, or from the sentence in focus, to the next or previous one that is shown.
void ReaderView::stepMark(int by)
{
    const QList<Mark> &marks = m_marks.marks();
    const int focused = std::max(focusedSentence(), 0);
    const domain::TextSpan here = !m_marks.selected().isEmpty() ? m_marks.selected()
        : focused < m_sentences.sentences().size()
        ? domain::TextSpan{m_sentences.sentences().at(focused).span.begin,
                           m_opened.report.body.size() > 0 ? static_cast<int>(m_opened.report.body.size())
                                                           : 0}
        : domain::TextSpan{};
    const auto order = [](domain::TextSpan span) { return std::pair(span.begin, -span.end); };
    const Mark *found = nullptr;
    for (const Mark &mark : marks) {
        const bool beyond = by > 0 ? order(mark.span) > order(here) : order(mark.span) < order(here);
        if (m_marks.isShown(mark) && beyond) {
            found = &mark;
            if (by > 0) {
                break;
            }
        }
    }
    if (found) {
        const Mark mark = *found;
        showEvidence(mark.span, mark.sentence, mark.kind);
        Q_EMIT markActivated(mark.kind, mark.index);
    }
}

bool ReaderView::handleKey(QKeyEvent &event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool alone = !(event.modifiers() & ~Qt::KeypadModifier);
    const int key = event.key();
    const QString text = event.text();
    if (event.matches(QKeySequence::ZoomIn)
        || (event.modifiers() == Qt::ControlModifier && key == Qt::Key_Equal)) {
        setTextSize(m_size + 1);
    } else if (event.matches(QKeySequence::ZoomOut)) {
        setTextSize(m_size - 1);
    } else if (event.modifiers() == Qt::ControlModifier && key == Qt::Key_0) {
        setTextSize(ReaderSizeDefault);
    } else if (event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier)
               && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        stepMark((key == Qt::Key_Left) == rightToLeft ? 1 : -1);
    } else if (alone && !m_caret && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        stepSentence(key == Qt::Key_Down ? 1 : -1);
    } else if (event.matches(QKeySequence::Find) || (alone && key == Qt::Key_F4)) {
        Q_EMIT findRequested();
    } else if (alone && key == Qt::Key_F8) {
        setFocusMode(!m_focusMode);
    } else if (alone && key == Qt::Key_F9) {
        m_caret = !m_caret;
        setCursorWidth(m_caret ? 2 : 0);
    } else if (alone && (text == "m"_L1 || text == "M"_L1 || text == u"ة")) {
        if (const domain::TextSpan words = chosenWords(); !words.isEmpty()) {
            Q_EMIT noteRequested(words);
        }
    } else if (alone && text.size() == 1 && text.front() >= u'1' && text.front() <= u'8'
               && !selectedSpan().isEmpty()) {
        Q_EMIT highlightRequested(selectedSpan(), text.front().digitValue());
    } else {
        return false;
    }
    return true;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event)) {
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool click = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && click && !textCursor().hasSelection()) {
        activateAt(event->position());
    }
}

// A click on a mark chooses it; on plain words it only moves the focus to their sentence.
void ReaderView::activateAt(QPointF point)
{
    const Page onScreen = page(QRectF(point, QSizeF(1, 1)));
    if (const domain::Annotation *annotation = m_marks.annotationAt(point, onScreen)) {
        Q_EMIT annotationActivated(annotation->id);
        return;
    }
    if (const Mark *mark = m_marks.markAt(point, onScreen)) {
        const Mark chosen = *mark; // a listener may set another report
        m_marks.setSelected(chosen.span, chosen.kind);
        focusSentence(chosen.sentence, false);
        Q_EMIT markActivated(chosen.kind, chosen.index);
        return;
    }
    focusSentence(m_sentences.at(cursorForPosition(point.toPoint()).position()), false);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const Page onScreen = page(QRectF(event->position(), QSizeF(1, 1)));
    const bool active = !(event->buttons() & Qt::LeftButton)
        && (m_marks.markAt(event->position(), onScreen) || m_marks.annotationAt(event->position(), onScreen));
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setTextSize(m_size + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ReaderView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshColours();
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Report text"));
        setReport(library::OpenedReport(m_opened)); // the letters change with the language
    }
}

} // namespace tawthiq::ui
