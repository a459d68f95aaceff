// SPDX-License-Identifier: GPL-3.0-or-later
#include "textgeometry.h"

#include <QGlyphRun>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace tawthiq::ui {

namespace {

// Stretches closer than this are one: positions inside a line are multiples of 1/64.
constexpr double Touching = 0.25;

struct Stretch {
    double left = 0;
    double right = 0;
    bool rightToLeft = false;
    bool opens = false;
    bool closes = false;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] bool reaches(double x) const { return left - Touching <= x && x <= right + Touching; }
};

// One shaped line, asked for the stretches that its characters fill. Glyph runs are asked, not caret
// positions: where directions meet, a caret position belongs to the other run.
class ShapedLine
{
public:
    ShapedLine(const QTextLine &line, const QString &text) :
        m_line(line), m_text(text), m_begin(line.textStart()), m_end(line.textStart() + line.textLength())
    {
    }

    [[nodiscard]] QList<Stretch> stretches(int from, int to) const;
    // The stretch of the glyph that draws a character.
    [[nodiscard]] Stretch glyph(int at) const { return runs(glyphBegin(at), glyphEnd(at + 1)).value(0); }

private:
    [[nodiscard]] QList<Stretch> runs(int from, int to) const;
    [[nodiscard]] bool sharesGlyph(int at) const;
    [[nodiscard]] std::optional<double> shareAt(int at) const;

    // The nearest place before or behind that no glyph reaches across.
    [[nodiscard]] int glyphBegin(int at) const
    {
        while (at > m_begin && sharesGlyph(at)) {
            --at;
        }
        return at;
    }
    [[nodiscard]] int glyphEnd(int at) const
    {
        while (at < m_end && sharesGlyph(at)) {
            ++at;
        }
        return at;
    }

    const QTextLine &m_line;
    const QString &m_text;
    int m_begin;
    int m_end;
};

QList<Stretch> ShapedLine::runs(int from, int to) const
{
    QList<Stretch> found;
    for (const QGlyphRun &run : m_line.glyphRuns(from, to - from)) {
        const QRectF bounds = run.boundingRect();
        found.append({bounds.left(), bounds.right(), run.isRightToLeft()});
    }
    return found;
}

// Whether a character is drawn by the glyph of the one before: a mark, or in some fonts a letter. Qt
// gives parts of a glyph a stretch, but in right-to-left text the wrong one.
bool ShapedLine::sharesGlyph(int at) const
{
    const QList<QGlyphRun> before = m_line.glyphRuns(at - 1, 1);
    const QList<QGlyphRun> after = m_line.glyphRuns(at, 1);
    if (before.size() != 1 || after.size() != 1 || before.first().glyphIndexes().isEmpty()
        || after.first().glyphIndexes().isEmpty()) {
        return false;
    }
    return before.first().glyphIndexes().first() == after.first().glyphIndexes().first()
        && before.first().positions().first() == after.first().positions().first();
}

// Where inside a glyph the letter at `at` begins; nothing when it has a glyph of its own. Of لأ some
// fonts draw all with lam and give alef no width: then the two share it by halves.
std::optional<double> ShapedLine::shareAt(int at) const
{
    if (at <= m_begin || at >= m_end || !m_text.at(at).isLetter() || !m_text.at(at - 1).isLetter()
        || (!sharesGlyph(at) && glyph(at).width() > Touching)) {
        return {};
    }
    const Stretch before = glyph(at - 1);
    const double x = m_line.cursorToX(at);
    return before.left + Touching < x && x < before.right - Touching ? x : (before.left + before.right) / 2;
}

QList<Stretch> ShapedLine::stretches(int from, int to) const
{
    QList<Stretch> parts = runs(glyphBegin(from), glyphEnd(to));
    for (const bool begin : {true, false}) {
        const int at = begin ? from : to;
        const std::optional<double> x = shareAt(at);
        const Stretch shared = x ? glyph(at - 1) : Stretch();
        for (Stretch &part : parts) {
            double &edge = part.rightToLeft == begin ? part.right : part.left;
            if (x && shared.reaches(edge)) {
                edge = *x;
            }
        }
    }
    std::ranges::sort(parts, {}, &Stretch::left);
    QList<Stretch> merged;
    for (const Stretch &part : parts) {
        if (!merged.isEmpty() && merged.last().reaches(part.left)) {
            merged.last().right = std::max(merged.last().right, part.right);
        } else {
            merged.append(part);
        }
    }
    return merged;
}

// The stretch that holds a character's glyph.
[[nodiscard]] Stretch &holding(QList<Stretch> &parts, const Stretch &glyph)
{
    const double middle = (glyph.left + glyph.right) / 2;
    return *std::ranges::min_element(parts, {}, [middle](const Stretch &part) {
        return middle < part.left ? part.left - middle : std::max(middle - part.right, 0.0);
    });
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
    const int end =
        wordEnd(text, begin, std::min(span.end - block.position(), static_cast<int>(text.size())));
    for (int i = 0; begin < end && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = wordEnd(text, from, std::min(end, line.textStart() + line.textLength()));
        if (from >= to) {
            continue;
        }
        const ShapedLine shaped(line, text);
        QList<Stretch> parts = shaped.stretches(from, to);
        if (!parts.isEmpty() && from + block.position() == span.begin) {
            holding(parts, shaped.glyph(from)).opens = true;
        }
        if (!parts.isEmpty() && to == end) {
            holding(parts, shaped.glyph(to - 1)).closes = true;
        }
        const double baseline = line.y() + line.ascent();
        for (const Stretch &part : std::as_const(parts)) {
            extents.append({part.left, part.right, baseline, i, part.opens, part.closes});
        }
    }
    return extents;
}

} // namespace tawthiq::ui
