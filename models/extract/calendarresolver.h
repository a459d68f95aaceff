// SPDX-License-Identifier: GPL-3.0-or-later
// Resolves dates whole or in part and weekdays, of both calendars. What the text does not say is taken from
// the anchor: the last such day or month before it in narrative, the next after it where the text looks
// forward. Pure functions of their arguments, safe on all threads.
#pragma once

#include "timevalue.h"

namespace tawthiq::extract {

struct TimeAnchor {
    QDate day; // the publication; invalid when unknown
    QDate said; // the day last named in the text; invalid when none
    int saidMention = domain::NoIndex;
    bool saidNear = false; // in this sentence or the one before
    const domain::TimeExpression *time = nullptr; // the date last named, day or longer; null when none
    int timeMention = domain::NoIndex;
};

class CalendarResolver
{
public:
    // Fills value, days, precision, anchor and rule; modifier must be set before.
    void date(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void month(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    // The year that a deictic on the year or the month means; 0 when the words do not say.
    [[nodiscard]] static int deicticYear(Deixis deixis, const TimeAnchor &anchor);

private:
    void weekday(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void dayOfMonth(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void hijri(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
};

} // namespace tawthiq::extract
