// SPDX-License-Identifier: GPL-3.0-or-later
// A report with an analysis made by hand, so that the panel is tested without the engine.
#pragma once

#include "openedreport.h"

namespace tawthiq::testing {

inline domain::TextSpan spanOf(const QString &body, const QString &words, int from = 0)
{
    const auto begin = static_cast<int>(body.indexOf(words, from));
    return {begin, begin + static_cast<int>(words.size())};
}

inline domain::CasualtyFigure figureOf(const QString &body, const QString &words, qint64 value,
                                       domain::Harm harm)
{
    domain::CasualtyFigure figure;
    figure.span = spanOf(body, words);
    figure.sentence = 1;
    figure.rule = QStringLiteral("figure.test");
    figure.harm = {harm};
    figure.victim = {domain::Victim::Person};
    figure.value = figure.min = figure.max = value;
    figure.evidence = {
        {QStringLiteral("harm"), spanOf(body, QStringLiteral("بمقتل")), QStringLiteral("cue.killed")}};
    return figure;
}

// Two sentences; three figures (a total, a part of it, an uncertain addition), a date, two places.
inline library::OpenedReport handmadeReport()
{
    library::OpenedReport opened;
    opened.report.id = 7;
    opened.report.title = QStringLiteral("قصف على بلدة المثال");
    opened.report.publishedOn = QDate(2021, 11, 5);
    opened.report.body =
        QStringLiteral("قصف على بلدة المثال\n"
                       "تسبب القصف أمس بمقتل أكثر من 30 شخصاً، بينهم 9 أطفال، إضافة إلى متطوعين "
                       "اثنين في بلدة المثال، وفق مرصد المثال.");
    const QString &body = opened.report.body;
    const auto newline = static_cast<int>(body.indexOf(QLatin1Char('\n')));
    opened.analysis.sentences = {
        {0, {0, newline}, domain::SentenceRole::Title},
        {1, {newline + 1, static_cast<int>(body.size())}, domain::SentenceRole::Body}};
    domain::Mention place;
    place.kind = domain::MentionKind::Place;
    place.sentence = 1;
    place.rule = QStringLiteral("place.head");
    place.span = spanOf(body, QStringLiteral("بلدة المثال"), newline);
    domain::PlaceReference reference;
    reference.precision = domain::GeoPrecision::Locality;
    domain::PlaceCandidate candidate;
    candidate.id = QStringLiteral("SY-idlib-example");
    candidate.nameAr = QStringLiteral("المثال");
    candidate.nameEn = QStringLiteral("Example");
    candidate.country = QStringLiteral("SY");
    candidate.adm1 = QStringLiteral("Idlib");
    reference.candidates = {candidate};
    place.value = reference;
    domain::Mention title = place;
    title.sentence = 0;
    title.span = spanOf(body, QStringLiteral("بلدة المثال"));
    domain::Mention date;
    date.kind = domain::MentionKind::Time;
    date.sentence = 1;
    date.span = spanOf(body, QStringLiteral("أمس"));
    domain::TimeExpression time;
    time.value = QStringLiteral("2021-11-04");
    time.from = time.to = QDate(2021, 11, 4);
    time.precision = domain::DatePrecision::Day;
    time.anchoredToPublication = true;
    date.value = time;
    opened.analysis.mentions = {title, date, place};
    auto total = figureOf(body, QStringLiteral("أكثر من 30 شخصاً"), 30, domain::Harm::Killed);
    total.qualifier = domain::Qualifier::MoreThan;
    total.max.reset();
    total.place = 2;
    total.time = 1;
    auto part = figureOf(body, QStringLiteral("9 أطفال"), 9, domain::Harm::Killed);
    part.victim = {domain::Victim::Child};
    part.relation = domain::FigureRelation{domain::RelationType::PartOf, 0, domain::Certainty::Clear, {}, -1};
    auto addition = figureOf(body, QStringLiteral("متطوعين اثنين"), 2, domain::Harm::Killed);
    addition.relation = domain::FigureRelation{domain::RelationType::InAdditionTo, 0,
                                               domain::Certainty::Ambiguous, domain::RelationType::PartOf, 0};
    opened.analysis.figures = {total, part, addition};
    return opened;
}

} // namespace tawthiq::testing
