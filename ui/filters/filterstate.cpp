// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterstate.h"

namespace tawthiq::ui {

void FilterState::setText(const QString &text)
{
    domain::Query query = m_query;
    query.text = text.trimmed();
    take(query, Part::Text);
}

void FilterState::setPlaces(const QStringList &ids)
{
    domain::Query query = m_query;
    query.placeIds = ids;
    take(query, Part::Places);
}

void FilterState::setDates(domain::DateField field, QDate from, QDate to)
{
    domain::Query query = m_query;
    query.dateField = field;
    query.from = from;
    query.to = to;
    take(query, Part::Dates);
}

void FilterState::removePlace(const QString &id)
{
    QStringList ids = m_query.placeIds;
    ids.removeAll(id);
    setPlaces(ids);
}

void FilterState::removeDates()
{
    setDates(domain::DateField::Publication, {}, {});
}

void FilterState::removeLast()
{
    if (m_order.isEmpty()) {
        return;
    }
    switch (m_order.last()) {
    case Part::Text:
        setText({});
        break;
    case Part::Places:
        setPlaces(m_query.placeIds.sliced(0, std::max<qsizetype>(0, m_query.placeIds.size() - 1)));
        break;
    case Part::Dates:
        removeDates();
        break;
    }
}

void FilterState::clear()
{
    if (!m_query.isEmpty()) {
        m_query = {};
        m_order.clear();
        Q_EMIT changed();
    }
}

void FilterState::take(const domain::Query &query, Part part)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_order.removeAll(part);
    const bool held = part == Part::Text ? !query.text.isEmpty()
        : part == Part::Places           ? !query.placeIds.isEmpty()
                                         : hasDates();
    if (held) {
        m_order.append(part);
    }
    Q_EMIT changed();
}

} // namespace tawthiq::ui
