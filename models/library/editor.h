// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can change, each change one transaction together with its undo step, so that
// a kill at any moment leaves either all of it or nothing. Uses the writing connection it is given,
// on the caller's thread. Names of the steps: set_publication_date, save_note, remove_note, and
// accept, reject, correct, take_back for reviews.
#pragma once

#include "analyser.h"
#include "connection.h"
#include "historystore.h"
#include "openedreport.h"

namespace tawthiq::library {

// All that the reader shows of one report; an analysis that cannot be read, or that an older engine
// made, is made anew.
[[nodiscard]] domain::Result<OpenedReport> openReport(store::Connection &connection,
                                                      const extract::Analyser &analyser, domain::ReportId id);

class Editor
{
public:
    Editor(store::Connection &connection, const extract::Analyser &analyser) :
        m_connection(connection), m_analyser(analyser)
    {
    }

    [[nodiscard]] domain::Result<PublicationChange> setPublicationDate(domain::ReportId id, QDate date);
    [[nodiscard]] domain::Result<domain::Annotation> saveAnnotation(const domain::Annotation &annotation);
    // Answers with the report it stood on.
    [[nodiscard]] domain::Result<domain::ReportId> removeAnnotation(domain::AnnotationId id);
    // Decisions about objects of one report, taken in one step.
    [[nodiscard]] domain::Result<domain::ReportId> review(domain::ReportId report,
                                                          const QList<domain::Review> &decisions);
    // Error NotFound when there is nothing to undo or redo.
    [[nodiscard]] domain::Result<domain::ReportId> undo();
    [[nodiscard]] domain::Result<domain::ReportId> redo();

private:
    [[nodiscard]] domain::Outcome publish(domain::ReportId id, const QJsonObject &publication);
    [[nodiscard]] domain::Outcome deriveIfMoved(domain::ReportId report,
                                                const QList<domain::Review> &decisions);
    [[nodiscard]] domain::Outcome apply(const store::HistoryStep &step, const QJsonObject &state);
    [[nodiscard]] domain::Result<domain::ReportId> travel(const store::HistoryStep &step, bool back);

    store::Connection &m_connection;
    const extract::Analyser &m_analyser;
};

} // namespace tawthiq::library
