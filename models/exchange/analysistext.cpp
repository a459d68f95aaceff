// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistext.h"

#include "codepoints.h"

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::code;
using domain::NoIndex;

template <typename E>
QString joinedCodes(const QList<E> &values)
{
    QStringList codes;
    for (const E value : values) {
        codes += code(value);
    }
    return codes.join(u'+');
}

QString countWords(const domain::CasualtyFigure &figure)
{
    const auto number = [](std::optional<qint64> value) {
        return value ? QString::number(*value) : QString();
    };
    if (figure.value) {
        return number(figure.value);
    }
    if (figure.min && figure.max && *figure.min != *figure.max) {
        return number(figure.min) + u'-' + number(figure.max);
    }
    return figure.min ? number(figure.min) : figure.max ? number(figure.max) : u"?"_s;
}

class TextPrinter
{
public:
    TextPrinter(QStringView body, const domain::Analysis &analysis) :
        m_body(body), m_points(body), m_analysis(analysis)
    {
    }

    void head(const AnalysisJsonHead &head)
    {
        m_out += u"== "_s + QString::fromUtf8(head.id.data(), static_cast<qsizetype>(head.id.size()));
        m_out += head.published.isValid() ? u"  published "_s + head.published.toString(Qt::ISODate)
                                          : u"  publication date unknown"_s;
        m_out += u'\n';
    }
    void figures()
    {
        for (int i = 0; i < m_analysis.figures.size(); ++i) {
            figure(m_analysis.figures[i], i);
        }
    }
    void mentions(const JsonKinds &kinds)
    {
        for (const domain::Mention &mention : m_analysis.mentions) {
            if (kinds.mentions(mention.kind)) {
                m_out += QString(code(mention.kind)).leftJustified(13) + where(mention.span) + u"  "_s
                    + quote(mention.span) + value(mention) + u'\n';
            }
        }
    }
    [[nodiscard]] QString take() { return std::move(m_out) + u'\n'; }

private:
    void figure(const domain::CasualtyFigure &figure, int index)
    {
        m_out += u"figure f"_s + QString::number(index + 1).leftJustified(5) + where(figure.span) + u"  "_s
            + figureSummary(figure) + u"  "_s + quote(figure.span) + relation(figure) + u'\n';
        slot(u"place", figure.place);
        slot(u"time", figure.time);
        if (figure.interval != NoIndex) {
            m_out += u"    time      "_s + quote(m_analysis.intervals[figure.interval].span) + u'\n';
        }
        slot(u"source", figure.attribution ? figure.attribution->source : NoIndex);
        if (figure.sentence != NoIndex) {
            m_out += u"    sentence  "_s + quote(m_analysis.sentences[figure.sentence].span) + u'\n';
        }
    }
    void slot(QStringView name, int mention)
    {
        if (mention != NoIndex) {
            const domain::Mention &target = m_analysis.mentions[mention];
            m_out +=
                u"    "_s + name.toString().leftJustified(10) + quote(target.span) + value(target) + u'\n';
        }
    }
    [[nodiscard]] static QString relation(const domain::CasualtyFigure &figure)
    {
        return figure.relation
            ? u"  "_s + code(figure.relation->type) + u" f"_s + QString::number(figure.relation->target + 1)
            : QString();
    }
    [[nodiscard]] QString where(domain::TextSpan span) const
    {
        return u'[' + QString::number(m_points.toCodePoint(span.begin)) + u'-'
            + QString::number(m_points.toCodePoint(span.end)) + u']';
    }
    [[nodiscard]] QString quote(domain::TextSpan span) const
    {
        return u'«' + m_body.mid(span.begin, span.length()).toString().simplified() + u'»';
    }
    [[nodiscard]] static QString value(const domain::Mention &mention)
    {
        if (const auto *place = mention.place(); place != nullptr && !place->candidates.isEmpty()) {
            const domain::PlaceCandidate &best = place->candidates.front();
            QStringList names{best.nameEn, best.adm1, best.country};
            names.removeAll(QString());
            names.removeDuplicates();
            return u"  "_s + names.join(u", "_s);
        }
        if (const auto *time = mention.time()) {
            const QString days = dayRange(time->from, time->to);
            return u"  "_s + time->value + (days.isEmpty() ? QString() : u" ("_s + days + u')');
        }
        if (const auto *person = mention.person(); person != nullptr && !person->role.isEmpty()) {
            return u"  "_s + person->role;
        }
        if (const auto *organisation = mention.organisation()) {
            return organisation->actor.isEmpty() ? QString() : u"  "_s + organisation->actor;
        }
        const auto *number = mention.number();
        return number != nullptr && number->value ? u"  "_s + QString::number(*number->value, 'g', 15)
                                                  : QString();
    }

    QString m_out;
    QStringView m_body;
    text::CodePointMap m_points;
    const domain::Analysis &m_analysis;
};

} // namespace

QString figureSummary(const domain::CasualtyFigure &figure)
{
    QString text = joinedCodes(figure.harm) + u": "_s;
    if (figure.qualifier != domain::Qualifier::Exact) {
        text += code(figure.qualifier) + u' ';
    }
    text += countWords(figure) + u' ' + code(figure.measure);
    const bool anyone = figure.victim.isEmpty() || figure.victim == QList{domain::Victim::Person};
    if (!anyone) {
        text += u" ("_s + joinedCodes(figure.victim) + u')';
    }
    return figure.polarity == domain::Polarity::Negated ? u"not "_s + text : text;
}

QString dayRange(QDate from, QDate to)
{
    if (!from.isValid()) {
        return {};
    }
    const QString first = from.toString(Qt::ISODate);
    return from == to || !to.isValid() ? first : first + u" – "_s + to.toString(Qt::ISODate);
}

void appendAnalysisText(std::string &out, const AnalysisJsonHead &head, QStringView body,
                        const domain::Analysis &analysis, const JsonKinds &kinds)
{
    TextPrinter printer(body, analysis);
    printer.head(head);
    if (kinds.figures()) {
        printer.figures();
    }
    printer.mentions(kinds);
    out += printer.take().toStdString();
}

} // namespace tawthiq::exchange
