// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerview.h"

#include "bidi.h"
#include "fonts.h"
#include "readerscrollbar.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QSettings>
#include <QStyle>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>
#include <QVariantAnimation>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView SizeKey("reader/text_size");
constexpr int ParagraphGap = 14;
constexpr int MarginLeast = 40;
constexpr int MeasureMost = 720; // at text size 19
constexpr int MarginTop = 32; // the badges of the first line need room
constexpr int MarginBottom = 160; // so that the last sentences can be brought up
constexpr int ScrollTime = 120; // ms
constexpr int TicksAfter = 50; // ms
constexpr int LongText = 200'000; // its height is not asked for: that would lay out all of it

[[nodiscard]] int storedSize()
{
    const int size = QSettings().value(SizeKey, ReaderSizeDefault).toInt();
    return std::clamp(size, ReaderSizeMinimum, ReaderSizeMaximum);
}

[[nodiscard]] QTextBlockFormat lineFormat(int size)
{
    QTextBlockFormat format;
    format.setLineHeight(linePitch(size), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(ParagraphGap);
    return format;
}

} // namespace

ReaderView::ReaderView(const Format &format, QWidget *parent) :
    QTextEdit(parent),
    m_format(format),
    m_scrolling(new QVariantAnimation(this)),
    m_bar(new ReaderScrollBar(this)),
    m_ticking(new QTimer(this)),
    m_size(storedSize())
{
    setObjectName(u"readerView");
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming shifts the text
    setAccessibleName(tr("Report text"));
    setMouseTracking(true);
    setCursorWidth(0); // until F9 asks for the caret
    document()->setDocumentMargin(0);
    setVerticalScrollBar(m_bar);
    m_scrolling->setDuration(ScrollTime);
    connect(m_scrolling, &QVariantAnimation::valueChanged, m_bar,
            [this](const QVariant &value) { m_bar->setValue(value.toInt()); });
    m_ticking->setSingleShot(true);
    m_ticking->setInterval(TicksAfter);
    connect(m_ticking, &QTimer::timeout, this, &ReaderView::refreshTicks);
    connect(m_bar, &QScrollBar::rangeChanged, m_ticking, qOverload<>(&QTimer::start));
    // Signs reach beyond the lines that Qt thinks changed.
    connect(m_bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    fitLines();
}

void ReaderView::setFormat(const Format &format)
{
    m_format = format;
    setReport(library::OpenedReport(m_opened));
}

void ReaderView::setReport(const library::OpenedReport &opened)
{
    const bool same = opened.report.id == m_opened.report.id && opened.report.body == m_opened.report.body;
    const int focused = same ? focusedSentence() : domain::NoIndex;
    m_opened = opened;
    if (!same) {
        setText(opened.report.body);
    }
    m_marks.setMarks(marksOf(opened.analysis, m_format), *document());
    m_marks.setAnnotations(opened.annotations);
    m_sentences.setSentences(opened.analysis.sentences, m_format);
    m_sentences.setFocused(focused < opened.analysis.sentences.size() ? focused : domain::NoIndex);
    m_extents.clear();
    if (!same) {
        clearEvidence();
        verticalScrollBar()->setValue(0);
    }
    m_ticking->start();
    refreshColours();
}

void ReaderView::refreshTicks()
{
    QList<Tick> ticks;
    const auto length = static_cast<double>(std::max<qsizetype>(m_opened.report.body.size(), 1));
    const double height = std::max(document()->documentLayout()->documentSize().height(), 1.0);
    for (const Mark &mark : m_marks.marks()) {
        if (m_marks.isShown(mark)) {
            const double at =
                length > LongText ? mark.span.begin / length : lineTopAt(mark.span.begin) / height;
            ticks.append({std::clamp(at, 0.0, 1.0), mark.kind});
        }
    }
    m_bar->setTicks(ticks);
}

void ReaderView::clear()
{
    setReport({});
}

// All in one edit, so that a long text is laid out once. Left to itself Qt would turn an Arabic
// paragraph that opens with a Latin name.
void ReaderView::setText(const QString &body)
{
    m_scrolling->stop();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.insertText(body);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = lineFormat(m_size);
        format.setLayoutDirection(paragraphDirection(block.text()));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document()));
}

