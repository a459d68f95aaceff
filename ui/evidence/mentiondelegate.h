// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of dates, places, persons, organisations or notes in two lines: what it is with its
// count, and what we make of it (resolved days, the way from the country down, role). GUI thread.
#pragma once

#include "format.h"
#include "openedreport.h"

#include <QStyledItemDelegate>

namespace tawthiq::items {
class EvidenceTreeModel;
}

namespace tawthiq::ui {

class MentionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // `model` is the source model of the view and must outlive the delegate.
    explicit MentionDelegate(const items::EvidenceTreeModel &model, QObject *parent = nullptr);

    void setFormat(const Format &format) { m_format = format; }
    // Dates whose row says what they were before the publication date changed.
    void setChangedTimes(const QList<library::PublicationChange::ChangedTime> &changed)
    {
        m_changed = changed;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

private:
    struct Lines {
        QString first;
        QString value; // beside the words, after an arrow: the resolved days
        QString second;
        bool doubtful = false;
    };
    [[nodiscard]] Lines linesOf(const QModelIndex &index) const;
    [[nodiscard]] Lines mentionLines(int mention) const;
    void addTime(Lines &lines, const domain::Mention &mention, const domain::TimeExpression &time) const;
    void addPlace(Lines &lines, const domain::PlaceReference &place) const;
    [[nodiscard]] domain::ReviewStatus statusOf(const QModelIndex &index) const;
    [[nodiscard]] Lines noteLines(int annotation) const;

    const items::EvidenceTreeModel &m_model;
    Format m_format;
    QList<library::PublicationChange::ChangedTime> m_changed;
};

} // namespace tawthiq::ui
