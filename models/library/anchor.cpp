// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

constexpr int ContextUnits = 32;

bool cutsPair(QStringView body, int position)
{
    return position > 0 && position < body.size() && body[position].isLowSurrogate()
        && body[position - 1].isHighSurrogate();
}

struct Quote {
    QString exact;
    QString prefix;
    QString suffix;
};

Quote quoteAt(domain::TextSpan span, QStringView body)
{
    const int units = static_cast<int>(body.size());
    int before = std::max(0, span.begin - ContextUnits);
    before += cutsPair(body, before) ? 1 : 0;
    int after = std::min(units, span.end + ContextUnits);
    after -= cutsPair(body, after) ? 1 : 0;
    return {span.in(body).toString(), domain::TextSpan{before, span.begin}.in(body).toString(),
            domain::TextSpan{span.end, after}.in(body).toString()};
}

} // namespace

domain::Outcome anchor(domain::Annotation &annotation, QStringView body)
{
    domain::TextSpan &span = annotation.span;
    const bool wholeReport = span == domain::TextSpan{0, 0};
    if (span.begin < 0 || span.end > body.size() || (span.isEmpty() && !wholeReport)) {
        return domain::Error{domain::ErrorCode::BadInput,
                             u"The note does not stand on words of this report. Select some words first."_s,
                             {},
                             0};
    }
    span.begin -= cutsPair(body, span.begin) ? 1 : 0;
    span.end += cutsPair(body, span.end) ? 1 : 0;
    const Quote quote = quoteAt(span, body);
    annotation.exact = quote.exact;
    annotation.prefix = quote.prefix;
    annotation.suffix = quote.suffix;
    return domain::Done{};
}

bool isAnchored(const domain::Annotation &annotation, QStringView body)
{
    const domain::TextSpan span = annotation.span;
    if (span.begin < 0 || span.begin > span.end || span.end > body.size()) {
        return false;
    }
    const Quote quote = quoteAt(span, body);
    return annotation.exact == quote.exact && annotation.prefix == quote.prefix
        && annotation.suffix == quote.suffix;
}

} // namespace tawthiq::library
