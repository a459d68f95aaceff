// SPDX-License-Identifier: GPL-3.0-or-later
// The marks, highlights, notes and search hits of one report on the page, and which of them is at a
// point. Owns its lists; paints through a borrowed Page. Tints and underlines go under the text, all
// else over it, so that the text itself stays one shaped layout.
#pragma once

#include "annotation.h"
#include "mark.h"
#include "page.h"

class QPainter;

namespace tawthiq::ui {

class MarkPainter;

class MarkLayer
{
public:
    void setMarks(QList<Mark> marks, const QTextDocument &document);
    void setAnnotations(const QList<domain::Annotation> &annotations) { m_annotations = annotations; }
    void setSearchHits(const QList<domain::TextSpan> &hits, int current);
    [[nodiscard]] domain::TextSpan currentHit() const { return m_hits.value(m_currentHit); }

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const Mark *find(MarkKind kind, int index) const;
    [[nodiscard]] bool isKindVisible(MarkKind kind) const;
    void setKindVisible(MarkKind kind, bool visible);
    void setActiveKind(MarkKind kind) { m_activeKind = kind; }
    void setLettersVisible(bool visible) { m_letters = visible; }
    [[nodiscard]] bool isShown(const Mark &mark) const;

    // The words outlined as chosen; empty span for none. `kind` gives the colour.
    void setSelected(domain::TextSpan span, std::optional<MarkKind> kind);
    [[nodiscard]] domain::TextSpan selected() const { return m_selected; }

    void paintUnder(QPainter &painter, const Page &page) const;
    void paintOver(QPainter &painter, const Page &page) const;

    // The mark whose sign, or the innermost whose words are at a point of the viewport; null when none.
    [[nodiscard]] const Mark *markAt(QPointF point, const Page &page) const;
    // The annotation whose sign or words are at a point.
    [[nodiscard]] const domain::Annotation *annotationAt(QPointF point, const Page &page) const;

private:
    void paintFills(const MarkPainter &paint, const Page &page, const PlacedBlock &placed) const;
    void paintSigns(const MarkPainter &paint, const Page &page, const PlacedBlock &placed) const;
    void paintNotes(QPainter &painter, const Page &page, const PlacedBlock &placed) const;
    [[nodiscard]] bool isAt(QPointF point, const Page &page, const PlacedBlock &placed, const Mark &mark,
                            bool onSign) const;
    [[nodiscard]] QRectF noteBox(const Page &page, const PlacedBlock &placed, const Extent &last) const;

    QList<Mark> m_marks;
    QHash<int, QList<qsizetype>> m_inBlock; // block number -> marks that touch it
    QList<domain::Annotation> m_annotations;
    QList<domain::TextSpan> m_hits;
    int m_currentHit = domain::NoIndex;
    std::array<bool, MarkKinds.size()> m_visible{true, true, true, true, true};
    MarkKind m_activeKind = MarkKind::Figure;
    bool m_letters = true;
    domain::TextSpan m_selected;
    std::optional<MarkKind> m_selectedKind;
};

} // namespace tawthiq::ui
