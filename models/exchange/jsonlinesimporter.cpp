// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlinesimporter.h"

#include "draftmaker.h"
#include "reportline.h"
#include "storable.h"

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::ReportDraft;
using domain::Result;

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

class JsonLinesStream : public DraftStream
{
public:
    JsonLinesStream(const JsonLinesImporter &importer, std::unique_ptr<QIODevice> device,
                    const ImportSource &source) :
        m_importer(importer), m_device(std::move(device)), m_source(source)
    {
    }

    std::optional<Result<ReportDraft>> next() override
    {
        while (true) { // atEnd() says nothing about a pipe
            const QByteArray line = m_device->readLine(MaximumReportBytes + 1);
            if (line.isEmpty()) {
                return std::nullopt;
            }
            ++m_line;
            if (line.size() >= MaximumReportBytes && !line.endsWith('\n')) {
                skipRestOfLine();
                return tooLongError(m_source.path, m_line);
            }
            const QByteArray bytes = line.trimmed();
            if (!bytes.isEmpty()) {
                return read(bytes);
            }
        }
    }
    qint64 bytesRead() const override { return m_device->pos(); }

private:
    void skipRestOfLine()
    {
        constexpr qint64 Piece = 64 * 1024;
        QByteArray piece;
        do {
            piece = m_device->readLine(Piece);
        } while (!piece.isEmpty() && !piece.endsWith('\n'));
    }

    Result<ReportDraft> read(const QByteArray &bytes)
    {
        auto line = parseReportLine(withoutByteOrderMark(viewOf(bytes)), true);
        if (!line) {
            domain::Error error = line.error();
            error.file = m_source.path;
            error.line = m_line;
            return error;
        }
        return makeReport(bytes, *line);
    }

    static void noteReplaced(ReportDraft &draft, int replaced)
    {
        if (replaced > 0) {
            draft.warnings += u"%1 characters cannot be stored and show as \uFFFD."_s.arg(replaced);
        }
    }

    Result<ReportDraft> makeReport(const QByteArray &bytes, const ReportLine &line)
    {
        ReportDraft draft = makeDraft(bytes, m_source, m_importer);
        domain::Report &report = draft.report;
        report.body = line.text;
        noteReplaced(draft, text::makeStorable(report.body));
        report.title = line.title.isEmpty() ? titleOf(report.body) : line.title;
        if (titleOf(report.body).isEmpty()) {
            return domain::Error{domain::ErrorCode::BadInput, u"\"text\" holds no words."_s, m_source.path,
                                 m_line};
        }
        if (line.published.isValid()) {
            report.publishedOn = line.published;
            report.publicationBasis = domain::PublicationBasis::Metadata;
        }
        report.sourceUrl = line.url;
        if (!line.source.isEmpty()) {
            report.publisher = line.source;
        }
        report.language = line.language;
        if (!m_source.path.isEmpty()) {
            report.provenance.originalPath += u"#line=%1"_s.arg(m_line);
        }
        report.provenance.mediaType = u"application/x-ndjson"_s;
        report.provenance.charset = u"UTF-8"_s;
        if (!line.warning.isEmpty()) {
            draft.warnings += line.warning;
        }
        return draft;
    }

    const JsonLinesImporter &m_importer;
    std::unique_ptr<QIODevice> m_device;
    ImportSource m_source;
    int m_line = 0;
};

} // namespace

QString JsonLinesImporter::name() const
{
    return u"json_lines"_s;
}

QString JsonLinesImporter::version() const
{
    return u"1"_s;
}

bool JsonLinesImporter::recognises(QByteArrayView head) const
{
    return looksLikeJsonLines(viewOf(head));
}

std::unique_ptr<DraftStream> JsonLinesImporter::open(std::unique_ptr<QIODevice> device,
                                                     const ImportSource &source) const
{
    return std::make_unique<JsonLinesStream>(*this, std::move(device), source);
}

} // namespace tawthiq::exchange
