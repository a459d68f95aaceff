// SPDX-License-Identifier: GPL-3.0-or-later
// Resolves what is said from here: أمس، الشهر الماضي، قبل ثلاثة أيام، خلال اليومين الماضيين، يومياً،
// ذلك الحين، ساعات المساء. Pure functions of their arguments, safe on all threads.
#pragma once

#include "calendarresolver.h"

namespace tawthiq::extract {

class RelativeResolver
{
public:
    // Fills value, type, days, precision, anchor and rule; modifier must be set before.
    void offset(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void unit(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void ago(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void duration(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void set(const TimePhrase &phrase, domain::TimeExpression &time) const;
    void reference(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;
    void partOfDay(const TimePhrase &phrase, const TimeAnchor &anchor, domain::TimeExpression &time) const;

private:
    void longUnit(TimeUnit unit, int step, QDate from, domain::TimeExpression &time) const;
};

} // namespace tawthiq::extract
