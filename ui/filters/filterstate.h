// SPDX-License-Identifier: GPL-3.0-or-later
// The filter at hand, one for the window: chips, popups, search field and list observe it. Remembers
// in which order filters were added so that the last one can be removed. GUI thread.
#pragma once

#include "query.h"

#include <QObject>

namespace tawthiq::ui {

class FilterState final : public QObject
{
    Q_OBJECT
public:
    enum class Part : quint8 { Text, Places, Dates };

    using QObject::QObject;

    [[nodiscard]] const domain::Query &query() const { return m_query; }
    [[nodiscard]] bool hasDates() const { return m_query.from.isValid() || m_query.to.isValid(); }

    void setText(const QString &text);
    void setPlaces(const QStringList &ids);
    // Days inclusive, an invalid one is open; both invalid removes the filter.
    void setDates(domain::DateField field, QDate from, QDate to);
    void removePlace(const QString &id);
    void removeDates();
    void removeLast();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void take(const domain::Query &query, Part part);

    domain::Query m_query;
    QList<Part> m_order; // oldest first
};

} // namespace tawthiq::ui
