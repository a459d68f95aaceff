// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a period to filter by, of publication or of the events told: from, to, either may be open.
// The fields read days, months and years as people type them (dateparser.h). GUI thread.
#pragma once

#include "filterstate.h"
#include "popup.h"

class QPushButton;

namespace tawthiq::ui {

class DayEdit;
class Format;

class DatePopup final : public Popup
{
    Q_OBJECT
public:
    DatePopup(domain::DateField field, FilterState &state, const Format &format, QWidget *parent);

private:
    void check();
    void apply();

    domain::DateField m_field;
    FilterState &m_state;
    DayEdit *m_from;
    DayEdit *m_to;
    QPushButton *m_apply;
};

} // namespace tawthiq::ui
