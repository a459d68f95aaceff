// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each time mention its TIMEX3 value and days, from the publication date or the mention it
// leans on; what cannot be resolved keeps X. When the publication is unknown, it is first inferred
// where the text forces it. Runs after overlap resolution, one pass.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "nameddayresolver.h"
#include "relativeresolver.h"

namespace tawthiq::extract {

class TimeResolver
{
public:
    explicit TimeResolver(const Lexicon &lexicon);

    void resolve(Draft &draft) const;

private:
    void resolveAll(Draft &draft, QDate publication) const;
    void resolveOne(const Draft &draft, const TimePhrase &phrase, const TimeAnchor &anchor,
                    domain::TimeExpression &time) const;
    void period(const Draft &draft, const TimePhrase &phrase, domain::TimeExpression &time) const;

    CalendarResolver m_calendar;
    NamedDayResolver m_named;
    RelativeResolver m_relative;
};

} // namespace tawthiq::extract
