// SPDX-License-Identifier: GPL-3.0-or-later
// Resolves days and spans that have a name or a number of their own: feasts, seasons, decades, the nth
// weekday of a month. Pure functions of their arguments, safe on all threads.
#pragma once

#include "calendarresolver.h"

namespace tawthiq::extract {

class NamedDayResolver
{
public:
    // Fills value, days, precision, anchor and rule; modifier must be set before.
    void holiday(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void afterHoliday(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void season(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void decade(const TimePhrase &phrase, domain::TimeExpression &time) const;
    void quarter(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void century(int which, domain::TimeExpression &time) const;
    void nth(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
};

} // namespace tawthiq::extract
