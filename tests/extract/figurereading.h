// SPDX-License-Identifier: GPL-3.0-or-later
// Reads casualty figures out of a test sentence with the lexicon of the source tree, and writes each
// as one short line: words: harm victims bounds {relation>target}. Times, places and names are not
// found here; tests that need them use the whole Analyser.
#pragma once

#include "figurefinder.h"
#include "lexiconbuilder.h"
#include "numberfinder.h"
#include "sentencesplitter.h"

#include <memory>

namespace tawthiq::test {

template <typename E>
QString codes(const QList<E> &values)
{
    QStringList parts;
    for (const E value : values) {
        parts += QString(domain::code(value));
    }
    return parts.join(u'+');
}

inline QString bounds(const domain::CasualtyFigure &figure)
{
    const auto number = [](std::optional<qint64> value) {
        return value ? QString::number(*value) : QString();
    };
    if (figure.qualifier == domain::Qualifier::Exact) {
        return number(figure.value);
    }
    const QString name = QString(domain::code(figure.qualifier));
    if (figure.qualifier == domain::Qualifier::Range) {
        return name + u' ' + number(figure.min) + u".." + number(figure.max);
    }
    return QString(name + u' ' + number(figure.value)).trimmed();
}

inline QString shown(const domain::CasualtyFigure &figure, const QString &body)
{
    QString text = figure.span.in(body).toString() + u": ";
    text +=
        figure.measure == domain::Measure::Persons ? QString() : QString(domain::code(figure.measure)) + u' ';
    text += figure.harm.isEmpty() ? QString() : codes(figure.harm) + u' ';
    text += figure.victim.isEmpty() ? QString() : codes(figure.victim) + u' ';
    text += bounds(figure);
    if (figure.relation) {
        text += u" {" + QString(domain::code(figure.relation->type)) + u'>'
            + QString::number(figure.relation->target) + u'}';
    }
    return text;
}

class FigureReading
{
public:
    FigureReading()
    {
        extract::LexiconBuilder builder;
        builder.addDirectory(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar"));
        m_lexicon = builder.build();
        m_numbers = std::make_unique<extract::NumberFinder>(*m_lexicon);
        m_figures = std::make_unique<extract::FigureFinder>(*m_lexicon);
    }
    [[nodiscard]] QList<domain::CasualtyFigure> figures(const QString &body) const
    {
        const text::SentenceSplitter splitter({});
        const extract::AnnotatedText text(body, *m_lexicon, splitter.split(body));
        extract::Draft draft{text, QDate(2024, 5, 6)};
        m_numbers->find(draft);
        m_figures->find(draft);
        return draft.figures;
    }
    // Text with names and dates marked: {o قوات كذا} organisation, {p البلدة} place, {a روسيا} a place
    // that acts, {n حسان} person, {t أمس} day, {m مايو} longer than a day.
    struct Marked {
        QString body;
        QList<domain::Mention> mentions;
        QList<domain::CasualtyFigure> figures;

        [[nodiscard]] QString words(int mention) const
        {
            return mention < 0 ? QString() : mentions.at(mention).span.in(body).toString();
        }
    };
    [[nodiscard]] Marked readMarked(const QString &marked) const;
    [[nodiscard]] QString read(const QString &body) const
    {
        QStringList lines;
        for (const domain::CasualtyFigure &figure : figures(body)) {
            lines += shown(figure, body);
        }
        return lines.join(u" | ");
    }

private:
    std::shared_ptr<const extract::Lexicon> m_lexicon;
    std::unique_ptr<extract::NumberFinder> m_numbers;
    std::unique_ptr<extract::FigureFinder> m_figures;
};

inline domain::Mention markedMention(QChar kind)
{
    domain::Mention mention;
    if (kind == u'o') {
        mention.kind = domain::MentionKind::Organisation;
        mention.value = domain::OrganisationReference{};
    } else if (kind == u'n') {
        mention.kind = domain::MentionKind::Person;
        mention.value = domain::PersonReference{};
    } else if (kind == u't' || kind == u'm') {
        domain::TimeExpression time;
        time.from = QDate(2024, 5, 1);
        time.to = kind == u't' ? time.from : QDate(2024, 5, 31);
        mention.kind = domain::MentionKind::Time;
        mention.value = time;
    } else {
        domain::PlaceReference place;
        place.use = kind == u'a' ? domain::MentionUse::Actor : domain::MentionUse::Location;
        mention.kind = domain::MentionKind::Place;
        mention.value = place;
    }
    return mention;
}

inline FigureReading::Marked FigureReading::readMarked(const QString &marked) const
{
    Marked result;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == u'{') {
            result.mentions += markedMention(marked[i + 1]);
            result.mentions.last().span.begin = static_cast<int>(result.body.size());
            i += 2;
        } else if (marked[i] == u'}') {
            result.mentions.last().span.end = static_cast<int>(result.body.size());
        } else {
            result.body += marked[i];
        }
    }
    const text::SentenceSplitter splitter({});
    const extract::AnnotatedText text(result.body, *m_lexicon, splitter.split(result.body));
    extract::Draft draft{text, QDate(2024, 5, 6)};
    m_numbers->find(draft);
    draft.mentions.clear();
    for (domain::Mention &mention : result.mentions) {
        int first = text.tokens().firstAtOrAfter(mention.span.begin);
        if (first > 0 && text.tokens().at(first - 1).span.end > mention.span.begin) {
            --first; // a particle is joined in front
        }
        mention.sentence = text.sentenceOf(first);
        extract::MentionDraft row;
        row.mention = mention;
        row.first = first;
        row.end = text.tokens().firstAtOrAfter(mention.span.end);
        draft.mentions.push_back(row);
    }
    m_figures->find(draft);
    result.figures = draft.figures;
    return result;
}

} // namespace tawthiq::test
