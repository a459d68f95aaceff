// SPDX-License-Identifier: GPL-3.0-or-later
// One report as a line of JSON: {"id", "published", "text", "title", "source", "url", "language"}, of
// which only "text" must be there; other members are checked for syntax and passed over. Views borrow
// the line. Errors have no line number: the caller knows it. Pure, safe on all threads.
#pragma once

#include "result.h"

#include <QDate>

#include <string_view>

namespace tawthiq::exchange {

struct ReportLine {
    std::string_view id = "null"; // JSON of a string or a number as it was given
    QString text; // as given, newlines included
    QDate published; // invalid = not stated
    QString title;
    QString source; // publisher
    QString url;
    QString language;
    QString warning; // e.g. a publication date that is no date; the rest is good
};

// `withDetails` false leaves title, source, url and language alone.
[[nodiscard]] domain::Result<ReportLine> parseReportLine(std::string_view line, bool withDetails);

// A date (2021-11-05) or the date of an RFC 3339 time, as its writer's calendar had it.
[[nodiscard]] QDate publicationDay(QStringView text);

// True when `head`, the first bytes of a file, looks like lines of JSON objects.
[[nodiscard]] bool looksLikeJsonLines(std::string_view head);

// A UTF-8 byte order mark in front of a file is no part of its first line.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes);

} // namespace tawthiq::exchange
