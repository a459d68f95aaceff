// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the reader's document that is on screen, for the layers that paint around its text.
// Coordinates are the viewport's. A Page borrows document and extents for one paint or click.
// Extents keeps what textgeometry.h measured until the layout changes.
#pragma once

#include "markshape.h"
#include "textgeometry.h"

#include <QHash>
#include <QPointF>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace tawthiq::ui {

class Extents
{
public:
    [[nodiscard]] const QList<Extent> &of(const QTextBlock &block, domain::TextSpan span);
    void clear() { m_known.clear(); }

private:
    struct Key {
        int block;
        domain::TextSpan span;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.block, key.span.begin, key.span.end);
        }
    };
    QHash<Key, QList<Extent>> m_known;
};

// A text block that is on screen, and where its top left is.
struct PlacedBlock {
    QTextBlock block;
    QPointF origin;

    [[nodiscard]] domain::TextSpan span() const
    {
        return {block.position(), block.position() + block.length() - 1};
    }
    [[nodiscard]] Qt::LayoutDirection direction() const { return block.textDirection(); }
};

struct Page {
    const QTextDocument &document;
    Theme theme;
    MarkShape shape;
    Extents &extents;
    QPointF scroll; // document position of the viewport's top left
    QRectF visible; // what has to be painted
    double textLeft = 0; // edges of the text column
    double textRight = 0;
    int textSize = 0;
    double pitch = 0; // from line to line

    [[nodiscard]] QList<PlacedBlock> blocks() const;
    // Top and bottom of the line an extent stands on, without gap to the next line's.
    [[nodiscard]] double lineTop(const PlacedBlock &placed, const Extent &extent) const;
};

// Reader lines have a fixed height with the baseline at this part of it (QTextDocumentLayout).
inline constexpr double BaselineInLine = 0.8;

// From line to line at a text size: room for the letter above the word.
[[nodiscard]] inline double linePitch(int textSize)
{
    return std::round(2.1 * textSize);
}

} // namespace tawthiq::ui
