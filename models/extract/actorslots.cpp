// SPDX-License-Identifier: GPL-3.0-or-later
#include "actorslots.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::MentionKind;
using domain::NoIndex;
using domain::PerpetratorStatus;
using domain::Target;
using domain::Weapon;

namespace {

constexpr int AgentReach = 6; // tokens from "من قبل" to the actor
constexpr int JointReach = 2; // ... from one actor to the next: "قوات النظام وروسيا"
constexpr int TargetReach = 3; // ... from "استهدف" to what was hit
constexpr int ClaimReach = 2; // ... from "أنه" to its verb

// What is done for people, not to them.
constexpr HarmSet Helping = static_cast<HarmSet>(
    bit(domain::Harm::Rescued) | bit(domain::Harm::Evacuated) | bit(domain::Harm::Released)
    | bit(domain::Harm::BodyRecovered) | bit(domain::Harm::Missing) | bit(domain::Harm::Trapped));

} // namespace

void ActorSlots::fill(std::vector<FigureDraft> &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        FigureDraft &draft = figures[i];
        const auto [begin, end] = m_scene.clauseOf(draft.first);
        if (m_clause.begin != begin) {
            readClause(begin, end);
        }
        const int next = i + 1 < figures.size() ? figures[i + 1].first : end;
        const bool part = draft.division
            || (draft.figure.relation && draft.figure.relation->type == domain::RelationType::ComponentOf);
        give(draft);
        if (part) {
            giveOwn(draft, std::min(next, end));
        }
        giveClaim(draft);
        extend(figures, i);
    }
}

void ActorSlots::readClause(int begin, int end)
{
    const FigureLexicon &words = m_scene.words;
    const AnnotatedText &text = m_scene.text;
    m_clause = {};
    m_clause.begin = begin;
    for (int token = begin; token < end; ++token) {
        if (text.mask(token) == 0) {
            continue;
        }
        if (text.has(token, words.agents) || text.has(token, words.weapons) || text.has(token, words.events)
            || text.has(token, words.harmCues) || text.has(token, words.hits)) {
            readAgent(token, end);
        }
        if (text.has(token, words.hits)) {
            readTarget(token, end);
        }
        if (text.has(token, words.weapons)) {
            token += readWeapon(token) - 1;
        }
    }
    if (m_clause.weapons.size() > 1) {
        m_clause.weapons.removeAll(Weapon::BombardmentUnspecified);
    }
}

// The organisation or state a mention names; persons and places where things happen do nothing here.
int ActorSlots::doer(int mention) const
{
    if (mention == NoIndex) {
        return NoIndex;
    }
    const MentionKind kind = m_scene.draft.mentions[static_cast<std::size_t>(mention)].mention.kind;
    return kind == MentionKind::Organisation || kind == MentionKind::Place ? mention : NoIndex;
}

int ActorSlots::readAgent(int token, int end)
{
    const AnnotatedText &text = m_scene.text;
    const FigureLexicon &words = m_scene.words;
    const LexMatch *agent = text.best(token, words.agents);
    const bool said = agent != nullptr && text.entry(*agent).value == "agent"_L1;
    const LexMatch *match = said ? agent : nullptr;
    for (const ClassId cls : {words.harmCues, words.hits, words.weapons, words.events}) {
        match = match == nullptr ? text.best(token, cls, Article | LamLam) : match;
    }
    const bool noun = text.has(token, words.weapons) || text.has(token, words.events); // "قصف القوات"
    const bool hit = match != nullptr && !said && !noun && text.best(token, words.hits) == match;
    if (match == nullptr || helps(token, *match) || (hit && !opensClause(token, *match))) {
        return 0;
    }
    const int from = token + match->count;
    for (int at = from; at < std::min(end, from + (said ? AgentReach : 2)); ++at) {
        const int actor = doer(m_scene.mentions.actor(at));
        if (actor == NoIndex) {
            m_clause.unidentified |= said && FigureLexicon::is(text, at, words.agents, "unknown"_L1);
            continue;
        }
        // Without "by", the actor follows at once or behind ل: "قصف قوات كذا", "غارات للتحالف".
        const bool inside = !said && text.folded(at).startsWith(u'ب')
            && m_scene.draft.mentions[static_cast<std::size_t>(actor)].mention.span.begin
                > text.tokens().at(at).span.begin; // "إطلاق نار بالجامعة"
        const bool close = !inside && (said || at == from || text.folded(at).startsWith(u'ل'));
        const bool person =
            m_scene.draft.mentions[static_cast<std::size_t>(actor)].mention.kind == MentionKind::Person;
        const bool sign = text.has(token, words.harmCues) && !said && !text.tokens().isWord(token);
        if (!close || person || sign) {
            return 0;
        }
        addActor(actor, text.span(*match));
        return 1;
    }
    return 0;
}

// "واستهدفت القوات القرية", not "هجوم استهدف القوات" or "داخل الجامعة".
bool ActorSlots::opensClause(int token, const LexMatch &match) const
{
    const AnnotatedText &text = m_scene.text;
    return FigureLexicon::is(text, token, m_scene.words.hits, "attack"_L1) || token == m_clause.begin
        || (match.clitics & Conjunction) != 0 || !text.sameSentence(token, token - 1)
        || text.tokens().at(token - 1).kind == text::TokenKind::Sign;
}

// "أنقذت الفرق", "أفرجت السلطات عن": who does this harms nobody.
bool ActorSlots::helps(int token, const LexMatch &match) const
{
    const FigureLexicon &words = m_scene.words;
    const LexMatch *cue = m_scene.text.best(token, words.harmCues);
    return cue != nullptr && cue->entry == match.entry && words.cue(m_scene.text.entry(*cue)).harm != 0
        && (words.cue(m_scene.text.entry(*cue)).harm & ~Helping) == 0;
}

