// SPDX-License-Identifier: GPL-3.0-or-later
// The row of filter chips over the report list and the "+ Filter" menu. Chips of one kind are "or",
// of different kinds "and". The search text is a filter as well and has its chip. GUI thread.
#pragma once

#include "filterstate.h"
#include "format.h"
#include "icons.h"

#include <QWidget>

namespace tawthiq::items {
class PlaceTreeModel;
}

namespace tawthiq::ui {

class Chip;
class FlowLayout;

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    // `state` and `places` must outlive the bar.
    FilterBar(FilterState &state, items::PlaceTreeModel &places, const Format &format,
              QWidget *parent = nullptr);

    void choosePlaces();
    void chooseDates(domain::DateField field);

private:
    void rebuild();
    Chip *addChip(Icon sign, const QString &text, const QString &name);
    void addPlaceChips();
    void addDateChip();
    void addTextChip();

    FilterState &m_state;
    items::PlaceTreeModel &m_places;
    Format m_format;
    FlowLayout *m_flow;
    Chip *m_add;
};

} // namespace tawthiq::ui
