// SPDX-License-Identifier: GPL-3.0-or-later
// termsOf() of filterrows.h.
#include "filterrows.h"

#include "normaliser.h"

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

using Term = store::StorableAnalysis::Term;

void add(QList<Term> &terms, const Term &term)
{
    if (!term.code.isEmpty() && !terms.contains(term)) {
        terms += term;
    }
}

template <typename E>
void addCodes(QList<Term> &terms, const QString &kind, const QList<E> &values)
{
    for (const E value : values) {
        const QString code(domain::code(value));
        add(terms, {kind, code, code});
    }
}

// Listed organisations go by their code, all others by their words.
void addActor(QList<Term> &terms, const domain::Mention &mention, QStringView body)
{
    const QString words = mention.span.in(body).toString().simplified();
    const domain::OrganisationReference *organisation = mention.organisation();
    const bool listed = organisation != nullptr && !organisation->actor.isEmpty();
    add(terms, {u"actor"_s, listed ? organisation->actor : text::fold(words), words});
}

} // namespace

QList<Term> termsOf(const domain::Analysis &analysis, const domain::Report &report)
{
    QList<Term> terms;
    const QString publisher = report.publisher.simplified();
    add(terms, {u"source"_s, text::fold(publisher), publisher});
    for (const domain::CasualtyFigure &figure : analysis.figures) {
        if (figure.polarity == domain::Polarity::Negated) {
            continue;
        }
        addCodes(terms, u"harm"_s, figure.harm);
        addCodes(terms, u"victim"_s, figure.victim);
        addCodes(terms, u"weapon"_s, figure.weapon);
        for (const int index : figure.perpetrators) {
            addActor(terms, analysis.mentions.at(index), report.body);
        }
    }
    return terms;
}

} // namespace tawthiq::library
