// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include "analysistext.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr int MentionIndent = 2;
constexpr int TokenIndent = 6;

QString cliticNames(quint8 clitics)
{
    QStringList names;
    if ((clitics & extract::Conjunction) != 0) {
        names += u"conjunction"_s;
    }
    if ((clitics & extract::Preposition) != 0) {
        names += u"preposition"_s;
    }
    if ((clitics & extract::LamLam) != 0) {
        names += u"lam+article"_s;
    }
    if ((clitics & extract::Article) != 0) {
        names += u"article"_s;
    }
    return names.isEmpty() ? QString() : u" after "_s + names.join(u'+');
}

QString resolution(const domain::Mention &mention)
{
    if (const auto *place = mention.place()) {
        QStringList candidates;
        for (const domain::PlaceCandidate &candidate : place->candidates) {
            candidates += candidate.id + u' ' + candidate.nameEn + u" ("_s + candidate.reason + u", "_s
                + QString::number(candidate.score, 'g', 3) + u')';
        }
        const QString known = candidates.isEmpty() ? u"unknown to the gazetteer"_s : candidates.join(u"; "_s);
        return QString(domain::code(place->use)) + u": "_s + known;
    }
    if (const auto *time = mention.time()) {
        const QString days = exchange::dayRange(time->from, time->to);
        return time->value + (days.isEmpty() ? QString() : u" = "_s + days) + u"  by "_s + time->rule;
    }
    if (const auto *person = mention.person()) {
        return person->role;
    }
    if (const auto *organisation = mention.organisation()) {
        return organisation->actor;
    }
    const auto *number = mention.number();
    return number != nullptr && number->value ? QString::number(*number->value, 'g', 15) : QString();
}

} // namespace

QString Explanation::text()
{
    for (int i = 0; i < m_analysis.sentences.size(); ++i) {
        sentence(i);
    }
    return std::move(m_out);
}

void Explanation::sentence(int index)
{
    const domain::Sentence &sentence = m_analysis.sentences[index];
    line(0,
         QString(u"sentence "_s + QString::number(index) + u' ' + domain::code(sentence.role) + u' '
                 + place(sentence.span)));
    for (int i = 0; i < m_analysis.mentions.size(); ++i) {
        if (m_analysis.mentions[i].sentence == index) {
            mention(i);
        }
    }
    for (int i = 0; i < m_analysis.figures.size(); ++i) {
        if (m_analysis.figures[i].sentence == index) {
            figure(i);
        }
    }
}

void Explanation::mention(int index)
{
    const domain::Mention &mention = m_analysis.mentions[index];
    line(MentionIndent,
         QString(domain::code(mention.kind) + u" m"_s + QString::number(index + 1) + u' '
                 + place(mention.span) + u"  rule "_s + mention.rule + u"  "_s + resolution(mention)));
    tokens(mention.span);
}

void Explanation::figure(int index)
{
    const domain::CasualtyFigure &figure = m_analysis.figures[index];
    line(MentionIndent,
         QString(u"figure f"_s + QString::number(index + 1) + u' ' + place(figure.span) + u"  rule "_s
                 + figure.rule + u"  "_s + exchange::figureSummary(figure)));
    tokens(figure.span);
    for (const domain::SlotEvidence &slot : figure.evidence) {
        line(MentionIndent + 2, QString(slot.slot + u' ' + place(slot.span) + u"  rule "_s + slot.rule));
        tokens(slot.span);
    }
    const auto pointsTo = [this](const QString &slot, int mention) {
        if (mention != domain::NoIndex) {
            line(MentionIndent + 2,
                 QString(slot + u" m"_s + QString::number(mention + 1) + u' '
                         + place(m_analysis.mentions[mention].span)));
        }
    };
    pointsTo(u"place"_s, figure.place);
    pointsTo(u"time"_s, figure.time);
    pointsTo(u"source"_s, figure.attribution ? figure.attribution->source : domain::NoIndex);
    if (figure.relation) {
        line(MentionIndent + 2,
             QString(u"relation "_s + domain::code(figure.relation->type) + u" f"_s
                     + QString::number(figure.relation->target + 1)));
    }
}

void Explanation::tokens(domain::TextSpan span)
{
    for (int token = m_text.tokens().firstAtOrAfter(span.begin); m_text.tokens().valid(token); ++token) {
        if (m_text.tokens().at(token).span.begin >= span.end) {
            return;
        }
        line(TokenIndent, QString(m_text.folded(token).toString() + entries(token, span)));
    }
}

QString Explanation::entries(int token, domain::TextSpan within) const
{
    QStringList found;
    for (const extract::LexMatch &match : m_text.matchesAt(token)) {
        if (m_text.span(match).end <= within.end) {
            found += entryText(match);
        }
    }
    found.removeDuplicates(); // a place has many names that fold alike
    return found.isEmpty() ? QString() : u"  "_s + found.join(u"  "_s);
}

// [file:line surface = value], or the id of a place.
QString Explanation::entryText(const extract::LexMatch &match) const
{
    const extract::LexiconEntry &entry = m_text.entry(match);
    const QString file = m_text.lexicon().className(entry.cls);
    if (file == u"gazetteer"_s) {
        return u"[gazetteer "_s + m_knowledge.gazetteer.at(entry.value.toInt()).id
            + cliticNames(match.clitics) + u']';
    }
    return u'[' + file + u':' + QString::number(entry.line) + u' ' + entry.surface
        + (entry.value.isEmpty() ? QString() : u" = "_s + entry.value) + cliticNames(match.clitics) + u']';
}

QString Explanation::place(domain::TextSpan span) const
{
    const QStringView body = m_text.body();
    return u'[' + QString::number(m_points.toCodePoint(span.begin)) + u'-'
        + QString::number(m_points.toCodePoint(span.end)) + u"] «"_s
        + body.sliced(span.begin, span.length()).toString().simplified() + u'»';
}

void Explanation::line(int indent, const QString &text)
{
    m_out += QString(indent, u' ') + text + u'\n';
}

} // namespace tawthiq::cli
