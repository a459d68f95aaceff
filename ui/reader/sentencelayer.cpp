// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencelayer.h"

#include "fonts.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tawthiq::ui {

namespace {

constexpr double TintOverhang = 9; // from the text column to the bar
constexpr double BarWidth = 3;
constexpr double NumberGap = 2; // from the bar to the number
constexpr double NumberWidth = 26;
constexpr double NumberHeight = 14;

[[nodiscard]] bool holdsLineStart(const PlacedBlock &placed, int line, domain::TextSpan span)
{
    const QTextLine shaped = placed.block.layout()->lineAt(line);
    return span.begin <= placed.block.position() + shaped.textStart();
}

[[nodiscard]] bool holdsLineEnd(const PlacedBlock &placed, int line, domain::TextSpan span)
{
    const QTextLine shaped = placed.block.layout()->lineAt(line);
    const int end = placed.block.position() + shaped.textStart() + shaped.textLength();
    const bool last = line == placed.block.layout()->lineCount() - 1;
    return span.end >= end || (last && span.end >= placed.span().end) || span.end == end - 1;
}

} // namespace

void SentenceLayer::setSentences(const QList<domain::Sentence> &sentences, const Format &format)
{
    m_sentences = sentences;
    m_format = format;
    m_focused = domain::NoIndex;
}

int SentenceLayer::at(int position) const
{
    const auto after = std::ranges::upper_bound(m_sentences, position, {},
                                                [](const domain::Sentence &s) { return s.span.begin; });
    return after == m_sentences.begin() ? (m_sentences.isEmpty() ? domain::NoIndex : 0)
                                        : static_cast<int>(after - m_sentences.begin()) - 1;
}

void SentenceLayer::paintUnder(QPainter &painter, const Page &page) const
{
    if (m_focused < 0 || m_focused >= m_sentences.size()) {
        return;
    }
    const domain::TextSpan span = m_sentences.at(m_focused).span;
    for (const PlacedBlock &placed : page.blocks()) {
        const bool rightToLeft = placed.direction() == Qt::RightToLeft;
        for (const Extent &extent : page.extents.of(placed.block, span)) {
            double left = placed.origin.x() + extent.left;
            double right = placed.origin.x() + extent.right;
            const bool start = holdsLineStart(placed, extent.line, span);
            const bool end = holdsLineEnd(placed, extent.line, span);
            if (rightToLeft ? end : start) {
                left = page.textLeft - TintOverhang;
            }
            if (rightToLeft ? start : end) {
                right = page.textRight + TintOverhang;
            }
            const double top = page.lineTop(placed, extent);
            const QRectF band(QPointF(left, top), QPointF(right, top + page.pitch));
            painter.fillRect(band.toAlignedRect(), page.theme.colour(Role::FocusTint));
            const double bar =
                rightToLeft ? page.textRight + TintOverhang : page.textLeft - TintOverhang - BarWidth;
            painter.fillRect(QRectF(bar, band.top(), BarWidth, band.height()).toAlignedRect(),
                             page.theme.colour(Role::Accent));
        }
    }
}

void SentenceLayer::paintOver(QPainter &painter, const Page &page) const
{
    for (const PlacedBlock &placed : page.blocks()) {
        paintNumbers(painter, page, placed);
    }
}

QRectF SentenceLayer::numberBox(const Page &page, const PlacedBlock &placed, double lineTop, int above) const
{
    const double edge = TintOverhang + BarWidth + NumberGap;
    const double left =
        placed.direction() == Qt::RightToLeft ? page.textRight + edge : page.textLeft - edge - NumberWidth;
    const double middle = lineTop + BaselineInLine * page.pitch - 0.3 * page.textSize;
    return {left, middle - NumberHeight / 2 + above * NumberHeight, NumberWidth, NumberHeight};
}

// Several sentences may begin on one line: their numbers stand one below the other.
void SentenceLayer::paintNumbers(QPainter &painter, const Page &page, const PlacedBlock &placed) const
{
    const domain::TextSpan block = placed.span();
    const auto begin = [](const domain::Sentence &s) { return s.span.begin; };
    auto at = std::ranges::lower_bound(m_sentences, block.begin, {}, begin);
    int line = -1;
    int above = 0;
    for (; at != m_sentences.end() && at->span.begin < block.end; ++at) {
        const QList<Extent> &extents = page.extents.of(placed.block, {at->span.begin, at->span.begin + 1});
        if (extents.isEmpty()) {
            continue;
        }
        above = extents.first().line == line ? above + 1 : 0;
        line = extents.first().line;
        const int index = static_cast<int>(at - m_sentences.begin());
        const bool focus = index == m_focused;
        painter.setFont(uiFont(11, focus ? Weight::SemiBold : Weight::Regular));
        painter.setPen(page.theme.colour(focus ? Role::Accent : Role::Secondary));
        painter.drawText(numberBox(page, placed, page.lineTop(placed, extents.first()), above),
                         Qt::AlignCenter | Qt::TextDontClip, m_format.bareNumber(index + 1));
    }
}

} // namespace tawthiq::ui
