// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QAbstractTextDocumentLayout>

namespace tawthiq::ui {

const QList<Extent> &Extents::of(const QTextBlock &block, domain::TextSpan span)
{
    const Key key{block.blockNumber(), span};
    auto found = m_known.find(key);
    if (found == m_known.end()) {
        found = m_known.insert(key, extentsOf(block, span));
    }
    return *found;
}

QList<PlacedBlock> Page::blocks() const
{
    QList<PlacedBlock> placed;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    // Signs stand above and below their line, so a line just off screen counts.
    const double top = scroll.y() + visible.top() - pitch;
    const double bottom = scroll.y() + visible.bottom() + pitch;
    const int first = layout->hitTest(QPointF(textLeft, std::max(top, 0.0)), Qt::FuzzyHit);
    for (QTextBlock block = document.findBlock(std::max(first, 0)); block.isValid(); block = block.next()) {
        const QRectF bounds = layout->blockBoundingRect(block);
        if (bounds.top() > bottom) {
            break;
        }
        placed.append({block, bounds.topLeft() - scroll});
    }
    return placed;
}

double Page::lineTop(const PlacedBlock &placed, const Extent &extent) const
{
    return placed.origin.y() + extent.baseline - BaselineInLine * pitch;
}

} // namespace tawthiq::ui
