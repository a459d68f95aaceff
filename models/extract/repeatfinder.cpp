// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatfinder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::CasualtyFigure;
using domain::NoIndex;
using domain::Qualifier;
using domain::RelationType;
using domain::SentenceRole;

namespace {

constexpr int MostTried = 6; // twins looked at for one figure
constexpr int SummaryTried = 8; // figures behind the title's

bool isOpen(const CasualtyFigure &figure)
{
    return !figure.value && figure.qualifier != Qualifier::Range;
}

quint32 harmKey(const FigureDraft &draft)
{
    return static_cast<quint32>(draft.harm) | static_cast<quint32>(draft.figure.measure) << 16;
}

quint64 valueKey(const FigureDraft &draft)
{
    return static_cast<quint64>(harmKey(draft)) << 32
        ^ static_cast<quint64>(draft.figure.value.value_or(draft.figure.min.value_or(0)));
}

// "person" may be anyone; otherwise the groups must share a word.
bool samePeople(VictimSet a, VictimSet b)
{
    constexpr VictimSet Anyone = bit(domain::Victim::Person);
    return (a & b) != 0 || a == Anyone || b == Anyone || a == 0 || b == 0;
}

// "متظاهر", "طفل": one more of the kind as often as the same one.
bool isOne(const FigureDraft &draft)
{
    return draft.figure.numberForm == domain::NumberForm::Singular;
}

const FigureDraft &at(const std::vector<FigureDraft> &figures, int index)
{
    return figures[static_cast<std::size_t>(index)];
}

} // namespace

void RepeatFinder::tie(std::vector<FigureDraft> &figures)
{
    const int size = static_cast<int>(figures.size());
    findSummary(figures);
    for (int i = 0; i < size; ++i) {
        if (isLead(at(figures, i))) {
            continue;
        }
        if (!isOpen(at(figures, i).figure)) {
            m_byValue[valueKey(at(figures, i))].append(i);
        }
        m_byHarm[harmKey(at(figures, i))].append(i);
    }
    tieUpdates(figures);
    tieContradictions(figures);
    for (int i = 0; i < size; ++i) {
        FigureDraft &draft = figures[static_cast<std::size_t>(i)];
        const bool lead = isLead(draft);
        if (draft.figure.relation && !(lead && draft.figure.relation->type == RelationType::PartOf)) {
            continue;
        }
        int twin = exactTwin(figures, i, lead);
        if (twin == NoIndex && lead && draft.figure.sentence < m_firstBody) {
            twin = summaryTwin(figures, i);
        }
        if (twin == NoIndex && isOpen(draft.figure)) {
            twin = fuller(figures, i, lead);
        }
        if (twin != NoIndex) {
            domain::FigureRelation relation;
            relation.type = RelationType::Repeats;
            relation.target = twin;
            draft.figure.relation = relation;
            draft.figure.evidence.append(
                {u"relation"_s, at(figures, twin).figure.span, u"relation.same_toll_again"_s});
        }
    }
}

// A first paragraph of several sentences whose toll the next paragraph opens with again is a summary.
void RepeatFinder::findSummary(const std::vector<FigureDraft> &figures)
{
    const QList<domain::Sentence> &sentences = m_scene.text.sentences();
    const auto lineOf = [&](int sentence) {
        int line = sentence;
        while (line + 1 < sentences.size()
               && !m_scene.text.body()
                       .mid(sentences.at(line).span.end,
                            sentences.at(line + 1).span.begin - sentences.at(line).span.end)
                       .contains(u'\n')) {
            ++line;
        }
        return line + 1; // one past the paragraph
    };
    while (m_firstBody < sentences.size() && sentences.at(m_firstBody).role == SentenceRole::Title) {
        ++m_firstBody;
    }
    if (m_firstBody == 0 || m_firstBody >= sentences.size()) {
        return;
    }
    const int end = lineOf(m_firstBody);
    if (end - m_firstBody < 2 || end >= sentences.size()) {
        return;
    }
    QHash<quint64, bool> told;
    for (const FigureDraft &draft : figures) {
        if (draft.figure.sentence >= m_firstBody && draft.figure.sentence < end) {
            told.insert(valueKey(draft), true);
        } else if (draft.figure.sentence == end && told.contains(valueKey(draft))) {
            m_summaryEnd = end;
            return;
        }
    }
}

bool RepeatFinder::isLead(const FigureDraft &draft) const
{
    if (draft.figure.sentence < m_summaryEnd
        || draft.figure.reportStatus == domain::ReportStatus::Unconfirmed) {
        return true;
    }
    const SentenceRole role = m_scene.text.sentences().at(draft.figure.sentence).role;
    return role == SentenceRole::Title || role == SentenceRole::Summary || role == SentenceRole::Heading
        || role == SentenceRole::Caption;
}

