// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractworker.h"

#include "analysistext.h"
#include "decoder.h"
#include "jsonwriter.h"
#include "reportline.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

void note(const InputPiece &piece, int line, const QString &message, ExtractedPiece &answer)
{
    const QString where = line > 0 ? piece.source + u':' + QString::number(line) : piece.source;
    answer.messages += QString(where + u": "_s + message);
}

void fault(const InputPiece &piece, int line, const QString &message, ExtractedPiece &answer)
{
    note(piece, line, message, answer);
    ++answer.faults;
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

ExtractedPiece ExtractWorker::operator()(const InputPiece &piece) const
{
    ExtractedPiece answer;
    answer.bytes = static_cast<qint64>(piece.bytes.size());
    switch (piece.kind) {
    case InputPiece::Kind::Lines:
        lines(piece, answer);
        break;
    case InputPiece::Kind::Document:
        document(piece, answer);
        break;
    case InputPiece::Kind::Failure:
        fault(piece, piece.firstLine, piece.failure, answer);
        break;
    }
    return answer;
}

void ExtractWorker::lines(const InputPiece &piece, ExtractedPiece &answer) const
{
    std::string_view rest = piece.bytes;
    for (int number = piece.firstLine; !rest.empty(); ++number) {
        const std::size_t newline = rest.find('\n');
        const std::string_view bytes = rest.substr(0, newline);
        rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
        if (!isBlank(bytes)) {
            line(piece, number == 1 ? exchange::withoutByteOrderMark(bytes) : bytes, number, answer);
        }
    }
}

void ExtractWorker::line(const InputPiece &piece, std::string_view bytes, int number,
                         ExtractedPiece &answer) const
{
    const auto parsed = exchange::parseReportLine(bytes, false);
    if (!parsed) {
        fault(piece, number, parsed.error().message, answer);
        return;
    }
    if (!parsed->warning.isEmpty()) {
        fault(piece, number, parsed->warning, answer);
    }
    report(parsed->id, parsed->published, parsed->text, answer);
}

void ExtractWorker::document(const InputPiece &piece, ExtractedPiece &answer) const
{
    if (isBlank(piece.bytes)) {
        note(piece, 0, u"empty, nothing to extract"_s, answer);
        return;
    }
    const auto decoded = text::decode({piece.bytes.data(), static_cast<qsizetype>(piece.bytes.size())});
    if (!decoded) {
        fault(piece, 0, decoded.error().message, answer);
        return;
    }
    if (decoded->replaced > 0) {
        const QString message = u"%1 places could not be read as %2"_s;
        fault(piece, 0, message.arg(decoded->replaced).arg(decoded->charset), answer);
    }
    std::string id;
    exchange::JsonWriter(id).string(QStringView(piece.source));
    report(id, {}, decoded->text, answer);
}

void ExtractWorker::report(std::string_view id, QDate published, QStringView text,
                           ExtractedPiece &answer) const
{
    const QDate day = published.isValid() ? published : m_options.published;
    const domain::Analysis analysis = m_analyser->analyse(text, day);
    if (m_options.format == ExtractFormat::JsonLines) {
        exchange::appendAnalysisJson(answer.output, {id, day}, text, analysis, m_options.kinds);
        answer.output += '\n';
    } else {
        exchange::appendAnalysisText(answer.output, {id, day}, text, analysis, m_options.kinds);
    }
    ++answer.reports;
}

} // namespace tawthiq::cli
