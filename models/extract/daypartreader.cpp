// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of day that DayReader reads: behind a day (أمس ليلاً) and by themselves (ساعات المساء).
#include "dayreader.h"

namespace tawthiq::extract {

// أمس ليلاً، الأحد مساءً.
void DayReader::addPart(const AnnotatedText &text, TimePhrase &phrase) const
{
    if (phrase.part != DayPart::None) {
        return;
    }
    const TimeAtom part = m_words.at(text, phrase.end, TimeKind::DayPart);
    if (!part) {
        return;
    }
    // أمس الفجر, بكرة الصبح: only a day said from here takes a part with the article
    const bool spoken = phrase.hasRelativeDay && text.folded(phrase.end).size() > 2
        && ((part.word->definite && part.word->part <= DayPart::Afternoon) || part.word->clock);
    if ((spoken || !part.word->clock) && !part.word->lead && !part.article()
        && (spoken || part.word->adverb || part.word->part == DayPart::Evening)
        && !m_words.at(text, part.end, TimeKind::Weekday) && !m_words.at(text, part.end, TimeKind::Day)) {
        phrase.part = part.word->part;
        phrase.end = part.end;
    }
}

std::optional<TimePhrase> DayReader::part(const AnnotatedText &text, int token, bool reached) const
{
    const TimeAtom lead = m_words.at(text, token, TimeKind::DayPart, NoClitic);
    if (!lead) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.skipped = lead.skipped;
    phrase.end = lead.end;
    phrase.shape = TimeShape::PartOfDay;
    phrase.part = lead.word->part;
    if (lead.word->adverb && !lead.word->clock) {
        return lead.clitics == NoClitic || lead.clitics == Conjunction ? std::optional(phrase) : std::nullopt;
    }
    if (!lead.word->lead) {
        return reached && lead.word->definite && lead.skipped == 0 ? std::optional(phrase) : std::nullopt;
    }
    if (const auto reference = relativeDay(text, lead.end, true);
        reference && lead.word->part == DayPart::None) {
        TimePhrase day = *reference; // ساعات هذا النهار
        day.first = phrase.first;
        day.skipped = phrase.skipped;
        return day;
    }
    const TimeAtom part = m_words.at(text, lead.end, TimeKind::DayPart);
    if (!part || part.word->lead || (!part.word->definite && !part.article())) {
        return std::nullopt;
    }
    phrase.part = part.word->part;
    phrase.end = part.end;
    while (const TimeAtom adjective = m_words.glue(text, phrase.end, TimeGlue::PartAdjective)) {
        phrase.end = adjective.end;
    }
    return phrase;
}

} // namespace tawthiq::extract
