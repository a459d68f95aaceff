// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentionwords.h"

#include "bidi.h"
#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

struct MentionWords {
    Q_DECLARE_TR_FUNCTIONS(MentionWords)
};

const domain::Mention &mentionOf(const library::OpenedReport &report, int mention)
{
    return report.analysis.mentions.at(mention);
}

// Arabic names in an Arabic window, English ones elsewhere; what is missing falls back.
QString localName(const domain::PlaceCandidate &candidate)
{
    const bool arabic = QLocale().language() == QLocale::Arabic;
    const QString &first = arabic ? candidate.nameAr : candidate.nameEn;
    return first.isEmpty() ? (arabic ? candidate.nameEn : candidate.nameAr) : first;
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory) {
        return code;
    }
    if (QLocale().language() == QLocale::Arabic) {
        const QString native = QLocale(QLocale::Arabic, territory).nativeTerritoryName();
        return native.isEmpty() ? QLocale::territoryToString(territory) : native;
    }
    return QLocale::territoryToString(territory);
}

} // namespace

QString mentionQuote(const library::OpenedReport &report, int mention)
{
    return isolate(mentionOf(report, mention).span.in(report.report.body));
}

QString sentenceText(const library::OpenedReport &report, int sentence)
{
    if (sentence < 0 || sentence >= report.analysis.sentences.size()) {
        return {};
    }
    return report.analysis.sentences.at(sentence).span.in(report.report.body).toString();
}

QString placeWords(const library::OpenedReport &report, int mention)
{
    const domain::PlaceReference *place = mentionOf(report, mention).place();
    if (place == nullptr) {
        return mentionQuote(report, mention);
    }
    const QString name = mentionQuote(report, mention);
    if (place->precision == domain::GeoPrecision::Unknown) {
        return name;
    }
    return MentionWords::tr("%1 · %2", "place and its precision").arg(name, label(place->precision));
}

QStringList placeBreadcrumb(const domain::PlaceCandidate &candidate)
{
    QStringList crumbs;
    if (!candidate.country.isEmpty() && candidate.precision != domain::GeoPrecision::Country) {
        crumbs += countryName(candidate.country);
    }
    if (!candidate.adm1.isEmpty() && candidate.precision != domain::GeoPrecision::Adm1) {
        const bool arabic = QLocale().language() == QLocale::Arabic && !candidate.adm1Ar.isEmpty();
        crumbs += arabic ? candidate.adm1Ar : candidate.adm1;
    }
    crumbs += localName(candidate);
    return crumbs;
}

QString candidateReason(const QString &reason)
{
    if (reason == u"parent_named") {
        return MentionWords::tr("the report names what it lies in");
    }
    if (reason == u"near_other_places") {
        return MentionWords::tr("near other places of the report");
    }
    if (reason == u"head") {
        return MentionWords::tr("the word before it says what it is");
    }
    if (reason == u"population") {
        return MentionWords::tr("the best known of that name");
    }
    if (reason == u"chosen") {
        return MentionWords::tr("chosen by a person");
    }
    if (reason == u"inside_named_parent") {
        return MentionWords::tr("unknown itself; the place it lies in");
    }
    if (reason == u"only_one") {
        return MentionWords::tr("the only place of that name");
    }
    return isolateLtr(reason);
}

QString timeWords(const Format &format, const library::OpenedReport &report, int mention)
{
    const domain::TimeExpression *time = mentionOf(report, mention).time();
    return time == nullptr ? mentionQuote(report, mention) : format.time(*time);
}

QString intervalWords(const Format &format, const library::OpenedReport &report, int interval)
{
    const domain::TimeInterval &ends = report.analysis.intervals.at(interval);
    return MentionWords::tr("%1 – %2 · period", "two ends of a period")
        .arg(timeWords(format, report, ends.begin), timeWords(format, report, ends.end));
}

QString timeBasis(const Format &format, const library::OpenedReport &report,
                  const domain::TimeExpression &time)
{
    if (time.anchorMention != domain::NoIndex) {
        return MentionWords::tr("counted from %1").arg(mentionQuote(report, time.anchorMention));
    }
    if (!time.anchoredToPublication) {
        return time.from.isValid() ? MentionWords::tr("stated in full") : QString();
    }
    if (!report.report.publishedOn.isValid()) {
        return MentionWords::tr("needs the publication date");
    }
    return MentionWords::tr("counted from publication, %1").arg(format.date(report.report.publishedOn));
}

} // namespace tawthiq::ui
