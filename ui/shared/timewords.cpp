// SPDX-License-Identifier: GPL-3.0-or-later
// Format::time: what a time expression means, from its TIMEX3 value and the days it covers.
#include "bidi.h"
#include "format.h"

#include <QRegularExpression>

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
    static const QRegularExpression yearless(u"^XXXX-(\\d\\d)(?:-(\\d\\d))?$"_s);
    if (const auto match = yearless.match(time.value); match.hasMatch()) {
        const QString monthName = month(match.capturedView(1).toInt());
        const QString day = match.hasCaptured(2)
            ? shaped(tr("%1 %2", "day and month").arg(match.capturedView(2).toInt()).arg(monthName))
            : monthName;
        return tr("%1, year unknown").arg(isolate(day));
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
    static const QRegularExpression shape(u"^P(T?)(\\d+)([HMSDWY])$"_s);
    const auto match = shape.match(value);
    if (!match.hasMatch()) {
        return {};
    }
    const int n = match.capturedView(2).toInt();
    const bool clock = !match.capturedView(1).isEmpty();
    QString text;
    switch (match.capturedView(3).front().unicode()) {
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
    default:
        text = tr("%n year(s)", nullptr, n);
    }
    return isolate(shaped(text));
}

} // namespace tawthiq::ui
