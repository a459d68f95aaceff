// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestatus.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::Harm;
using domain::Modality;
using domain::NoIndex;
using domain::Polarity;
using domain::Qualifier;
using domain::ReportStatus;
using domain::TollStage;

namespace {

constexpr int DenialReach = 3; // tokens from "دون" to what did not happen
constexpr int FearReach = 8;
constexpr int PlanReach = 25;
constexpr int StageReach = 30;
constexpr int NameReach = 4;

constexpr HarmSet PlannedHarm = static_cast<HarmSet>(bit(Harm::Released) | bit(Harm::Evacuated));

} // namespace

void FigureStatus::fill(std::vector<FigureDraft> &figures) const
{
    for (FigureDraft &draft : figures) {
        if (isDisease(draft) || isSentence(draft)) {
            draft.figure.modality = Modality::Planned; // taken out below
            continue;
        }
        readModality(draft);
        if (draft.figure.polarity == Polarity::Affirmed && isGeneric(draft)) {
            draft.figure.modality = Modality::Planned;
            continue;
        }
        readAlive(draft);
        readStage(draft);
        readReport(draft);
        readNames(draft);
        draft.figure.aggregate = isAggregate(draft.figure);
    }
    remove(figures);
}

void FigureStatus::readModality(FigureDraft &draft) const
{
    const AnnotatedText &text = m_scene.text;
    const int from = std::min(draft.cue, draft.first);
    const int first = std::max(m_scene.text.tokensOf(draft.figure.sentence).first, from - PlanReach);
    for (int token = from; token >= first; --token) { // "ستفرج" is both at once
        const LexMatch *match =
            text.has(token, m_scene.words.modality) ? text.best(token, m_scene.words.modality) : nullptr;
        if (match == nullptr) {
            continue;
        }
        const QString &value = text.entry(*match).value;
        const int gap = from - (token + match->count);
        const int ahead = draft.first - (token + match->count); // "عدم سقوط ضحايا" holds the word of harm
        if (value == "negated"_L1 && std::max(gap, 0) <= DenialReach && ahead >= 0
            && (gap >= 0 || ahead <= DenialReach)) {
            deny(draft, *match);
            return;
        }
        const auto modality = domain::fromCode<Modality>(value);
        const bool plan = modality == Modality::Planned;
        if (modality && (plan || gap >= 0) && (plan ? (draft.harm & PlannedHarm) != 0 : gap <= FearReach)) {
            draft.figure.modality = *modality;
            draft.figure.evidence.append({u"modality"_s, text.span(*match), u"figure.modality_before"_s});
            return;
        }
    }
}

// "دون وقوع إصابات": nobody, and whether hurt or killed is left open.
void FigureStatus::deny(FigureDraft &draft, const LexMatch &cue) const
{
    domain::CasualtyFigure &figure = draft.figure;
    if (figure.qualifier != Qualifier::UnspecifiedPlural && figure.qualifier != Qualifier::Vague) {
        return;
    }
    figure.polarity = Polarity::Negated;
    figure.qualifier = Qualifier::Exact;
    figure.value = figure.min = figure.max = 0;
    if (draft.harm == bit(Harm::Injured)) {
        draft.harm = bit(Harm::CasualtyUnspecified);
    }
    figure.evidence.append({u"polarity"_s, m_scene.text.span(cue), u"figure.denied"_s});
}

void FigureStatus::readStage(FigureDraft &draft) const
{
    const AnnotatedText &text = m_scene.text;
    const auto [begin, end] = m_scene.text.tokensOf(draft.figure.sentence);
    const int first = std::max(begin, draft.first - StageReach);
    const int last = std::min(end, draft.end + StageReach / 2);
    bool updated = false;
    for (int token = first; token < last; ++token) {
        const LexMatch *match =
            text.has(token, m_scene.words.tolls) ? text.best(token, m_scene.words.tolls) : nullptr;
        if (match == nullptr) {
            continue;
        }
        const auto stage = domain::fromCode<TollStage>(text.entry(*match).value);
        if (!stage) {
            continue;
        }
        const bool rises = *stage == TollStage::Updated;
        if (rises && token < draft.first) {
            updated = true;
        } else if (!rises && !updated) {
            draft.figure.stage = *stage;
            draft.figure.evidence.append({u"stage"_s, text.span(*match), u"figure.toll_stage"_s});
        }
        token += match->count - 1;
    }
    // "ارتفعت الحصيلة إلى 14": only the number it rose to.
    const LexMatch *to = nullptr;
    for (int token = draft.first - 1; token >= std::max(begin, draft.first - 2) && to == nullptr; --token) {
        to = FigureLexicon::is(text, token, m_scene.words.tolls, "to"_L1)
            ? text.best(token, m_scene.words.tolls)
            : nullptr;
    }
    if (updated && (to != nullptr || draft.listed || draft.figure.rule == u"figure.toll_then_count"_s)) {
        draft.figure.stage = TollStage::Updated;
    }
}

void FigureStatus::readReport(FigureDraft &draft) const
{
    domain::CasualtyFigure &figure = draft.figure;
    figure.reportStatus = figure.attribution ? ReportStatus::Attributed : ReportStatus::Asserted;
    const AnnotatedText &text = m_scene.text;
    const auto [begin, end] = m_scene.clauseOf(draft.first);
    const int first = std::max(begin, draft.first - StageReach);
    for (int token = first; token < std::min(end, draft.end + StageReach / 2); ++token) {
        const LexMatch *match =
            text.has(token, m_scene.words.modality) ? text.best(token, m_scene.words.modality) : nullptr;
        const auto status =
            match == nullptr ? std::nullopt : domain::fromCode<ReportStatus>(text.entry(*match).value);
        if (status) {
            figure.reportStatus = *status;
            figure.evidence.append({u"report_status"_s, text.span(*match), u"figure.report_status"_s});
            return;
        }
    }
}

// "أصيب المواطنان إبراهيم وعارف": people named right behind the figure.
void FigureStatus::readNames(FigureDraft &draft) const
{
    domain::CasualtyFigure &figure = draft.figure;
    if (!figure.value || *figure.value > 20 || figure.measure != domain::Measure::Persons) {
        return;
    }
    int limit = draft.end + NameReach;
    for (int token = draft.end; token < std::min(limit, m_scene.text.size()); ++token) {
        const int mention = m_scene.mentions.actor(token);
        if (m_scene.text.sentenceOf(token) != figure.sentence || m_scene.words.harmCues == NoClass
            || m_scene.text.has(token, m_scene.words.agents)
            || m_scene.text.has(token, m_scene.words.attributions)) {
            return;
        }
        if (mention != NoIndex
            && m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention.kind
                == domain::MentionKind::Person
            && figure.named.size() < *figure.value) {
            figure.named.append(mention);
            token = m_scene.endToken(mention) - 1;
            limit = m_scene.endToken(mention) + NameReach;
        }
    }
}

bool FigureStatus::isAggregate(const domain::CasualtyFigure &figure) const
{
    if (figure.interval != NoIndex) {
        return true;
    }
    const domain::TimeExpression *time = figure.time == NoIndex
        ? nullptr
        : m_scene.draft.mentions[static_cast<std::size_t>(figure.time)].mention.time();
    if (time == nullptr) {
        return false;
    }
    const int first = m_scene.firstToken(figure.time);
    return time->type == domain::TimeType::Duration
        || FigureLexicon::is(m_scene.text, first - 1, m_scene.words.light, "since"_L1)
        || (time->from.isValid() && time->to.isValid() && time->from.daysTo(time->to) > 0);
}

} // namespace tawthiq::extract
