// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineroles.h"

#include "lineshape.h"
#include "tokenstream.h"

#include <algorithm>

namespace tawthiq::text {

using domain::SentenceRole;
using domain::TextSpan;

namespace {

constexpr int LongestTitle = 250; // units
constexpr int LongestSummary = 320;
constexpr int LongestHeading = 90;
constexpr std::size_t HeadLines = 6; // title, bylines, captions and standfirst come among the first
constexpr double RestatedEnough = 0.25;
constexpr char16_t And = u'و'; // the conjunction, written to the next word

// Dates and times make up much of the line.
bool isDateLine(const LineShape &shape)
{
    return !shape.stopped() && shape.numbers >= 1 && shape.words <= 4 * shape.numbers && shape.words <= 12;
}

bool isByline(const LineShape &shape)
{
    if (shape.stopped() || shape.end == u':' || shape.length > LongestHeading) {
        return false;
    }
    return isDateLine(shape) || (shape.separator && shape.words <= 10) || shape.words <= 2;
}

bool isSignature(const LineShape &shape)
{
    return !shape.stopped() && shape.words <= 6 && !shape.field
        && (shape.separator || shape.wrapped || isDateLine(shape));
}

bool isCaption(const LineShape &shape, bool inHead)
{
    if (shape.stopped() || shape.field) {
        return false;
    }
    return shape.copyright || (inHead && shape.credit)
        || (shape.wrapped && (shape.credit || shape.words > 3));
}

// Like a heading: few words without a full stop, comma or colon.
bool isShort(const LineShape &shape)
{
    const bool asks = shape.end == u'\u061F' || shape.end == u'?';
    return shape.length <= LongestHeading && shape.words > 0 && !shape.field
        && (QChar(shape.end).isLetterOrNumber() || asks);
}

// Share of the words of `line` that `next` says again: a lead restates its standfirst.
double restated(QStringView line, QStringView next)
{
    const TokenStream said{line};
    const TokenStream again{next.first(std::min<qsizetype>(next.size(), 800))};
    std::vector<QStringView> words;
    for (int i = 0; i < again.size(); ++i) {
        words.push_back(again.folded(i));
    }
    std::sort(words.begin(), words.end());
    int counted = 0;
    int found = 0;
    for (int i = 0; i < said.size(); ++i) {
        if (said.isWord(i) && said.folded(i).size() > 2) {
            ++counted;
            found += std::binary_search(words.begin(), words.end(), said.folded(i)) ? 1 : 0;
        }
    }
    return counted == 0 ? 0 : static_cast<double>(found) / counted;
}

class RoleReader
{
public:
    RoleReader(QStringView body, const std::vector<TextSpan> &lines) :
        m_body(body), m_lines(lines), m_roles(lines.size(), SentenceRole::Body)
    {
        m_shapes.reserve(lines.size());
        for (const TextSpan line : lines) {
            m_shapes.push_back(shapeOf(line.in(body)));
        }
    }

    std::vector<SentenceRole> read()
    {
        if (m_lines.size() > 1) {
            const std::size_t bodyBegin = readHead();
            for (std::size_t i = bodyBegin; i + 1 < m_lines.size(); ++i) {
                readInner(i);
            }
            readSignature(bodyBegin);
        }
        return std::move(m_roles);
    }

private:
    // Everything above the first paragraph; returns where that begins.
    std::size_t readHead()
    {
        std::size_t i = 0;
        while (i + 1 < m_lines.size() && i < 3 && isDateLine(m_shapes[i])) {
            m_roles[i++] = SentenceRole::Byline;
        }
        const LineShape &first = m_shapes[i];
        if (first.end == u'.' || first.length > LongestTitle || i + 1 == m_lines.size()) {
            return i;
        }
        m_roles[i++] = SentenceRole::Title;
        bool summary = false;
        for (; i < std::min(HeadLines, m_lines.size()); ++i) {
            const LineShape &shape = m_shapes[i];
            if (isCaption(shape, true)) {
                m_roles[i] = SentenceRole::Caption;
            } else if (isByline(shape)) {
                m_roles[i] = SentenceRole::Byline;
            } else if (!summary && isSummary(i)) {
                m_roles[i] = SentenceRole::Summary;
                summary = true;
            } else {
                break;
            }
        }
        return i;
    }

    [[nodiscard]] bool isSummary(std::size_t i) const
    {
        const LineShape &shape = m_shapes[i];
        if (i + 1 >= m_lines.size() || shape.length > LongestSummary || shape.end == u':' || shape.field) {
            return false;
        }
        std::size_t next = i + 1;
        while (next + 1 < m_lines.size() && next < HeadLines
               && (isCaption(m_shapes[next], true) || isByline(m_shapes[next]))) {
            ++next;
        }
        if (!m_shapes[next].stopped()) {
            return false; // no paragraph below: a list, a form, or lines cut short
        }
        if (!shape.stopped()) {
            return true;
        }
        // A first paragraph is carried on by "and ..."; a standfirst is told anew by the lead.
        const QStringView lead = m_lines[next].in(m_body);
        return !lead.startsWith(And) && restated(m_lines[i].in(m_body), lead) >= RestatedEnough;
    }

    void readInner(std::size_t i)
    {
        if (isCaption(m_shapes[i], false)) {
            m_roles[i] = SentenceRole::Caption;
        } else if (isHeading(i)) {
            m_roles[i] = SentenceRole::Heading;
        }
    }

    // A short line without a stop, after a finished paragraph and above another one.
    [[nodiscard]] bool isHeading(std::size_t i) const
    {
        const LineShape &shape = m_shapes[i];
        const bool carriesOn = shape.words > 4 && m_lines[i].in(m_body).startsWith(And);
        const bool afterParagraph =
            i == 0 || m_shapes[i - 1].stopped() || m_roles[i - 1] != SentenceRole::Body;
        if (!isShort(shape) || carriesOn || !afterParagraph) {
            return false;
        }
        std::size_t next = i + 1;
        while (next + 1 < m_lines.size() && next < i + 4 && isShort(m_shapes[next])) {
            ++next;
        }
        return m_shapes[next].stopped() && m_shapes[next].length > shape.length;
    }

    void readSignature(std::size_t bodyBegin)
    {
        for (std::size_t i = m_lines.size(); i-- > std::max(bodyBegin, std::size_t(1));) {
            if (m_lines.size() - i > 2 || !isSignature(m_shapes[i])) {
                break;
            }
            m_roles[i] = SentenceRole::Byline;
        }
    }

    QStringView m_body;
    const std::vector<TextSpan> &m_lines;
    std::vector<LineShape> m_shapes;
    std::vector<SentenceRole> m_roles;
};

} // namespace

std::vector<SentenceRole> rolesOfLines(QStringView body, const std::vector<TextSpan> &lines)
{
    return RoleReader(body, lines).read();
}

} // namespace tawthiq::text
