// SPDX-License-Identifier: GPL-3.0-or-later
// What ReaderView says: to a screen reader, in tooltips, in its menu.
#include "readerview.h"

#include "bidi.h"
#include "figurewords.h"
#include "icons.h"
#include "labels.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

// A screen reader hears the sentence in focus, then its marks.
void ReaderView::describe()
{
    const int focused = focusedSentence();
    if (focused < 0) {
        return;
    }
    const domain::Sentence &sentence = m_sentences.sentences().at(focused);
    const auto words = [this](domain::TextSpan span) { return isolate(span.in(m_opened.report.body)); };
    QStringList parts{tr("Sentence %1: %2").arg(m_format.number(focused + 1), words(sentence.span))};
    for (const Mark &mark : m_marks.marks()) {
        if (mark.sentence == focused && m_marks.isShown(mark)) {
            parts.append(
                tr("%1: %2", "kind of mark, its words").arg(kindNameSingular(mark.kind), words(mark.span)));
        }
    }
    setAccessibleDescription(parts.join(u'\n'));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

// What a mark stands for, in the interface language; the words themselves are under the pointer.
QString ReaderView::meaningOf(const Mark &mark) const
{
    const domain::Analysis &analysis = m_opened.analysis;
    QString meaning;
    if (mark.kind == MarkKind::Figure) {
        meaning = figureWords(m_format, analysis.figures.at(mark.index)).joined();
    } else if (const domain::TimeExpression *time = analysis.mentions.at(mark.index).time()) {
        meaning = m_format.time(*time);
    } else if (const domain::PlaceReference *place = analysis.mentions.at(mark.index).place()) {
        meaning = place->candidates.isEmpty() ? QString() : label(place->candidates.first().precision);
    }
    const QString name = mark.kind == MarkKind::Figure
        ? tr("%1 %2", "kind of mark, its badge").arg(kindNameSingular(mark.kind), isolate(mark.sign))
        : kindNameSingular(mark.kind);
    return meaning.isEmpty() ? name : tr("%1: %2", "kind of mark, its meaning").arg(name, meaning);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QTextEdit::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF point(help->pos());
    const Page onScreen = page(QRectF(point, QSizeF(1, 1)));
    if (const domain::Annotation *annotation = m_marks.annotationAt(point, onScreen)) {
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(annotation->note), viewport());
    } else if (const Mark *mark = m_marks.markAt(point, onScreen)) {
        QToolTip::showText(help->globalPos(), meaningOf(*mark), viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(icon(Icon::Copy), tr("Copy"), this, &QTextEdit::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(textCursor().hasSelection());
    const domain::TextSpan words = chosenWords();
    QAction *noting = menu->addAction(icon(Icon::Note), tr("Write a note on these words"), this,
                                      [this, words] { Q_EMIT noteRequested(words); });
    noting->setShortcut(Qt::Key_M);
    noting->setEnabled(!words.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

} // namespace tawthiq::ui
