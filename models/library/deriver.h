// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what lists and filters read of a report: the machine's analysis with what people corrected
// laid over it. The analysis itself is stored as the machine made it. Inside the caller's transaction,
// on its thread.
#pragma once

#include "analyser.h"
#include "analysisstore.h"
#include "connection.h"
#include "report.h"

namespace tawthiq::library {

class Deriver
{
public:
    Deriver(store::Connection &connection, const extract::Analyser &analyser) :
        m_connection(connection), m_analyser(analyser)
    {
    }

    [[nodiscard]] domain::Result<store::StorableAnalysis> rowsOf(const domain::Report &report,
                                                                 const domain::Analysis &analysis);
    // Replaces the rows of a report that stood at `oldRank` in the order of publication.
    [[nodiscard]] domain::Outcome write(const domain::Report &report, const domain::Analysis &analysis,
                                        qint64 oldRank, qint64 newRank);
    // After a correction was made, undone or done again.
    [[nodiscard]] domain::Outcome writeAgain(domain::ReportId id);

private:
    store::Connection &m_connection;
    const extract::Analyser &m_analyser;
};

} // namespace tawthiq::library
