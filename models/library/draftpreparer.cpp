// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftpreparer.h"

#include "filterrows.h"
#include "storable.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

constexpr int FingerprintBytes = 16;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void completeProvenance(domain::Provenance &provenance, const store::StorableReport &report)
{
    provenance.originalSha256 = report.originalSha256.toHex();
    provenance.originalSize = report.original.size();
    if (!provenance.retrievedAt.isValid()) {
        provenance.retrievedAt = QDateTime::currentDateTimeUtc();
    }
}

// Days outside the calendar of the news are mistakes of the source, kept out of the order.
bool isPlausible(QDate day)
{
    constexpr int LastYear = 9999;
    return day.isValid() && day.year() >= 1 && day.year() <= LastYear;
}

} // namespace

QByteArray fingerprintOf(QStringView body)
{
    const QByteArray text = body.toString().simplified().toUtf8();
    return sha256(text).first(FingerprintBytes);
}

store::StorableReport DraftPreparer::identify(domain::ReportDraft draft) const
{
    store::StorableReport result;
    result.warnings = draft.warnings;
    domain::Report &report = draft.report;
    for (QString *field : {&report.title, &report.publisher, &report.sourceUrl, &report.referenceCode}) {
        text::makeStorable(*field);
    }
    if (const int replaced = text::makeStorable(report.body); replaced > 0) {
        result.warnings += u"%1 characters that no text can hold were replaced by \uFFFD."_s.arg(replaced);
    }
    const QByteArray utf8 = report.body.toUtf8();
    result.originalSha256 = sha256(draft.original);
    result.originalIsBody = draft.original == utf8;
    result.bodySha256 = result.originalIsBody ? result.originalSha256 : sha256(utf8);
    result.fingerprint = fingerprintOf(report.body);
    result.original = std::move(draft.original);
    result.report = std::move(report);
    completeProvenance(result.report.provenance, result);
    return result;
}

domain::Analysis DraftPreparer::analyse(domain::Report &report) const
{
    using enum domain::PublicationBasis;
    if (report.publishedOn.isValid() && report.publicationBasis == Unknown) {
        report.publicationBasis = Metadata;
    }
    domain::Analysis analysis = m_analyser.analyse(report.body, report.publishedOn);
    const domain::InferredPublication &told = analysis.inferredPublication;
    if (report.publishedOn.isValid() || !isPlausible(told.notBefore) || told.notBefore != told.notAfter) {
        return analysis;
    }
    report.publishedOn = told.notBefore;
    report.publicationBasis = told.basis == Unknown ? InferredFromText : told.basis;
    return m_analyser.analyse(report.body, report.publishedOn);
}

PreparedReport DraftPreparer::prepare(store::StorableReport report) const
{
    PreparedReport prepared;
    if (report.report.publishedOn.isValid() && !isPlausible(report.report.publishedOn)) {
        report.warnings += u"The publication date %1 was left out: no report can be from then."_s.arg(
            report.report.publishedOn.toString(Qt::ISODate));
        report.report.publishedOn = {};
    }
    if (!report.report.publishedOn.isValid()) {
        report.report.publicationBasis = domain::PublicationBasis::Unknown;
    }
    const domain::Analysis analysis = analyse(report.report);
    prepared.analysis = storable(analysis, report.report, m_analyser.knowledge().gazetteer);
    prepared.tokens = store::searchTokensOf(report.report);
    prepared.analysis.warnings = static_cast<int>(report.warnings.size());
    if (report.originalIsBody) {
        report.original.clear();
    } else if (const QByteArray packed = qCompress(report.original, 1);
               packed.size() < report.original.size()) {
        report.original = packed;
        report.originalCompressed = true;
    }
    prepared.report = std::move(report);
    return prepared;
}

} // namespace tawthiq::library
