// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an import can do to a draft before it is written: hashes, analysis, packing. Runs on
// every core at once; pure apart from the clock, which dates the retrieval where nobody else did.
#pragma once

#include "analyser.h"
#include "analysisstore.h"
#include "reportstore.h"
#include "searchindex.h"

namespace tawthiq::library {

struct PreparedReport {
    store::StorableReport report;
    store::StorableAnalysis analysis;
    store::SearchTokens tokens;
};

class DraftPreparer
{
public:
    explicit DraftPreparer(const extract::Analyser &analyser) : m_analyser(analyser) { }

    // Cleans the text and takes its hashes: enough to know a duplicate.
    [[nodiscard]] store::StorableReport identify(domain::ReportDraft draft) const;
    // The rest of the work. A report without a date gets the one its text tells, if it tells one.
    [[nodiscard]] PreparedReport prepare(store::StorableReport report) const;

private:
    [[nodiscard]] domain::Analysis analyse(domain::Report &report) const;

    const extract::Analyser &m_analyser;
};

// First 16 bytes of the SHA-256 of the text with every run of white space as one space.
[[nodiscard]] QByteArray fingerprintOf(QStringView body);

} // namespace tawthiq::library
