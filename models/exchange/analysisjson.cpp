// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysisjson.h"

#include "fieldwriter.h"
#include "figurejson.h"
#include "mentionjson.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::NoIndex;

// Which mentions a line holds: those of the wanted kinds, and whatever is pointed to from there.
class ShownMentions
{
public:
    ShownMentions(const domain::Analysis &analysis, const JsonKinds &kinds) :
        m_analysis(analysis), m_shown(static_cast<std::size_t>(analysis.mentions.size()))
    {
        for (int i = 0; i < analysis.mentions.size(); ++i) {
            if (kinds.mentions(analysis.mentions[i].kind)) {
                show(i);
            }
        }
        if (kinds.figures()) {
            for (const domain::CasualtyFigure &figure : analysis.figures) {
                showSlots(figure);
            }
        }
    }

    [[nodiscard]] bool contains(int index) const { return m_shown[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool containsInterval(const domain::TimeInterval &interval) const
    {
        return contains(interval.begin) && contains(interval.end);
    }

private:
    void show(int index)
    {
        if (index < 0 || index >= m_analysis.mentions.size() || contains(index)) {
            return;
        }
        m_shown[static_cast<std::size_t>(index)] = true;
        const domain::Mention &mention = m_analysis.mentions[index];
        show(mention.nestedIn);
        if (const auto *time = mention.time()) {
            show(time->anchorMention);
        } else if (const auto *person = mention.person()) {
            show(person->fullName);
        } else if (const auto *organisation = mention.organisation()) {
            show(organisation->fullName);
        }
    }
    void showSlots(const domain::CasualtyFigure &figure)
    {
        show(figure.place);
        show(figure.time);
        if (figure.interval != NoIndex) {
            show(m_analysis.intervals[figure.interval].begin);
            show(m_analysis.intervals[figure.interval].end);
        }
        if (figure.attribution) {
            show(figure.attribution->source);
            show(figure.attribution->via);
        }
        for (const QList<int> &list : {figure.perpetrators, figure.named}) {
            for (const int index : list) {
                show(index);
            }
        }
    }

    const domain::Analysis &m_analysis;
    std::vector<bool> m_shown;
};

void writeSentences(FieldWriter &out, const QList<domain::Sentence> &sentences)
{
    out.json().key("sentences");
    out.json().beginArray();
    for (const domain::Sentence &sentence : sentences) {
        out.json().beginObject();
        out.span(sentence.span, false);
        out.coded("role", sentence.role);
        out.json().endObject();
    }
    out.json().endArray();
}

void writeMentions(FieldWriter &out, const QList<domain::Mention> &mentions, const ShownMentions &shown)
{
    out.json().key("mentions");
    out.json().beginArray();
    for (int i = 0; i < mentions.size(); ++i) {
        if (shown.contains(i)) {
            writeMention(out, mentions[i], i);
        }
    }
    out.json().endArray();
}

void writeIntervals(FieldWriter &out, const QList<domain::TimeInterval> &intervals,
                    const ShownMentions &shown)
{
    out.json().key("intervals");
    out.json().beginArray();
    for (int i = 0; i < intervals.size(); ++i) {
        if (!shown.containsInterval(intervals[i])) {
            continue;
        }
        out.json().beginObject();
        out.id("id", IdLetter::Interval, i);
        out.id("begin", IdLetter::Mention, intervals[i].begin);
        out.id("end", IdLetter::Mention, intervals[i].end);
        out.spanObject("words", intervals[i].span); // "end" is taken
        out.json().endObject();
    }
    out.json().endArray();
}

void writeFigures(FieldWriter &out, const domain::Analysis &analysis, const JsonKinds &kinds)
{
    out.json().key("figures");
    out.json().beginArray();
    if (kinds.figures()) {
        for (int i = 0; i < analysis.figures.size(); ++i) {
            writeFigure(out, analysis.figures[i], i);
        }
    }
    out.json().endArray();
}

// What the text itself tells about its publication, when nobody stated the date.
void writeInferred(FieldWriter &out, const domain::InferredPublication &inferred)
{
    if (inferred.basis == domain::PublicationBasis::Unknown) {
        return;
    }
    out.json().key("inferred_publication");
    out.json().beginObject();
    out.coded("basis", inferred.basis);
    out.dayOrNull("from", inferred.notBefore);
    out.dayOrNull("to", inferred.notAfter);
    out.json().endObject();
}

} // namespace

JsonKinds JsonKinds::all()
{
    JsonKinds kinds;
    kinds.m_mentions = ~0U;
    return kinds;
}

std::optional<JsonKinds> JsonKinds::parse(QStringView list)
{
    if (list == "all"_L1) {
        return all();
    }
    JsonKinds kinds;
    kinds.m_figures = false;
    kinds.m_mentions = 0;
    for (const QStringView name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto mention = domain::fromCode<domain::MentionKind>(name.trimmed());
        if (mention) {
            kinds.m_mentions |= 1U << static_cast<unsigned>(*mention);
        } else if (name.trimmed() == "figure"_L1) {
            kinds.m_figures = true;
        } else {
            return std::nullopt;
        }
    }
    if (!kinds.m_figures && kinds.m_mentions == 0) {
        return std::nullopt;
    }
    return kinds;
}

void appendAnalysisJson(std::string &out, const AnalysisJsonHead &head, QStringView body,
                        const domain::Analysis &analysis, const JsonKinds &kinds)
{
    FieldWriter fields(out, body);
    const ShownMentions shown(analysis, kinds);
    fields.json().beginObject();
    fields.json().key("id");
    fields.json().raw(head.id);
    fields.dayOrNull("published", head.published);
    writeInferred(fields, analysis.inferredPublication);
    writeSentences(fields, analysis.sentences);
    writeMentions(fields, analysis.mentions, shown);
    writeIntervals(fields, analysis.intervals, shown);
    writeFigures(fields, analysis, kinds);
    fields.json().endObject();
}

} // namespace tawthiq::exchange