void ActorSlots::addActor(int mention, domain::TextSpan cue)
{
    while (mention != NoIndex && !m_clause.actors.contains(mention)) {
        m_clause.actors.append(mention);
        m_clause.evidence.append({u"perpetrators"_s, cue, u"figure.doer_of_clause"_s});
        const int after = m_scene.endToken(mention);
        int next = NoIndex;
        for (int token = after; token < after + JointReach && next == NoIndex; ++token) {
            const int other = doer(m_scene.mentions.actor(token));
            const bool joined =
                other != NoIndex && (m_scene.text.folded(token).startsWith(u'و') || token > after);
            const bool sign = token > after && m_scene.text.tokens().isSign(token - 1, u'،');
            next = joined && !sign && m_scene.text.sameSentence(token, after - 1) ? other : NoIndex;
        }
        mention = next;
    }
}

int ActorSlots::readWeapon(int token)
{
    const LexMatch *match = m_scene.text.best(token, m_scene.words.weapons);
    const auto weapon = domain::fromCode<Weapon>(m_scene.text.entry(*match).value);
    if (weapon && !m_clause.weapons.contains(*weapon) && m_scene.mentions.actor(token) == NoIndex) {
        m_clause.weapons.append(*weapon);
        m_clause.evidence.append({u"weapon"_s, m_scene.text.span(*match), u"figure.weapon_of_clause"_s});
    }
    return match->count;
}

void ActorSlots::readTarget(int token, int end)
{
    const AnnotatedText &text = m_scene.text;
    const LexMatch *hit = text.best(token, m_scene.words.hits);
    const int from = token + hit->count;
    for (int at = from; at < std::min(end, from + TargetReach); ++at) {
        const LexMatch *match = text.best(at, m_scene.words.targets, Conjunction);
        const auto target =
            match == nullptr ? std::nullopt : domain::fromCode<Target>(text.entry(*match).value);
        if (target) {
            if (!m_clause.targets.contains(*target)) {
                m_clause.targets.append(*target);
                m_clause.evidence.append({u"target"_s, text.span(*match), u"figure.target_of_clause"_s});
            }
            return;
        }
    }
}

void ActorSlots::give(FigureDraft &draft) const
{
    domain::CasualtyFigure &figure = draft.figure;
    figure.perpetrators = m_clause.actors;
    figure.weapon = m_clause.weapons;
    figure.target = m_clause.targets;
    figure.evidence += m_clause.evidence;
    if (m_clause.actors.isEmpty() && m_clause.unidentified) {
        figure.perpetratorStatus = PerpetratorStatus::Unidentified;
    }
}

// "21 على يد القوات، و7 على يد الفصائل": each part of a division has its own doer.
void ActorSlots::giveOwn(FigureDraft &draft, int end)
{
    Clause whole;
    bool told = false;
    std::swap(whole, m_clause);
    for (int token = draft.end; token < end; ++token) {
        if (FigureLexicon::is(m_scene.text, token, m_scene.words.agents, "agent"_L1)) {
            readAgent(token, end);
            told = true; // also "على يد جهات لم تعرف"
        }
    }
    std::swap(whole, m_clause);
    if (told || whole.unidentified) {
        draft.figure.perpetrators = whole.actors;
        draft.figure.evidence += whole.evidence;
        draft.figure.perpetratorStatus =
            whole.actors.isEmpty() ? PerpetratorStatus::Unidentified : PerpetratorStatus::Alleged;
    }
}

// "أعلن الجيش أنه قتل عشرة": who speaks of its own deed claims it.
void ActorSlots::giveClaim(FigureDraft &draft) const
{
    domain::CasualtyFigure &figure = draft.figure;
    if (!figure.attribution || figure.attribution->source == NoIndex || draft.cue >= draft.first) {
        return;
    }
    const int speaker = figure.attribution->source;
    const AnnotatedText &text = m_scene.text;
    bool own = figure.perpetrators.contains(speaker);
    for (int token = draft.cue - 1; token >= std::max(0, draft.cue - ClaimReach) && !own; --token) {
        const LexMatch *match = text.best(token, m_scene.words.attributions);
        if (match != nullptr
            && m_scene.words.speech(text.entry(*match)).role == FigureLexicon::Speech::Verb) {
            return; // "إنه وثق مقتل": it only counted them
        }
        own = match != nullptr && text.entry(*match).features.contains("self"_L1);
    }
    if (own && doer(speaker) != NoIndex) {
        if (!figure.perpetrators.contains(speaker)) {
            figure.perpetrators.append(speaker);
            figure.evidence.append({u"perpetrators"_s, figure.attribution->cue, u"figure.speaker_did_it"_s});
        }
        figure.perpetratorStatus = PerpetratorStatus::Claimed;
    }
}

// "تلك الهجمات": who did it and what was hit flow on from the event resumed.
void ActorSlots::extend(std::vector<FigureDraft> &figures, std::size_t index) const
{
    domain::CasualtyFigure &figure = figures[index].figure;
    if (!figure.perpetrators.isEmpty() || !m_scene.resumes(figure.sentence)) {
        return;
    }
    std::size_t before = index;
    while (before > 0 && figures[before].figure.sentence == figure.sentence) {
        --before;
    }
    const domain::CasualtyFigure &resumed = figures[before].figure;
    if (figure.sentence - resumed.sentence == 1) {
        figure.perpetrators = resumed.perpetrators;
        figure.perpetratorStatus = resumed.perpetratorStatus;
        figure.weapon = figure.weapon.isEmpty() ? resumed.weapon : figure.weapon;
        figure.target = figure.target.isEmpty() ? resumed.target : figure.target;
    }
}

} // namespace tawthiq::extract
