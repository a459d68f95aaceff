// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicationinference.h"

namespace tawthiq::extract {

using domain::PublicationBasis;
using domain::SentenceRole;

namespace {

constexpr int DatelineSlack = 25; // units a line may hold besides its date: the place, the desk
constexpr int DatelineReach = 4; // sentences from the top

bool isFullDate(const TimePhrase &phrase)
{
    return phrase.shape == TimeShape::Date && phrase.year != 0 && phrase.month != 0 && phrase.day != 0
        && phrase.dayTo == 0;
}

bool isDateline(const Draft &draft, const MentionDraft &mention)
{
    const int sentence = mention.mention.sentence;
    if (sentence == domain::NoIndex) {
        return false;
    }
    const domain::Sentence &line = draft.text.sentences().at(sentence);
    return line.role == SentenceRole::Byline
        || (sentence < DatelineReach && line.span.length() <= mention.mention.span.length() + DatelineSlack);
}

domain::InferredPublication certain(QDate day, PublicationBasis basis, std::size_t evidence)
{
    return {basis, day, day, static_cast<int>(evidence)};
}

} // namespace

domain::InferredPublication inferPublication(const Draft &draft)
{
    domain::InferredPublication bounds;
    for (std::size_t i = 0; i < draft.mentions.size(); ++i) {
        const MentionDraft &mention = draft.mentions[i];
        const domain::TimeExpression *time = mention.mention.time();
        if (mention.time == domain::NoIndex || time == nullptr || !time->from.isValid()) {
            continue;
        }
        const TimePhrase &phrase = draft.times[static_cast<std::size_t>(mention.time)];
        if (!isFullDate(phrase)) {
            continue;
        }
        if (isDateline(draft, mention)) {
            return certain(time->from, PublicationBasis::Byline, i);
        }
        if (phrase.hasRelativeDay) {
            return certain(time->from.addDays(-phrase.shift), PublicationBasis::InferredFromText, i);
        }
        if (!phrase.future && (!bounds.notBefore.isValid() || time->from > bounds.notBefore)) {
            bounds = {PublicationBasis::InferredFromText, time->from, {}, static_cast<int>(i)};
        }
    }
    return bounds;
}

} // namespace tawthiq::extract
