// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "bidi.h"
#include "chip.h"
#include "datepopup.h"
#include "flowlayout.h"
#include "placepopup.h"
#include "placerow.h"
#include "placetreemodel.h"

#include <QMenu>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using domain::DateField;

namespace {

constexpr int Gap = 8;

}

FilterBar::FilterBar(FilterState &state, items::PlaceTreeModel &places, const Format &format,
                     QWidget *parent) :
    QWidget(parent),
    m_state(state),
    m_places(places),
    m_format(format),
    m_flow(new FlowLayout(Gap, this)),
    m_add(new Chip(Chip::Kind::Add, Icon::Plus, tr("Filter"), this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    m_flow->setContentsMargins(16, 0, 16, 12);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setToolTip(tr("Narrow the list by place or date"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    menu->addAction(icon(Icon::Place), tr("Place…"), this, &FilterBar::choosePlaces);
    menu->addAction(icon(Icon::Calendar), tr("Publication date…"), this,
                    [this] { chooseDates(DateField::Publication); });
    menu->addAction(icon(Icon::Interval), tr("Date of the event…"), this,
                    [this] { chooseDates(DateField::Event); });
    m_add->setMenu(menu);
    m_flow->addWidget(m_add);
    connect(&m_state, &FilterState::changed, this, &FilterBar::rebuild);
    connect(&m_places, &QAbstractItemModel::modelReset, this, &FilterBar::rebuild);
    rebuild();
}

void FilterBar::choosePlaces()
{
    auto *popup = new PlacePopup(m_places, m_state, m_format, this);
    popup->openUnder(m_add);
    popup->setFocus(Qt::PopupFocusReason);
}

void FilterBar::chooseDates(DateField field)
{
    auto *popup = new DatePopup(field, m_state, m_format, this);
    popup->openUnder(m_add);
    popup->setFocus(Qt::PopupFocusReason);
}

void FilterBar::rebuild()
{
    const auto chips = findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    for (Chip *chip : chips) {
        if (chip != m_add) {
            m_flow->removeWidget(chip);
            chip->hide();
            chip->deleteLater(); // it may be the sender
        }
    }
    m_flow->removeWidget(m_add);
    addTextChip();
    addPlaceChips();
    addDateChip();
    m_flow->addWidget(m_add);
    m_flow->invalidate();
    updateGeometry();
}

Chip *FilterBar::addChip(Icon sign, const QString &text, const QString &name)
{
    auto *chip = new Chip(Chip::Kind::Value, sign, text, this);
    chip->setObjectName(name);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    chip->setToolTip(tr("%1\nFilters of one kind are alternatives; filters of different kinds must all "
                        "hold. Backspace removes this one.")
                         .arg(text));
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

void FilterBar::addTextChip()
{
    if (m_state.query().text.isEmpty()) {
        return;
    }
    Chip *chip = addChip(Icon::Search, isolate(m_state.query().text), u"textChip"_s);
    connect(chip, &Chip::removeRequested, &m_state, [this] { m_state.setText({}); });
}

void FilterBar::addPlaceChips()
{
    for (const QString &id : m_state.query().placeIds) {
        const QModelIndex index = m_places.indexOf(id);
        Chip *chip = addChip(Icon::Place, isolate(index.isValid() ? placeName(index) : id), u"placeChip"_s);
        connect(chip, &Chip::clicked, this, &FilterBar::choosePlaces);
        connect(chip, &Chip::removeRequested, &m_state, [this, id] { m_state.removePlace(id); });
    }
}

void FilterBar::addDateChip()
{
    if (!m_state.hasDates()) {
        return;
    }
    const domain::Query &query = m_state.query();
    const bool published = query.dateField == DateField::Publication;
    const QString period = m_format.period(query.from, query.to);
    const QString text = published ? period : tr("event: %1").arg(period);
    Chip *chip = addChip(published ? Icon::Calendar : Icon::Interval, text, u"dateChip"_s);
    const DateField field = query.dateField;
    connect(chip, &Chip::clicked, this, [this, field] { chooseDates(field); });
    connect(chip, &Chip::removeRequested, &m_state, [this] { m_state.removeDates(); });
}

} // namespace tawthiq::ui
