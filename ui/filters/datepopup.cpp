// SPDX-License-Identifier: GPL-3.0-or-later
#include "datepopup.h"

#include "dayedit.h"
#include "fonts.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 220;

}

DatePopup::DatePopup(domain::DateField field, FilterState &state, const Format &format, QWidget *parent) :
    Popup(parent),
    m_field(field),
    m_state(state),
    m_from(new DayEdit(DayEdit::Accepts::Period, format, this)),
    m_to(new DayEdit(DayEdit::Accepts::Period, format, this)),
    m_apply(new QPushButton(tr("Apply"), this))
{
    setObjectName(u"datePopup"_s);
    const bool published = field == domain::DateField::Publication;
    auto *title = new QLabel(published ? tr("Published") : tr("Date of the event"), this);
    title->setFont(uiFont(13, Weight::SemiBold));
    setAccessibleName(title->text());
    m_from->setObjectName(u"dateFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->setMinimumWidth(FieldWidth);
    m_to->setObjectName(u"dateTo"_s);
    m_to->setAccessibleName(tr("To"));
    m_apply->setObjectName(u"dateApply"_s);
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setDefault(true);
    if (m_state.hasDates() && m_state.query().dateField == field) {
        m_from->setPeriod({m_state.query().from, m_state.query().from});
        m_to->setPeriod({m_state.query().to, m_state.query().to});
    }
    auto *form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    auto *hint = new QLabel(tr("A year or a month alone means all of it."), this);
    hint->setFont(uiFont(12));
    hint->setForegroundRole(QPalette::PlaceholderText);
    column().addWidget(title);
    column().addLayout(form);
    column().addWidget(hint);
    column().addWidget(m_apply, 0, Qt::AlignTrailing);
    setFocusProxy(m_from);
    connect(m_from, &DayEdit::periodChanged, this, &DatePopup::check);
    connect(m_to, &DayEdit::periodChanged, this, &DatePopup::check);
    connect(m_from, &QLineEdit::returnPressed, this, &DatePopup::apply);
    connect(m_to, &QLineEdit::returnPressed, this, &DatePopup::apply);
    connect(m_apply, &QPushButton::clicked, this, &DatePopup::apply);
    check();
}

void DatePopup::check()
{
    m_apply->setEnabled(m_from->isAcceptable() && m_to->isAcceptable());
}

// "From 2021" alone means from its first day on; "to 2021" until its last; one field twice is fine.
void DatePopup::apply()
{
    if (!m_apply->isEnabled()) {
        return;
    }
    const QDate from = m_from->period().from;
    const QDate to = m_to->period().to;
    const bool reversed = from.isValid() && to.isValid() && from > to;
    m_state.setDates(m_field, reversed ? m_to->period().from : from, reversed ? m_from->period().to : to);
    close();
}

} // namespace tawthiq::ui
