// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as one line of text, so that tables of them are read at a glance.
#pragma once

#include "draft.h"

namespace tawthiq::tests {

// One number as text: value, or min..max, then what else is to know about it.
inline QString shown(const extract::NumberPhrase &number, const QString &body)
{
    const domain::NumberValue &value = number.value;
    const auto bound = [](std::optional<double> v) { return v ? QString::number(*v, 'g', 15) : QString(); };
    QString text = number.span.in(body).toString() + u'=';
    text += value.value ? bound(value.value) : bound(value.min) + u".." + bound(value.max);
    if (value.qualifier != domain::Qualifier::Exact) {
        text += u' ' + QString(domain::code(value.qualifier));
    }
    if (value.ordinal) {
        text += u" ordinal";
    }
    if (value.percentage) {
        text += u" percent";
    }
    return text;
}

// One time as text: extent=value modifier.
inline QString shown(const domain::Mention &mention, const QString &body)
{
    const domain::TimeExpression *time = mention.time();
    QString row = mention.span.in(body).toString() + u'=' + time->value;
    if (time->modifier != domain::TimeModifier::None) {
        row += u' ' + QString(domain::code(time->modifier));
    }
    return row;
}

} // namespace tawthiq::tests