void ReaderView::fitLines()
{
    m_extents.clear();
    document()->setDefaultFont(readerFont(m_size));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(lineFormat(m_size));
    fitColumn();
}

// The text column: 720 at most at size 19, in the middle of what is wider.
void ReaderView::fitColumn()
{
    m_extents.clear();
    const int measure = MeasureMost * std::max(m_size, ReaderSizeDefault) / ReaderSizeDefault;
    const int margin = std::max(MarginLeast, (viewport()->width() - measure) / 2);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(margin);
    frame.setRightMargin(margin);
    frame.setTopMargin(MarginTop);
    frame.setBottomMargin(MarginBottom);
    if (frame != document()->rootFrame()->frameFormat()) {
        document()->rootFrame()->setFrameFormat(frame);
        Q_EMIT columnMoved(margin);
    }
}

Page ReaderView::page(const QRectF &visible) const
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    return {.document = *document(),
            .theme = Theme::of(palette()),
            .shape = MarkShape(m_size, devicePixelRatioF()),
            .extents = m_extents,
            .scroll = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
            .visible = visible,
            .textLeft = frame.leftMargin(),
            .textRight = viewport()->width() - frame.rightMargin(),
            .textSize = m_size,
            .pitch = linePitch(m_size)};
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    const Page onScreen = page(event->rect());
    {
        QPainter under(viewport());
        m_sentences.paintUnder(under, onScreen);
        m_marks.paintUnder(under, onScreen);
    }
    QTextEdit::paintEvent(event);
    QPainter over(viewport());
    m_marks.paintOver(over, onScreen);
    m_sentences.paintOver(over, onScreen);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const int top = cursorForPosition(QPoint(viewport()->width() / 2, 0)).position();
    QTextEdit::resizeEvent(event);
    fitColumn();
    if (top > 0) { // the words on top stay on top
        verticalScrollBar()->setValue(qRound(lineTopAt(top)));
    }
}

void ReaderView::setKindVisible(MarkKind kind, bool visible)
{
    m_marks.setKindVisible(kind, visible);
    m_ticking->start();
    viewport()->update();
}

void ReaderView::setActiveKind(MarkKind kind)
{
    m_marks.setActiveKind(kind);
    m_ticking->start();
    viewport()->update();
}

void ReaderView::setLettersVisible(bool visible)
{
    m_marks.setLettersVisible(visible);
    viewport()->update();
}

void ReaderView::setSearchHits(const QList<domain::TextSpan> &hits, int current)
{
    m_marks.setSearchHits(hits, current);
    if (current >= 0 && current < hits.size()) {
        scrollTo(hits.at(current).begin);
    }
    refreshColours();
}

// Colours of letters, which no paint around them can change. These selections leave the joins alone.
void ReaderView::refreshColours()
{
    const Theme theme = Theme::of(palette());
    QList<ExtraSelection> selections;
    const auto colour = [&](domain::TextSpan span, Role role) {
        if (span.isEmpty()) {
            return;
        }
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::clamp(span.begin, 0, document()->characterCount() - 1));
        selection.cursor.setPosition(std::clamp(span.end, 0, document()->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setForeground(theme.colour(role));
        selections.append(selection);
    };
    const domain::TextSpan hit = m_marks.currentHit();
    const int focused = focusedSentence();
    if (m_focusMode && focused >= 0) {
        const domain::TextSpan span = m_sentences.sentences().at(focused).span;
        for (const domain::TextSpan rest :
             {domain::TextSpan{0, span.begin}, {span.end, document()->characterCount()}}) {
            // Two colours on the same words would be painted one over the other.
            const bool split = !hit.isEmpty() && rest.contains(hit);
            colour({rest.begin, split ? hit.begin : rest.end}, Role::Secondary);
            colour({split ? hit.end : rest.end, rest.end}, Role::Secondary);
        }
    }
    if (!hit.isEmpty()) {
        colour(hit, Role::CurrentHitText);
    }
    setExtraSelections(selections);
    viewport()->update();
}

void ReaderView::setFocusMode(bool on)
{
    if (on != m_focusMode) {
        m_focusMode = on;
        refreshColours();
        Q_EMIT focusModeChanged(on);
    }
}

void ReaderView::clearEvidence()
{
    m_marks.setSelected({}, {});
    viewport()->update();
}

} // namespace tawthiq::ui
