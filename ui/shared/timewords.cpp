// SPDX-License-Identifier: GPL-3.0-or-later
// Format::time: what a time expression means, from its TIMEX3 value and the days it covers.
#include "bidi.h"
#include "format.h"

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

QString Format::time(const domain::TimeExpression &time) const
{
    using domain::TimeModifier;
    if (!time.from.isValid() && !time.to.isValid()) {
        return unresolvedTime(time);
    }
    const QString days = barePeriod(time.from, time.to);
    const bool rough = time.modifier == TimeModifier::Start || time.modifier == TimeModifier::Mid
        || time.modifier == TimeModifier::End || time.modifier == TimeModifier::Approx
        || time.precision == domain::DatePrecision::PartOfMonth;
    return isolate(rough && time.from != time.to ? tr("%1, approximately", "period").arg(days) : days);
}

QString Format::unresolvedTime(const domain::TimeExpression &time) const
{
    if (time.value.startsWith("XXXX-"_L1)) {
        const int monthNumber = QStringView(time.value).mid(5, 2).toInt();
        const int day = QStringView(time.value).mid(8, 2).toInt();
        if (monthNumber >= 1 && monthNumber <= 12) {
            const QString name = month(monthNumber);
            const QString known = day > 0 ? shaped(tr("%1 %2", "day and month").arg(day).arg(name)) : name;
            return tr("%1, year unknown").arg(isolate(known));
        }
    }
    if (time.value == "PRESENT_REF"_L1) {
        return tr("now, at publication");
    }
    if (time.value == "PAST_REF"_L1) {
        return tr("in the past, day not stated");
    }
    if (time.value == "FUTURE_REF"_L1) {
        return tr("in the future, day not stated");
    }
    if (time.value.startsWith(u'P')) {
        const QString length = duration(time.value);
        if (!length.isEmpty()) {
            return time.type == domain::TimeType::Set ? tr("every %1", "length of time").arg(length) : length;
        }
    }
    return tr("date not known");
}

// P5D, PT2H, P3M; empty for what has more than one unit or an unknown number.
QString Format::duration(const QString &value) const
{
    const bool clock = value.startsWith("PT"_L1);
    bool whole = false;
    const int n = QStringView(value).mid(clock ? 2 : 1).chopped(1).toInt(&whole);
    if (!whole) {
        return {};
    }
    QString text;
    switch (value.back().unicode()) {
    case u'S':
        text = tr("%n second(s)", nullptr, n);
        break;
    case u'H':
        text = tr("%n hour(s)", nullptr, n);
        break;
    case u'M':
        text = clock ? tr("%n minute(s)", nullptr, n) : tr("%n month(s)", nullptr, n);
        break;
    case u'D':
        text = tr("%n day(s)", nullptr, n);
        break;
    case u'W':
        text = tr("%n week(s)", nullptr, n);
        break;
    case u'Y':
        text = tr("%n year(s)", nullptr, n);
        break;
    default:
        return {};
    }
    return isolate(shaped(text));
}

} // namespace tawthiq::ui
