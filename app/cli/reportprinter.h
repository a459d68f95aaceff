// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a library as text to read or as one line of JSON.
#pragma once

#include "console.h"
#include "openedreport.h"

namespace tawthiq::cli {

// Metadata, body, what was found and the notes.
void printReport(const library::OpenedReport &opened, Console &console);
// The analysis as `extract` prints it; id is the report's number.
void printReportJson(const library::OpenedReport &opened, Console &console);
// Each figure with its sentence, indented under the report's row.
void printFigures(const library::OpenedReport &opened, Console &console);
// Number, publication date, count of figures, title and publisher, between tabs.
void printRow(const domain::ReportSummary &row, Console &console);

} // namespace tawthiq::cli
