// SPDX-License-Identifier: GPL-3.0-or-later
// RowLayout: the sentence that holds what was searched for, in place of the tolls.
#include "rowlayout.h"

#include "bidi.h"
#include "fonts.h"

#include <QFontMetricsF>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Side = 16;
constexpr double SmallLine = 20;
constexpr int SmallText = 12;
constexpr int WordsBefore = 24; // units kept before the first hit, cut at a space

// Where the line begins so that the first hit is in sight.
int beginOf(QStringView words, int hit)
{
    if (hit <= WordsBefore) {
        return 0;
    }
    const qsizetype space = words.indexOf(u' ', hit - WordsBefore);
    return space < 0 || space >= hit ? hit : static_cast<int>(space) + 1;
}

} // namespace

void RowLayout::addHit(const domain::ReportSummary::Hit &hit)
{
    const int begin = beginOf(hit.words, hit.marks.first().begin);
    const QString lead = begin > 0 ? u"…"_s : QString();
    const QFont font = uiFont(SmallText);
    QString text = QString(lead + QStringView(hit.words).mid(begin)).replace(u'\n', u' ');
    text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, inner());
    auto layout = std::make_unique<QTextLayout>(text, font);
    const Qt::LayoutDirection direction = directionOf(hit.words, m_direction);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAnywhere); // one line; what does not fit is not drawn
    QTextLayout::FormatRange all;
    all.length = static_cast<int>(text.size());
    all.format.setForeground(m_theme.colour(Role::Secondary));
    QList<QTextLayout::FormatRange> formats{all};
    for (const domain::TextSpan mark : hit.marks) { // whole words, so letters keep joining
        const int shift = static_cast<int>(lead.size()) - begin;
        if (mark.begin >= begin && mark.end + shift <= text.size()) {
            QTextLayout::FormatRange range;
            range.start = mark.begin + shift;
            range.length = mark.length();
            range.format.setForeground(m_theme.colour(Role::Text));
            range.format.setBackground(m_theme.colour(Role::AccentTint));
            formats.append(range);
        }
    }
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(inner());
    line.setPosition({0, (SmallLine - line.height()) / 2});
    layout->endLayout();
    m_bottom += 2;
    m_lines.push_back({std::move(layout), {Side, m_bottom}});
    m_bottom += SmallLine;
}

} // namespace tawthiq::ui
