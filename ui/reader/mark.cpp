// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark.h"

#include "labels.h"

namespace tawthiq::ui {

namespace {

[[nodiscard]] bool isInsideItsOwnKind(const domain::Analysis &analysis, const domain::Mention &mention)
{
    const int outer = mention.nestedIn;
    return outer >= 0 && outer < analysis.mentions.size() && analysis.mentions.at(outer).kind == mention.kind;
}

// Figures come sorted by begin: of those that begin at or before a span, the one that reaches
// farthest tells whether any holds it.
class Holder
{
public:
    explicit Holder(const QList<domain::CasualtyFigure> &figures) : m_figures(figures) { }

    // To be asked with spans in order of their begin.
    [[nodiscard]] bool holds(domain::TextSpan span)
    {
        while (m_next < m_figures.size() && m_figures.at(m_next).span.begin <= span.begin) {
            m_reach = std::max(m_reach, m_figures.at(m_next++).span.end);
        }
        return span.end <= m_reach;
    }

private:
    const QList<domain::CasualtyFigure> &m_figures;
    qsizetype m_next = 0;
    int m_reach = 0;
};

} // namespace

QList<Mark> marksOf(const domain::Analysis &analysis, const Format &format)
{
    QList<Mark> marks;
    marks.reserve(analysis.figures.size() + analysis.mentions.size());
    for (int i = 0; i < analysis.figures.size(); ++i) {
        const domain::CasualtyFigure &figure = analysis.figures.at(i);
        marks.append({MarkKind::Figure, i, figure.span, figure.sentence, false, format.badge(i)});
    }
    Holder holder(analysis.figures);
    for (int i = 0; i < analysis.mentions.size(); ++i) {
        const domain::Mention &mention = analysis.mentions.at(i);
        const auto kind = markKind(mention.kind);
        const bool held = holder.holds(mention.span);
        if (!kind || isInsideItsOwnKind(analysis, mention)) {
            continue;
        }
        const bool inner = held || mention.nestedIn != domain::NoIndex;
        marks.append({*kind, i, mention.span, mention.sentence, inner, kindLetter(*kind)});
    }
    std::ranges::stable_sort(marks, [](const Mark &a, const Mark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return marks;
}

} // namespace tawthiq::ui
