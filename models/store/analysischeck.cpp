// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysischeck.h"

#include <algorithm>

namespace tawthiq::store {

namespace {

using domain::NoIndex;

class Check
{
public:
    Check(const domain::Analysis &analysis, int bodyUnits) : m_analysis(analysis), m_units(bodyUnits) { }

    [[nodiscard]] bool isSound() const
    {
        const auto all = [](const auto &list, const auto &test) {
            return std::all_of(list.cbegin(), list.cend(), test);
        };
        return all(m_analysis.sentences, [this](const domain::Sentence &s) { return fits(s.span); })
            && all(m_analysis.mentions, [this](const domain::Mention &m) { return fits(m); })
            && all(m_analysis.intervals, [this](const domain::TimeInterval &i) { return fits(i); })
            && all(m_analysis.figures, [this](const domain::CasualtyFigure &f) { return fits(f); })
            && mention(m_analysis.inferredPublication.evidence);
    }

private:
    [[nodiscard]] bool fits(domain::TextSpan span) const
    {
        return 0 <= span.begin && span.begin <= span.end && span.end <= m_units;
    }
    static bool within(int index, qsizetype size) { return index >= NoIndex && index < size; }
    [[nodiscard]] bool mention(int index) const { return within(index, m_analysis.mentions.size()); }
    [[nodiscard]] bool sentence(int index) const { return within(index, m_analysis.sentences.size()); }
    [[nodiscard]] bool figure(int index) const { return within(index, m_analysis.figures.size()); }
    [[nodiscard]] bool mentions(const QList<int> &list) const
    {
        return std::all_of(list.cbegin(), list.cend(), [this](int index) { return mention(index); });
    }

    [[nodiscard]] bool fits(const domain::Mention &m) const
    {
        const auto *time = m.time();
        const auto *person = m.person();
        const auto *organisation = m.organisation();
        return fits(m.span) && sentence(m.sentence) && mention(m.nestedIn)
            && (time == nullptr || mention(time->anchorMention))
            && (person == nullptr || mention(person->fullName))
            && (organisation == nullptr || mention(organisation->fullName));
    }
    [[nodiscard]] bool fits(const domain::TimeInterval &i) const
    {
        return fits(i.span) && mention(i.begin) && mention(i.end);
    }
    [[nodiscard]] bool fits(const domain::CasualtyFigure &f) const
    {
        const bool relation =
            !f.relation || (figure(f.relation->target) && figure(f.relation->alternativeTarget));
        const bool attribution = !f.attribution
            || (mention(f.attribution->source) && mention(f.attribution->via) && fits(f.attribution->cue));
        const bool evidence = std::all_of(f.evidence.cbegin(), f.evidence.cend(),
                                          [this](const domain::SlotEvidence &e) { return fits(e.span); });
        return fits(f.span) && sentence(f.sentence) && relation && attribution && evidence
            && mentions(f.perpetrators) && mentions(f.named) && mention(f.place) && mention(f.time)
            && within(f.interval, m_analysis.intervals.size());
    }

    const domain::Analysis &m_analysis;
    int m_units;
};

} // namespace

bool fits(const domain::Analysis &analysis, int bodyUnits)
{
    return Check(analysis, bodyUnits).isSound();
}

} // namespace tawthiq::store
