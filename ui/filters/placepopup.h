// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing places to filter by: the places of the library as a tree with a search field. A checked
// place stands for everything below it; the list follows at once. GUI thread.
#pragma once

#include "filterstate.h"
#include "format.h"
#include "popup.h"

class QLineEdit;
class QTreeView;

namespace tawthiq::items {
class FoldingFilterModel;
class PlaceTreeModel;
} // namespace tawthiq::items

namespace tawthiq::ui {

class PlacePopup final : public Popup
{
    Q_OBJECT
public:
    PlacePopup(items::PlaceTreeModel &places, FilterState &state, const Format &format, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);

    items::PlaceTreeModel &m_places;
    FilterState &m_state;
    items::FoldingFilterModel *m_shown;
    QLineEdit *m_field;
    QTreeView *m_tree;
};

} // namespace tawthiq::ui
