// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeresolver.h"

#include "publicationinference.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::DatePrecision;
using domain::NoIndex;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr int NearSentences = 2; // how far on a clock time is still on the day last said

bool isDate(const TimeExpression &time)
{
    return (time.type == TimeType::Date || time.type == TimeType::Time) && time.from.isValid();
}

// What the expressions after mention `index` can lean on.
void remember(TimeAnchor &anchor, const TimeExpression &time, int index)
{
    if (!isDate(time)) {
        return;
    }
    anchor.time = &time;
    anchor.timeMention = index;
    if (time.from == time.to) {
        anchor.said = time.from;
        anchor.saidMention = index;
    }
}

} // namespace

TimeResolver::TimeResolver(const Lexicon & /*lexicon*/) { }

void TimeResolver::resolve(Draft &draft) const
{
    resolveAll(draft, draft.published);
    if (draft.published.isValid()) {
        return;
    }
    draft.inferredPublication = inferPublication(draft);
    const domain::InferredPublication &inferred = draft.inferredPublication;
    if (inferred.notBefore.isValid() && inferred.notBefore == inferred.notAfter) {
        resolveAll(draft, inferred.notBefore);
    }
}

void TimeResolver::resolveAll(Draft &draft, QDate publication) const
{
    TimeAnchor anchor;
    anchor.day = publication;
    int saidSentence = NoIndex;
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        MentionDraft &mention = draft.mentions[i];
        if (mention.time == NoIndex) {
            continue;
        }
        const int sentence = mention.mention.sentence;
        anchor.saidNear = saidSentence != NoIndex && sentence - saidSentence <= NearSentences;
        TimeExpression time;
        resolveOne(draft, draft.times[static_cast<std::size_t>(mention.time)], anchor, time);
        mention.mention.value = std::move(time);
        remember(anchor, std::get<TimeExpression>(mention.mention.value), static_cast<int>(i));
        saidSentence = anchor.saidMention == static_cast<int>(i) ? sentence : saidSentence;
    }
}

void TimeResolver::resolveOne(const Draft &draft, const TimePhrase &phrase, const TimeAnchor &anchor,
                              TimeExpression &time) const
{
    time.modifier = phrase.modifier;
    switch (phrase.shape) {
    case TimeShape::Date:
        m_calendar.date(phrase, anchor, time);
        break;
    case TimeShape::DayOffset:
        m_relative.offset(phrase, anchor, time);
        break;
    case TimeShape::Unit:
        m_relative.unit(phrase, anchor, time);
        break;
    case TimeShape::Ago:
        m_relative.ago(phrase, anchor, time);
        break;
    case TimeShape::Duration:
        m_relative.duration(phrase, anchor, time);
        break;
    case TimeShape::Set:
        m_relative.set(phrase, time);
        return;
    case TimeShape::Reference:
        if (phrase.reference == TimeReference::Period) {
            period(draft, phrase, time);
        } else {
            m_relative.reference(phrase, anchor, time);
        }
        return;
    case TimeShape::Holiday:
        m_named.holiday(phrase, anchor, time);
        break;
    case TimeShape::AfterHoliday:
        m_named.afterHoliday(phrase, anchor, time);
        break;
    case TimeShape::Season:
        m_named.season(phrase, anchor, time);
        break;
    case TimeShape::Decade:
        m_named.decade(phrase, time);
        break;
    case TimeShape::Quarter:
        m_named.quarter(phrase, anchor, time);
        break;
    case TimeShape::Century:
        m_named.century(phrase.year, time);
        break;
    case TimeShape::PartOfDay:
        m_relative.partOfDay(phrase, anchor, time);
        return;
    case TimeShape::Nth:
        m_named.nth(phrase, anchor, time);
        break;
    }
    addTimeOfDay(time, phrase);
    if (phrase.reference == TimeReference::Period) {
        time.type = TimeType::Interval;
    }
}

// ذات الفترة names the interval spoken of last.
void TimeResolver::period(const Draft &draft, const TimePhrase &phrase, TimeExpression &time) const
{
    time.type = TimeType::Interval;
    time.rule = u"time.same_period"_s;
    time.value = u"XXXX"_s;
    for (qsizetype i = draft.intervals.size() - 1; i >= 0; --i) {
        const domain::TimeInterval &interval = draft.intervals.at(i);
        const MentionDraft &begin = draft.mentions[static_cast<std::size_t>(interval.begin)];
        const MentionDraft &end = draft.mentions[static_cast<std::size_t>(interval.end)];
        if (end.first < phrase.first) {
            time.value = u'i' + QString::number(i);
            time.anchorMention = interval.end;
            time.precision = DatePrecision::Days;
            if (begin.mention.time() != nullptr && end.mention.time() != nullptr) {
                time.from = begin.mention.time()->from;
                time.to = end.mention.time()->to;
            }
            return;
        }
    }
}

} // namespace tawthiq::extract
