// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that look like harm and are none: illness, sentences of a court, "any victims", plans.
#include "figurestatus.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::Harm;
using domain::Modality;
using domain::NoIndex;
using domain::Qualifier;

namespace {

constexpr int DiseaseReach = 3;
constexpr int CourtBefore = 4; // tokens from "المحكمة" to what it rules
constexpr int CourtBehind = 8;
constexpr int AliveReach = 3;

} // namespace

// "أصيب 40 شخصاً بفيروس كورونا": illness is no harm done to them.
bool FigureStatus::isDisease(const FigureDraft &draft) const
{
    const AnnotatedText &text = m_scene.text;
    for (int token = draft.end; token < std::min(text.size(), draft.end + DiseaseReach); ++token) {
        if (text.has(token, m_scene.words.diseases) && text.sentenceOf(token) == draft.figure.sentence) {
            return (draft.harm & (bit(Harm::Injured) | bit(Harm::Killed))) != 0;
        }
    }
    return false;
}

// "قضت محكمة بإعدام 17 شخصاً", "قضت المحكمة بسجن ستة": what a court rules has not been done.
bool FigureStatus::isSentence(const FigureDraft &draft) const
{
    const AnnotatedText &text = m_scene.text;
    const LexMatch *cue = text.best(draft.cue, m_scene.words.harmCues);
    const bool court = cue != nullptr && text.entry(*cue).features.contains("court"_L1);
    if (!court && (draft.harm & (bit(Harm::Executed) | bit(Harm::Detained))) == 0) {
        return false;
    }
    const auto [begin, end] = text.tokensOf(draft.figure.sentence);
    const int last = std::min({end, draft.cue + (court ? CourtBehind : 1), draft.first + 1});
    for (int token = std::max(begin, draft.cue - CourtBefore); token < last; ++token) {
        if (FigureLexicon::is(text, token, m_scene.words.modality, "sentence"_L1)) {
            return true;
        }
    }
    return false;
}

// "البحث عن أي ضحايا", "أكبر عدد من القتلى".
bool FigureStatus::isGeneric(const FigureDraft &draft) const
{
    const bool open = draft.figure.qualifier == Qualifier::UnspecifiedPlural
        || draft.figure.qualifier == Qualifier::Vague
        || draft.figure.numberForm == domain::NumberForm::Singular;
    for (int token = draft.first - 1; open && token >= std::max(0, draft.first - 2); --token) {
        const LexMatch *match = m_scene.text.best(token, m_scene.words.modality);
        if (match != nullptr && token + match->count >= draft.first
            && m_scene.text.sameSentence(token, draft.first)
            && m_scene.text.entry(*match).value == "any"_L1) {
            return true;
        }
    }
    return false;
}

// "انتشال خمسة أشخاص على قيد الحياة": they were saved.
void FigureStatus::readAlive(FigureDraft &draft) const
{
    const AnnotatedText &text = m_scene.text;
    if ((draft.harm & bit(Harm::BodyRecovered)) == 0) {
        return;
    }
    for (int token = draft.end; token < std::min(text.size(), draft.end + AliveReach); ++token) {
        if (FigureLexicon::is(text, token, m_scene.words.modality, "alive"_L1)
            && text.sameSentence(token, draft.first)) {
            draft.harm = static_cast<HarmSet>((draft.harm & ~bit(Harm::BodyRecovered)) | bit(Harm::Rescued));
            return;
        }
    }
}

// A release that is only planned is no figure.
void FigureStatus::remove(std::vector<FigureDraft> &figures)
{
    std::vector<int> place(figures.size(), NoIndex);
    std::vector<FigureDraft> kept;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        FigureDraft &draft = figures[i];
        auto &relation = draft.figure.relation;
        if (draft.figure.modality == Modality::Planned) {
            continue;
        }
        if (relation) {
            relation->target = place[static_cast<std::size_t>(relation->target)];
            if (relation->target == NoIndex) {
                relation.reset();
            }
        }
        place[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(draft));
    }
    figures = std::move(kept);
}

} // namespace tawthiq::extract
