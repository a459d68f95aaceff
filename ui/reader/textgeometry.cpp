// SPDX-License-Identifier: GPL-3.0-or-later
#include "textgeometry.h"

#include <QGlyphRun>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tawthiq::ui {

namespace {

// Stretches closer than this are one: positions inside a line are multiples of 1/64.
constexpr double Touching = 0.25;

struct Cell {
    double left;
    double right;
    bool rightToLeft = false;
    bool opens = false;
    bool closes = false;
};

// The stretches that a range of characters fills, one for each run of one font and direction. (A
// caret position will not do: at a change of direction it belongs to the other run.)
[[nodiscard]] QList<Cell> cellsOf(const QTextLine &line, int from, int to)
{
    QList<Cell> cells;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QRectF bounds = run.boundingRect();
        cells.append({bounds.left(), bounds.right(), run.isRightToLeft()});
    }
    return cells;
}

[[nodiscard]] bool same(const Cell &a, const Cell &b)
{
    return std::abs(a.left - b.left) < Touching && std::abs(a.right - b.right) < Touching;
}

// Where a letter that shares its glyph with the one before it begins; NaN when it shares none. Inside
// a run the caret divides a ligature among its letters.
[[nodiscard]] double shareAt(const QTextLine &line, int at)
{
    const QList<Cell> before = cellsOf(line, at - 1, at);
    const QList<Cell> after = cellsOf(line, at, at + 1);
    if (before.size() == 1 && after.size() == 1 && same(before.first(), after.first())) {
        const double x = line.cursorToX(at);
        if (after.first().left < x && x < after.first().right) {
            return x;
        }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

// Cuts from the stretches the letter-share that lies before `from` or behind `to`.
void trim(QList<Cell> &cells, const QTextLine &line, int from, int to)
{
    const int lineEnd = line.textStart() + line.textLength();
    const double first = from > line.textStart() ? shareAt(line, from) : std::nan("");
    const double last = to < lineEnd ? shareAt(line, to) : std::nan("");
    for (Cell &cell : cells) {
        for (const auto &[x, begin] : {std::pair(first, true), std::pair(last, false)}) {
            if (cell.left < x && x < cell.right) {
                (cell.rightToLeft == begin ? cell.right : cell.left) = x;
            }
        }
    }
}

// Tells which stretch holds a character.
template <typename Mark>
void point(QList<Cell> &cells, const QTextLine &line, int at, Mark mark)
{
    const QList<Cell> own = cellsOf(line, at, at + 1);
    if (own.isEmpty()) {
        return;
    }
    const double middle = (own.first().left + own.first().right) / 2;
    auto nearest = std::ranges::min_element(cells, {}, [middle](const Cell &cell) {
        return middle < cell.left ? cell.left - middle : std::max(middle - cell.right, 0.0);
    });
    if (nearest != cells.end()) {
        mark(*nearest);
    }
}

[[nodiscard]] QList<Cell> merged(QList<Cell> cells)
{
    std::ranges::sort(cells, {}, &Cell::left);
    QList<Cell> result;
    for (const Cell &cell : cells) {
        if (!result.isEmpty() && cell.left <= result.last().right + Touching) {
            Cell &last = result.last();
            last.right = std::max(last.right, cell.right);
        } else {
            result.append(cell);
        }
    }
    return result;
}

// Trailing spaces hang over the end of a line; they are nobody's words.
[[nodiscard]] int wordEnd(const QString &text, int begin, int end)
{
    while (end > begin && text.at(end - 1).isSpace()) {
        --end;
    }
    return end;
}

} // namespace

QList<Extent> extentsOf(const QTextBlock &block, domain::TextSpan span)
{
    QList<Extent> extents;
    const QTextLayout *layout = block.layout();
    const QString text = block.text();
    const int begin = std::max(span.begin - block.position(), 0);
    const int end = std::min(span.end - block.position(), static_cast<int>(text.size()));
    const int lastWord = wordEnd(text, begin, end);
    for (int i = 0; begin < end && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = wordEnd(text, from, std::min(end, line.textStart() + line.textLength()));
        if (from >= to) {
            continue;
        }
        QList<Cell> cells = cellsOf(line, from, to);
        trim(cells, line, from, to);
        cells = merged(std::move(cells));
        if (from + block.position() == span.begin) {
            point(cells, line, from, [](Cell &cell) { cell.opens = true; });
        }
        if (to + block.position() == span.end || to == lastWord) {
            point(cells, line, to - 1, [](Cell &cell) { cell.closes = true; });
        }
        const double baseline = line.y() + line.ascent();
        for (const Cell &cell : std::as_const(cells)) {
            extents.append({cell.left, cell.right, baseline, i, cell.opens, cell.closes});
        }
    }
    return extents;
}

} // namespace tawthiq::ui