// Two dates that cannot be the same keep two equal numbers apart.
bool RepeatFinder::sameEvent(const FigureDraft &a, const FigureDraft &b) const
{
    const auto range = [this](const FigureDraft &draft) -> std::pair<QDate, QDate> {
        if (draft.figure.time == NoIndex) {
            return {};
        }
        const domain::TimeExpression *time =
            m_scene.draft.mentions[static_cast<std::size_t>(draft.figure.time)].mention.time();
        return time == nullptr ? std::pair<QDate, QDate>() : std::pair(time->from, time->to);
    };
    const auto [fromA, toA] = range(a);
    const auto [fromB, toB] = range(b);
    const bool known = fromA.isValid() && toA.isValid() && fromB.isValid() && toB.isValid();
    return !known || (fromA <= toB.addDays(1) && fromB <= toA.addDays(1));
}

// One person is told of again when time and place do not speak against it.
bool RepeatFinder::sameOne(const FigureDraft &a, const FigureDraft &b) const
{
    return a.figure.place == NoIndex || b.figure.place == NoIndex || a.figure.place == b.figure.place
        || m_scene.text.folded(m_scene.firstToken(a.figure.place))
        == m_scene.text.folded(m_scene.firstToken(b.figure.place));
}

int RepeatFinder::exactTwin(const std::vector<FigureDraft> &figures, int index, bool lead) const
{
    const FigureDraft &draft = at(figures, index);
    if (isOpen(draft.figure)) {
        return NoIndex;
    }
    const QList<int> twins = m_byValue.value(valueKey(draft));
    for (int n = 0; n < std::min<int>(MostTried, static_cast<int>(twins.size())); ++n) {
        const int i = twins.at(n);
        if (i == index || (!lead && i > index)) {
            break;
        }
        const FigureDraft &other = at(figures, i);
        const bool parts =
            !lead && other.figure.relation && other.figure.relation->type != RelationType::InAdditionTo;
        if (!lead && isOne(draft) && isOne(other) && !sameOne(draft, other)) {
            continue;
        }
        if (other.figure.sentence != draft.figure.sentence && !parts
            && samePeople(draft.victims, other.victims) && sameEvent(draft, other)) {
            return i;
        }
    }
    return NoIndex;
}

// The title's toll when only the summary tells it again.
int RepeatFinder::summaryTwin(const std::vector<FigureDraft> &figures, int index) const
{
    const FigureDraft &draft = at(figures, index);
    if (isOpen(draft.figure)) {
        return NoIndex;
    }
    for (int i = index + 1; i < std::min(static_cast<int>(figures.size()), index + SummaryTried); ++i) {
        const FigureDraft &other = at(figures, i);
        if (other.figure.sentence != draft.figure.sentence && isLead(other)
            && valueKey(other) == valueKey(draft) && samePeople(draft.victims, other.victims)) {
            return i;
        }
    }
    return NoIndex;
}

// A plural or a vague word said again with its number: قتلى in the title, 14 قتيلاً in the body.
int RepeatFinder::fuller(const std::vector<FigureDraft> &figures, int index, bool lead) const
{
    const FigureDraft &draft = at(figures, index);
    const QList<int> rows = m_byHarm.value(harmKey(draft));
    const auto from = std::lower_bound(rows.begin(), rows.end(), lead ? 0 : index);
    int vague = NoIndex;
    int tried = 0;
    for (auto it = from; it != rows.end() && tried < MostTried; ++it, ++tried) {
        const FigureDraft &other = at(figures, *it);
        if (*it == index || other.figure.sentence == draft.figure.sentence
            || !samePeople(draft.victims, other.victims) || !sameEvent(draft, other)) {
            continue;
        }
        const bool several = !other.figure.max || *other.figure.max >= 2;
        const bool part = other.figure.relation && other.figure.relation->type == RelationType::PartOf;
        const bool bothParts = part && draft.figure.relation;
        if (!isOpen(other.figure) && several && !part && !draft.figure.relation
            && (lead || draft.figure.sentence == m_firstBody)) {
            return *it;
        }
        if (isOpen(other.figure) && vague == NoIndex && lead && (!part || bothParts)) {
            vague = *it;
        }
    }
    if (!lead && draft.figure.sentence != m_firstBody) {
        vague = NoIndex;
    }
    if (vague != NoIndex || lead) {
        return vague;
    }
    const int first = rows.isEmpty() ? NoIndex : rows.front();
    const bool earlier = first != NoIndex && first < index && isOpen(at(figures, first).figure)
        && at(figures, first).figure.qualifier == draft.figure.qualifier
        && at(figures, first).victims == draft.victims
        && at(figures, first).figure.sentence != draft.figure.sentence && !at(figures, first).figure.relation;
    return earlier && draft.figure.qualifier == Qualifier::UnspecifiedPlural ? first : NoIndex;
}

} // namespace tawthiq::extract
