// SPDX-License-Identifier: GPL-3.0-or-later
// ReaderView's way through the text: evidence, focus, scrolling.
#include "readerview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QTextBlock>
#include <QVariantAnimation>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double EvidenceAt = 0.18; // of the viewport from its top: in the upper third
constexpr double WordsAtMost = 0.7; // words far down in a long sentence

} // namespace

void ReaderView::showEvidence(domain::TextSpan span, int sentence, std::optional<MarkKind> kind)
{
    const bool again = span == m_marks.selected();
    m_marks.setSelected(span, kind);
    const bool known = sentence >= 0 && sentence < m_sentences.sentences().size();
    focusSentence(known ? sentence : m_sentences.at(span.begin), false);
    const int focused = focusedSentence();
    const int from = focused < 0 ? span.begin : m_sentences.sentences().at(focused).span.begin;
    const double top = lineTopAt(from);
    const double words = lineTopAt(span.begin);
    const double scrolled = verticalScrollBar()->value();
    const double height = viewport()->height();
    if (again && words >= scrolled && words + linePitch(m_size) <= scrolled + height) {
        return;
    }
    // Words far down in a long sentence come first: they must be seen.
    const double target = std::max(top - EvidenceAt * height, words - WordsAtMost * height);
    scrollSoftly(qRound(target));
}

void ReaderView::focusSentence(int sentence, bool scroll)
{
    const bool moved = sentence != focusedSentence();
    m_sentences.setFocused(sentence);
    if (m_focusMode) {
        refreshColours();
    }
    viewport()->update();
    if (sentence < 0 || sentence >= m_sentences.sentences().size()) {
        return;
    }
    if (scroll) {
        const domain::TextSpan span = m_sentences.sentences().at(sentence).span;
        const double top = lineTopAt(span.begin);
        const double bottom = lineTopAt(span.end) + linePitch(m_size);
        const int scrolled = verticalScrollBar()->value();
        if (top < scrolled || bottom > scrolled + viewport()->height()) {
            scrollSoftly(qRound(top - EvidenceAt * viewport()->height()));
        }
    }
    if (moved) {
        describe();
        Q_EMIT sentenceFocused(sentence);
    }
}

double ReaderView::lineTopAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid()) {
        return 0;
    }
    const QRectF bounds = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double pitch = linePitch(m_size);
    return line.isValid() ? bounds.top() + line.y() + line.ascent() - BaselineInLine * pitch : bounds.top();
}

void ReaderView::scrollTo(int position)
{
    m_scrolling->stop();
    verticalScrollBar()->setValue(qRound(lineTopAt(position) - EvidenceAt * viewport()->height()));
}

int ReaderView::firstVisiblePosition() const
{
    return cursorForPosition(QPoint(viewport()->width() / 2, 0)).position();
}

// A short glide shows where the text went; farther than two screens, or for a person who asked for
// no motion, it jumps.
void ReaderView::scrollSoftly(int value)
{
    QScrollBar *bar = verticalScrollBar();
    m_scrolling->stop();
    const int target = std::clamp(value, bar->minimum(), bar->maximum());
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0
        || QSettings().value("appearance/reduced_motion"_L1).toBool();
    if (still || !isVisible() || std::abs(target - bar->value()) > 2 * viewport()->height()) {
        bar->setValue(target);
        return;
    }
    m_scrolling->setStartValue(bar->value());
    m_scrolling->setEndValue(target);
    m_scrolling->start();
}

} // namespace tawthiq::ui
