// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlayout.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"
#include "rowwords.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Top = 12;
constexpr double Side = 16;
constexpr double TitleLine = 22;
constexpr double SmallLine = 20;
constexpr double SignSize = 14;
constexpr double Gap = 6;
constexpr int SmallText = 12;

} // namespace

RowLayout::RowLayout(const domain::ReportSummary &summary, const Format &format, const Theme &theme,
                     int width, Qt::LayoutDirection direction) :
    m_format(format), m_theme(theme), m_width(width), m_direction(direction), m_bottom(Top)
{
    addTitle(summary.title);
    summary.hit.marks.isEmpty() ? addTolls(summary) : addHit(summary.hit);
    addFoot(summary);
}

void RowLayout::draw(QPainter &painter, QPointF origin) const
{
    for (const Line &line : m_lines) {
        line.layout->draw(&painter, origin + line.at);
    }
    for (const Sign &sign : m_signs) {
        paintIcon(painter, sign.rect.translated(origin), static_cast<Icon>(sign.icon), sign.colour,
                  m_direction);
    }
}

double RowLayout::inner() const
{
    return m_width - 2 * Side;
}

QRectF RowLayout::mirrored(const QRectF &box) const
{
    return m_direction == Qt::RightToLeft
        ? QRectF(m_width - box.right(), box.top(), box.width(), box.height())
        : box;
}

// At most two lines in the direction of its own first strong letter; the second one elided.
void RowLayout::addTitle(const QString &title)
{
    const QFont font = uiFont(13, Weight::SemiBold);
    const Qt::LayoutDirection direction = directionOf(title, m_direction);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout::FormatRange colour;
    colour.length = static_cast<int>(title.size());
    colour.format.setForeground(m_theme.colour(Role::Text));
    const auto shape = [&](const QString &text, int most) {
        auto layout = std::make_unique<QTextLayout>(text, font);
        layout->setTextOption(option);
        layout->setFormats({colour});
        layout->setCacheEnabled(true);
        layout->beginLayout();
        int used = 0;
        double y = 0;
        for (int line = 0; line < most; ++line) {
            QTextLine next = layout->createLine();
            if (!next.isValid()) {
                break;
            }
            next.setLineWidth(inner());
            next.setPosition({0, y + (TitleLine - next.height()) / 2});
            y += TitleLine;
            used = next.textStart() + next.textLength();
        }
        layout->endLayout();
        return std::pair{std::move(layout), used};
    };
    auto [layout, used] = shape(title, 2);
    if (used < title.size() && layout->lineCount() == 2) {
        const int second = layout->lineAt(1).textStart();
        const QString rest =
            QFontMetricsF(font).elidedText(title.mid(second).simplified(), Qt::ElideRight, inner());
        layout = shape(title.left(second) + rest, 2).first;
    }
    m_bottom += TitleLine * std::max(1, layout->lineCount());
    m_lines.push_back({std::move(layout), {Side, Top}});
}

void RowLayout::addTolls(const domain::ReportSummary &summary)
{
    const QFont plain = uiFont(SmallText);
    const QFont bold = uiFont(SmallText, Weight::SemiBold);
    const QColor text = m_theme.colour(Role::Text);
    const QColor faint = m_theme.colour(Role::Secondary);
    QList<Run> runs;
    const QList<FigureWords> tolls = tollsOf(m_format, summary);
    for (const FigureWords &toll : tolls) {
        if (!runs.isEmpty()) {
            runs.append({u"·"_s, plain, faint});
        }
        for (const auto &[words, font] : {std::pair{toll.qualifier, plain},
                                          {toll.number.isEmpty() ? QString() : isolate(toll.number), bold},
                                          {toll.noun, plain}}) {
            if (!words.isEmpty()) {
                runs.append({words, font, text});
            }
        }
    }
    if (runs.isEmpty()) {
        runs.append({summary.figureCount > 0
                         ? m_format.number(summary.figureCount) % u' ' % kindName(MarkKind::Figure)
                         : noFiguresText(),
                     plain, faint});
    }
    m_bottom += 2;
    addRuns(runs, {Side, m_bottom, inner(), SmallLine}, false);
    m_bottom += SmallLine;
}

