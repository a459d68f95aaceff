// SPDX-License-Identifier: GPL-3.0-or-later
#include "deriver.h"

#include "analysiscodec.h"
#include "corrections.h"
#include "filterrows.h"
#include "reportstore.h"
#include "reviewstore.h"

namespace tawthiq::library {

domain::Result<store::StorableAnalysis> Deriver::rowsOf(const domain::Report &report,
                                                        const domain::Analysis &analysis)
{
    const auto reviews = store::ReviewStore(m_connection).inForce(report.id);
    if (!reviews) {
        return reviews.error();
    }
    const extract::Gazetteer &gazetteer = m_analyser.knowledge().gazetteer;
    domain::Analysis corrected = analysis;
    applyCorrections(corrected, *reviews, gazetteer);
    store::StorableAnalysis rows = storable(corrected, report, gazetteer);
    rows.content = store::packAnalysis(analysis);
    return rows;
}

domain::Outcome Deriver::write(const domain::Report &report, const domain::Analysis &analysis, qint64 oldRank,
                               qint64 newRank)
{
    const auto rows = rowsOf(report, analysis);
    return rows ? store::AnalysisStore(m_connection).replace(report.id, oldRank, newRank, *rows)
                : rows.error();
}

domain::Outcome Deriver::writeAgain(domain::ReportId id)
{
    store::ReportStore reports(m_connection);
    const auto report = reports.report(id);
    const auto publication = reports.publication(id);
    const auto content = store::AnalysisStore(m_connection).content(id);
    if (!report || !publication || !content) {
        return !report ? report.error() : !publication ? publication.error() : content.error();
    }
    auto analysis = store::unpackAnalysis(*content, static_cast<int>(report->body.size()));
    if (!analysis) {
        analysis = m_analyser.analyse(report->body, report->publishedOn);
    }
    return write(*report, *analysis, publication->rank, publication->rank);
}

} // namespace tawthiq::library
