// SPDX-License-Identifier: GPL-3.0-or-later
#include "marklayer.h"

#include "icons.h"
#include "markpainter.h"

#include <QPainter>

namespace tawthiq::ui {

namespace {

constexpr double NoteIcon = 14;
constexpr double NoteDistance = 14; // from the text column into the trailing margin
constexpr double OutlineWidth = 2;

} // namespace

void MarkLayer::setMarks(QList<Mark> marks, const QTextDocument &document)
{
    m_marks = std::move(marks);
    m_inBlock.clear();
    m_selected = {};
    m_hits.clear();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const domain::TextSpan span = m_marks.at(i).span;
        for (QTextBlock block = document.findBlock(span.begin);
             block.isValid() && block.position() < span.end; block = block.next()) {
            m_inBlock[block.blockNumber()].append(i);
        }
    }
}

void MarkLayer::setSearchHits(const QList<domain::TextSpan> &hits, int current)
{
    m_hits = hits;
    m_currentHit = current;
}

const Mark *MarkLayer::find(MarkKind kind, int index) const
{
    const auto found = std::ranges::find_if(m_marks, [=](const Mark &mark) { return mark.is(kind, index); });
    return found == m_marks.end() ? nullptr : &*found;
}

bool MarkLayer::isKindVisible(MarkKind kind) const
{
    return m_visible.at(static_cast<std::size_t>(kind));
}

void MarkLayer::setKindVisible(MarkKind kind, bool visible)
{
    m_visible.at(static_cast<std::size_t>(kind)) = visible;
}

bool MarkLayer::isShown(const Mark &mark) const
{
    return isKindVisible(mark.kind) && (!mark.inner || mark.kind == m_activeKind);
}

void MarkLayer::setSelected(domain::TextSpan span, std::optional<MarkKind> kind)
{
    m_selected = span;
    m_selectedKind = kind;
}

void MarkLayer::paintUnder(QPainter &painter, const Page &page) const
{
    const MarkPainter paint(painter, page.theme, page.shape);
    for (const PlacedBlock &placed : page.blocks()) {
        paintFills(paint, page, placed);
        for (const qsizetype i : m_inBlock.value(placed.block.blockNumber())) {
            const Mark &mark = m_marks.at(i);
            if (!isShown(mark)) {
                continue;
            }
            for (const Extent &extent : page.extents.of(placed.block, mark.span)) {
                paint.underline(placed.origin, extent, mark.kind, mark.inner);
            }
        }
    }
}

// Highlights below figure tints below search hits.
void MarkLayer::paintFills(const MarkPainter &paint, const Page &page, const PlacedBlock &placed) const
{
    const auto fill = [&](domain::TextSpan span, const QColor &colour) {
        for (const Extent &extent : page.extents.of(placed.block, span)) {
            paint.tint(placed.origin, extent, colour);
        }
    };
    for (const domain::Annotation &annotation : m_annotations) {
        if (annotation.colour > 0 && annotation.span.overlaps(placed.span())) {
            fill(annotation.span, page.theme.highlight(annotation.colour));
        }
    }
    for (const qsizetype i : m_inBlock.value(placed.block.blockNumber())) {
        if (m_marks.at(i).kind == MarkKind::Figure && isShown(m_marks.at(i))) {
            fill(m_marks.at(i).span, page.theme.colour(Role::FigureTint));
        }
    }
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_hits.at(i).overlaps(placed.span())) {
            fill(m_hits.at(i), page.theme.colour(i == m_currentHit ? Role::CurrentHit : Role::Search));
        }
    }
}

void MarkLayer::paintOver(QPainter &painter, const Page &page) const
{
    const MarkPainter paint(painter, page.theme, page.shape);
    for (const PlacedBlock &placed : page.blocks()) {
        paintSigns(paint, page, placed);
        paintNotes(painter, page, placed);
        for (qsizetype i = 0; i < m_hits.size(); ++i) {
            if (m_hits.at(i).overlaps(placed.span())) {
                for (const Extent &extent : page.extents.of(placed.block, m_hits.at(i))) {
                    paint.outline(placed.origin, extent, page.theme.colour(Role::SearchBox),
                                  i == m_currentHit ? OutlineWidth : 1);
                }
            }
        }
        const Role role = m_selectedKind ? colourRole(*m_selectedKind) : Role::Accent;
        for (const Extent &extent : page.extents.of(placed.block, m_selected)) {
            paint.outline(placed.origin, extent, page.theme.colour(role), OutlineWidth);
        }
    }
}