// Source and date, and at the far end warnings and review; the source gives way first.
void RowLayout::addFoot(const domain::ReportSummary &summary)
{
    m_bottom += 2;
    const double room = inner() - addState(summary, m_bottom);
    const QFont font = uiFont(SmallText);
    const QFontMetricsF metrics(font);
    const QColor faint = m_theme.colour(Role::Secondary);
    const bool dated = summary.publishedOn.isValid();
    const QColor dateColour = dated ? faint : m_theme.colour(Role::Warning);
    const QString date = publishedText(m_format, summary);
    const double icon = dated ? 0 : SignSize + 4;
    const double dateWidth = metrics.horizontalAdvance(date) + icon + Gap;
    QList<Run> runs;
    const double left = room - dateWidth - metrics.horizontalAdvance(u" · "_s) - Gap;
    if (!summary.publisher.isEmpty() && left > 24) {
        const QString source = metrics.elidedText(summary.publisher, Qt::ElideRight, left);
        runs.append({isolate(source), font, faint});
        runs.append({u"·"_s, font, faint});
    }
    double x = Side;
    if (!runs.isEmpty()) {
        x += addRuns(runs, {x, m_bottom, room - dateWidth, SmallLine}, false)
            + metrics.horizontalAdvance(u' ');
    }
    if (!dated) {
        m_signs.push_back({mirrored({x, m_bottom + (SmallLine - SignSize) / 2, SignSize, SignSize}),
                           static_cast<int>(Icon::CalendarUnknown), dateColour});
        x += icon;
    }
    addRuns({{date, font, dateColour}}, {x, m_bottom, std::max(0.0, Side + room - x), SmallLine}, false);
    m_bottom += SmallLine;
}

double RowLayout::addState(const domain::ReportSummary &summary, double top)
{
    const QFont font = uiFont(SmallText);
    double end = Side + inner();
    const auto add = [&](Icon icon, const QString &text, Role role) {
        const QColor colour = m_theme.colour(role);
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 1;
        addRuns({{isolateLtr(text), font, colour}}, {end - width, top, width, SmallLine}, true);
        end -= width + 4 + SignSize;
        m_signs.push_back({mirrored({end, top + (SmallLine - SignSize) / 2, SignSize, SignSize}),
                           static_cast<int>(icon), colour});
        end -= 8;
    };
    if (const QString reviewed = reviewText(m_format, summary); !reviewed.isEmpty()) {
        const bool whole = summary.reviewedCount >= summary.figureCount;
        add(whole ? Icon::Accepted : Icon::Unreviewed, reviewed, whole ? Role::Accepted : Role::Secondary);
    }
    if (summary.warningCount > 0) {
        add(Icon::Warning, m_format.bareNumber(summary.warningCount), Role::Warning);
    }
    return Side + inner() - end;
}

double RowLayout::addRuns(const QList<Run> &runs, QRectF box, bool end)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        if (!text.isEmpty()) {
            text += u' ';
        }
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.colour);
        formats.append(range);
        text += run.text;
    }
    auto layout = std::make_unique<QTextLayout>(text, runs.first().font);
    const bool right = (m_direction == Qt::RightToLeft) != end;
    QTextOption option(right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAnywhere); // one line; what does not fit is not drawn
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    const QRectF at = mirrored(box);
    line.setLineWidth(at.width());
    line.setPosition({0, (box.height() - line.height()) / 2});
    layout->endLayout();
    const double used = line.naturalTextWidth();
    m_lines.push_back({std::move(layout), at.topLeft()});
    return used;
}

} // namespace tawthiq::ui
