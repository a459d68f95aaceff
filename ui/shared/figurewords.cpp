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

// The number a noun agrees with: the last one said; none when the source gives a word.
[[nodiscard]] std::optional<qint64> agreement(const Amount &amount)
{
    if (amount.qualifier == Qualifier::Range && amount.max) {
        return amount.max;
    }
    if (amount.qualifier == Qualifier::Vague || amount.qualifier == Qualifier::UnspecifiedPlural) {
        return {};
    }
    return amount.value ? amount.value : amount.min ? amount.min : amount.max;
}

[[nodiscard]] QString numberText(const Format &format, const Amount &amount, const QString &lexeme)
{
    if (amount.qualifier == Qualifier::Range && amount.min && amount.max) {
        return FigureWords::tr("%1 and %2", "after between")
            .arg(format.number(*amount.min), format.number(*amount.max));
    }
    if (amount.qualifier == Qualifier::Vague || amount.qualifier == Qualifier::UnspecifiedPlural) {
        return lexeme.isEmpty() ? QString() : FigureWords::tr("“%1”", "the source's own word").arg(lexeme);
    }
    if (const auto said = amount.value ? amount.value : amount.min ? amount.min : amount.max) {
        return format.bareNumber(*said);
    }
    return {};
}

[[nodiscard]] QString qualifierText(Qualifier qualifier)
{
    const bool unsaid = qualifier == Qualifier::Exact || qualifier == Qualifier::Vague
        || qualifier == Qualifier::UnspecifiedPlural;
    return unsaid ? QString() : label(qualifier);
}

// A count, or none where the source says a word or nothing.
using Count = std::optional<qint64>;

template <typename E>
[[nodiscard]] QString noun(E value, Count count)
{
    return count ? countedNoun(value, *count) : pluralNoun(value);
}

constexpr qint64 Uncounted = 100; // verbs after a plural

// Several groups of victims under one number are persons first: none of them alone is so many.
[[nodiscard]] QString victimNoun(const QList<Victim> &victims, Count count)
{
    if (victims.size() == 1) {
        return noun(victims.first(), count);
    }
    QStringList groups;
    for (const Victim victim : victims) {
        groups.append(pluralNoun(victim));
    }
    return FigureWords::tr("%1 (%2)", "persons and the groups they belong to")
        .arg(noun(Victim::Person, count), Format::list(groups));
}

// 345 injured and rescued: the first harm names the people, the rest is told of them.
[[nodiscard]] QString harmNoun(const QList<domain::Harm> &harms, Count count)
{
    QStringList words{noun(harms.first(), count)};
    for (const domain::Harm harm : harms.mid(1)) {
        words.append(countedVerb(harm, count.value_or(Uncounted), Gender::Masculine));
    }
    return Format::list(words);
}

[[nodiscard]] QString peopleNoun(const CasualtyFigure &figure, Count count, bool sayHarm)
{
    const bool anyone = figure.victim.isEmpty() || figure.victim == QList<Victim>{Victim::Person};
    if (anyone) {
        return figure.harm.isEmpty() ? noun(Victim::Person, count) : harmNoun(figure.harm, count);
    }
    QString victims = victimNoun(figure.victim, count);
    if (!sayHarm || figure.harm.isEmpty()) {
        return victims;
    }
    const Gender gender = figure.victim.size() == 1 ? genderOf(figure.victim.first()) : Gender::Masculine;
    QStringList verbs;
    for (const domain::Harm harm : figure.harm) {
        verbs.append(countedVerb(harm, count.value_or(Uncounted), gender));
    }
    return FigureWords::tr("%1 %2", "victims and what befell them").arg(victims, Format::list(verbs));
}

[[nodiscard]] QString nounText(const CasualtyFigure &figure, Count count, bool sayHarm)
{
    if (figure.measure == domain::Measure::Persons) {
        return peopleNoun(figure, count, sayHarm);
    }
    QString things = noun(figure.measure, count);
    if (figure.harm.isEmpty() || figure.measure != domain::Measure::Families) {
        return things;
    }
    return FigureWords::tr("%1 (%2)", "families and what befell them")
        .arg(things, label(figure.harm.first()));
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
    QString question = FigureWords::tr("in addition to %1, or part of it?").arg(badge);
    const auto whole = figures.at(figure.relation->target).value;
    if (!whole || !figure.value) {
        return question;
    }
    return FigureWords::tr("%1 %2 or %3", "question, number, number")
        .arg(question, format.number(*whole), format.number(*whole + *figure.value));
}

} // namespace tawthiq::ui
