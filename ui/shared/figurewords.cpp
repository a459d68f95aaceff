// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurewords.h"

#include "bidi.h"
#include "labels.h"
#include "nouns.h"

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using domain::CasualtyFigure;
using domain::Qualifier;
using domain::RelationType;
using domain::Victim;

namespace {

struct Amount {
    Qualifier qualifier;
    std::optional<qint64> value;
    std::optional<qint64> min;
    std::optional<qint64> max;
};

// The number a noun agrees with: the last one said.
[[nodiscard]] qint64 agreement(const Amount &amount)
{
    constexpr qint64 Many = 100; // "dozens of": the genitive singular in Arabic, plural in English
    if (amount.qualifier == Qualifier::Range && amount.max) {
        return *amount.max;
    }
    return amount.value.value_or(amount.min.value_or(amount.max.value_or(Many)));
}

[[nodiscard]] QString numberText(const Format &format, const Amount &amount, const QString &lexeme)
{
    if (amount.qualifier == Qualifier::Range && amount.min && amount.max) {
        return FigureWords::tr("%1 and %2", "after between")
            .arg(format.number(*amount.min), format.number(*amount.max));
    }
    if (amount.qualifier == Qualifier::Vague && !lexeme.isEmpty()) {
        return lexeme;
    }
    if (const auto said = amount.value ? amount.value : amount.min ? amount.min : amount.max) {
        return format.bareNumber(*said);
    }
    return lexeme;
}

[[nodiscard]] QString qualifierText(Qualifier qualifier)
{
    const bool unsaid = qualifier == Qualifier::Exact || qualifier == Qualifier::Vague
        || qualifier == Qualifier::UnspecifiedPlural;
    return unsaid ? QString() : label(qualifier);
}

[[nodiscard]] QString victimNoun(const QList<Victim> &victims, qint64 count)
{
    QStringList others;
    for (const Victim victim : victims.mid(1)) {
        others.append(countedNoun(victim, 100));
    }
    const QString first = countedNoun(victims.first(), count);
    return others.isEmpty()
        ? first
        : FigureWords::tr("%1 (%2)", "victims and further victims").arg(first, Format::list(others));
}

// 345 injured and rescued: the first harm names the people, the rest is told of them.
[[nodiscard]] QString harmNoun(const QList<domain::Harm> &harms, qint64 count)
{
    QStringList words{countedNoun(harms.first(), count)};
    for (const domain::Harm harm : harms.mid(1)) {
        words.append(countedVerb(harm, count, Gender::Masculine));
    }
    return Format::list(words);
}

[[nodiscard]] QString peopleNoun(const CasualtyFigure &figure, qint64 count, bool sayHarm)
{
    const bool anyone = figure.victim.isEmpty() || figure.victim == QList<Victim>{Victim::Person};
    if (anyone) {
        return figure.harm.isEmpty() ? countedNoun(Victim::Person, count) : harmNoun(figure.harm, count);
    }
    QString noun = victimNoun(figure.victim, count);
    if (sayHarm && !figure.harm.isEmpty()) {
        QStringList verbs;
        for (const domain::Harm harm : figure.harm) {
            verbs.append(countedVerb(harm, count, genderOf(figure.victim.first())));
        }
        noun = FigureWords::tr("%1 %2", "victims and what befell them").arg(noun, Format::list(verbs));
    }
    return noun;
}

[[nodiscard]] QString nounText(const CasualtyFigure &figure, qint64 count, bool sayHarm)
{
    if (figure.measure == domain::Measure::Persons) {
        return peopleNoun(figure, count, sayHarm);
    }
    const QString noun = countedNoun(figure.measure, count);
    if (figure.harm.isEmpty() || figure.measure != domain::Measure::Families) {
        return noun;
    }
    return FigureWords::tr("%1 (%2)", "families and what befell them").arg(noun, label(figure.harm.first()));
}

[[nodiscard]] QString relationText(const CasualtyFigure &figure)
{
    if (!figure.relation) {
        return {};
    }
    const bool asked = figure.relation->certainty == domain::Certainty::Ambiguous;
    switch (figure.relation->type) {
    case RelationType::PartOf:
        return asked ? FigureWords::tr("of whom?") : FigureWords::tr("of whom");
    case RelationType::InAdditionTo:
        return asked ? FigureWords::tr("in addition?") : FigureWords::tr("in addition");
    case RelationType::ComponentOf:
        return FigureWords::tr("made up of");
    default:
        return {};
    }
}

} // namespace

QString FigureWords::joined() const
{
    QStringList parts;
    for (const QString &part : {relation, qualifier, number.isEmpty() ? QString() : isolate(number), noun}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u' ');
}

FigureWords figureWords(const Format &format, const CasualtyFigure &figure, const CasualtyFigure *whole)
{
    const Amount amount{figure.qualifier, figure.value, figure.min, figure.max};
    const bool sayHarm = !whole || whole->harm != figure.harm;
    FigureWords words{relationText(figure), qualifierText(figure.qualifier),
                      numberText(format, amount, figure.lexeme),
                      nounText(figure, agreement(amount), sayHarm)};
    if (figure.polarity == domain::Polarity::Negated && !figure.value.value_or(0)) {
        words.number = format.bareNumber(0);
        words.noun = nounText(figure, 0, sayHarm);
    } else if (words.number.isEmpty()) {
        words.noun = FigureWords::tr("%1, number not stated").arg(words.noun);
    }
    return words;
}

FigureWords tollWords(const Format &format, const domain::ReportSummary::Toll &toll)
{
    CasualtyFigure figure;
    figure.harm = {toll.harm};
    figure.qualifier = toll.qualifier;
    figure.value = toll.value;
    figure.min = toll.min;
    figure.max = toll.max;
    return figureWords(format, figure);
}

QString measureWords(const CasualtyFigure &figure)
{
    if (figure.measure != domain::Measure::Persons) {
        return FigureWords::tr("%1 · never added to persons").arg(label(figure.measure));
    }
    return FigureWords::tr("%1 · %2", "measure and civilian status")
        .arg(label(figure.measure), label(figure.civilianStatus));
}

QString attachmentQuestion(const Format &format, const QList<CasualtyFigure> &figures, int index)
{
    const CasualtyFigure &figure = figures.at(index);
    if (!figure.relation || figure.relation->certainty != domain::Certainty::Ambiguous
        || figure.relation->target < 0 || figure.relation->target >= figures.size()) {
        return {};
    }
    const QString badge = isolate(format.badge(figure.relation->target));
    const bool added = figure.relation->type == RelationType::InAdditionTo;
    const bool addedOrPart = added || figure.relation->alternative == RelationType::InAdditionTo;
    if (!addedOrPart) {
        return FigureWords::tr("%1, uncertain", "relation").arg(relationText(figure));
    }
    const QString question = FigureWords::tr("in addition to %1, or part of it?").arg(badge);
    const auto whole = figures.at(figure.relation->target).value;
    if (!whole || !figure.value) {
        return question;
    }
    return FigureWords::tr("%1 %2 or %3", "question, number, number")
        .arg(question, format.number(*whole), format.number(*whole + *figure.value));
}

} // namespace tawthiq::ui
