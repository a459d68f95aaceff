// SPDX-License-Identifier: GPL-3.0-or-later
// Reads units of time: durations (أكثر من خمس ساعات، يومين، بضعة أشهر), distances (قبل ثلاثة أيام),
// and units named from here (الشهر الماضي، هذا الأسبوع، السنوات الأخيرة). Ages are no times.
// Reads forward from a token. Immutable after construction, safe on all threads.
#pragma once

#include "numbergrammar.h"
#include "numberqualifiers.h"
#include "timephrase.h"

namespace tawthiq::extract {

class DurationReader
{
public:
    DurationReader(const TimeWords &words, const NumberGrammar &numbers, const NumberQualifiers &qualifiers);

    // قبل يومين، بعد ثلاثة أيام (من).
    [[nodiscard]] std::optional<TimePhrase> distance(const AnnotatedText &text, int token) const;
    // (أكثر من) خمس ساعات، يومين، عدة أيام; `cued`: خلال or the like in front, so أيام alone counts too.
    [[nodiscard]] std::optional<TimePhrase> duration(const AnnotatedText &text, int token, bool cued) const;
    // الشهر الماضي، هذا العام، الأيام الثلاثة الماضية; `edged`: مطلع in front, so الشهر alone is this month.
    [[nodiscard]] std::optional<TimePhrase> named(const AnnotatedText &text, int token, bool edged) const;

private:
    [[nodiscard]] bool amount(const AnnotatedText &text, TimePhrase &phrase, bool &cued) const;
    [[nodiscard]] bool unit(const AnnotatedText &text, TimePhrase &phrase, bool counted) const;
    [[nodiscard]] bool deictic(const AnnotatedText &text, TimePhrase &phrase) const;
    void adjectives(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool isAge(const AnnotatedText &text, const TimePhrase &phrase, bool cued) const;
    void namedYear(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool century(const AnnotatedText &text, TimePhrase &phrase) const;
    [[nodiscard]] bool countInside(const AnnotatedText &text, TimePhrase &phrase) const;

    const TimeWords &m_words;
    const NumberGrammar &m_numbers;
    const NumberQualifiers &m_qualifiers;
};

} // namespace tawthiq::extract