void MarkLayer::paintSigns(const MarkPainter &paint, const Page &page, const PlacedBlock &placed) const
{
    QHash<int, QList<QRectF>> taken; // by line
    for (const qsizetype i : m_inBlock.value(placed.block.blockNumber())) {
        const Mark &mark = m_marks.at(i);
        if (!isShown(mark) || (!m_letters && mark.kind != MarkKind::Figure)) {
            continue;
        }
        for (const Extent &extent : page.extents.of(placed.block, mark.span)) {
            if (extent.opens) {
                paint.sign(placed.origin, extent, mark.kind, mark.sign, placed.direction(),
                           taken[extent.line]);
            }
        }
    }
}

void MarkLayer::paintNotes(QPainter &painter, const Page &page, const PlacedBlock &placed) const
{
    const MarkPainter paint(painter, page.theme, page.shape);
    for (const domain::Annotation &annotation : m_annotations) {
        if (!annotation.span.overlaps(placed.span())) {
            continue;
        }
        for (const Extent &extent : page.extents.of(placed.block, annotation.span)) {
            if (annotation.colour > 0 && extent.closes) {
                paint.digit(placed.origin, extent, QString::number(annotation.colour), placed.direction());
            }
            if (extent.opens && !annotation.note.isEmpty()) {
                paintIcon(painter, noteBox(page, placed, extent), Icon::Note, page.theme.colour(Role::Accent),
                          placed.direction());
            }
        }
    }
}

QRectF MarkLayer::noteBox(const Page &page, const PlacedBlock &placed, const Extent &last) const
{
    const double x = placed.direction() == Qt::RightToLeft ? page.textLeft - NoteDistance - NoteIcon
                                                           : page.textRight + NoteDistance;
    const double middle = placed.origin.y() + last.baseline - 0.3 * page.textSize;
    return {x, middle - NoteIcon / 2, NoteIcon, NoteIcon};
}

bool MarkLayer::isAt(QPointF point, const Page &page, const PlacedBlock &placed, const Mark &mark,
                     bool onSign) const
{
    return std::ranges::any_of(page.extents.of(placed.block, mark.span), [&](const Extent &extent) {
        return onSign ? extent.opens
                && page.shape.sign(placed.origin, extent, mark.kind, mark.sign, placed.direction())
                       .contains(point)
                      : page.shape.box(placed.origin, extent).contains(point);
    });
}

// A sign wins: it reaches into the line above, over words that may carry a mark of their own.
const Mark *MarkLayer::markAt(QPointF point, const Page &page) const
{
    for (const bool onSign : {true, false}) {
        const Mark *best = nullptr;
        for (const PlacedBlock &placed : page.blocks()) {
            for (const qsizetype i : m_inBlock.value(placed.block.blockNumber())) {
                const Mark &mark = m_marks.at(i);
                const bool closer = !best || mark.span.length() < best->span.length();
                if (isShown(mark) && closer && isAt(point, page, placed, mark, onSign)) {
                    best = &mark;
                }
            }
        }
        if (best) {
            return best;
        }
    }
    return nullptr;
}

const domain::Annotation *MarkLayer::annotationAt(QPointF point, const Page &page) const
{
    for (const PlacedBlock &placed : page.blocks()) {
        for (const domain::Annotation &annotation : m_annotations) {
            for (const Extent &extent : page.extents.of(placed.block, annotation.span)) {
                if (extent.opens && !annotation.note.isEmpty()
                    && noteBox(page, placed, extent).adjusted(-5, -5, 5, 5).contains(point)) {
                    return &annotation;
                }
            }
        }
    }
    return nullptr;
}

} // namespace tawthiq::ui
