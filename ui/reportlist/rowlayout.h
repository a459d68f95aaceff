// SPDX-License-Identifier: GPL-3.0-or-later
// The shaped text of one row of the report list at one width, kept so that scrolling only draws.
// Device-independent pixels, relative to the row's top-left. GUI thread; owned by the delegate's cache.
#pragma once

#include "format.h"
#include "report.h"
#include "theme.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace tawthiq::ui {

class RowLayout
{
public:
    static constexpr int Height = 114;

    RowLayout(const domain::ReportSummary &summary, const Format &format, const Theme &theme, int width,
              Qt::LayoutDirection direction);

    // Text and signs of the row; `origin` is its top-left.
    void draw(QPainter &painter, QPointF origin) const;

private:
    struct Line {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
    };
    struct Sign {
        QRectF rect;
        int icon;
        QColor colour;
    };
    struct Run {
        QString text;
        QFont font;
        QColor colour;
    };
    void addTitle(const QString &title);
    void addTolls(const domain::ReportSummary &summary);
    void addHit(const domain::ReportSummary::Hit &hit);
    void addFoot(const domain::ReportSummary &summary);
    double addState(const domain::ReportSummary &summary, double top); // its width
    // One line of runs, elided to `width`; `end` puts it at the far side.
    double addRuns(const QList<Run> &runs, QRectF box, bool end);
    [[nodiscard]] QRectF mirrored(const QRectF &box) const;
    [[nodiscard]] double inner() const;

    Format m_format;
    Theme m_theme;
    int m_width;
    Qt::LayoutDirection m_direction;
    double m_bottom = 0;
    std::vector<Line> m_lines;
    std::vector<Sign> m_signs;
};

} // namespace tawthiq::ui
