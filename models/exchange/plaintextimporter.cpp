// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintextimporter.h"

#include "decoder.h"
#include "draftmaker.h"

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::ReportDraft;
using domain::Result;

// A pipe gives what is there; only nothing means its end.
QByteArray readUpTo(QIODevice &device, qint64 most)
{
    QByteArray bytes = device.read(most);
    while (bytes.size() < most) {
        const QByteArray more = device.read(most - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return bytes;
}

Result<ReportDraft> readDraft(QIODevice &device, const ImportSource &source, const Importer &importer)
{
    const QByteArray bytes = readUpTo(device, MaximumReportBytes + 1);
    if (bytes.size() > MaximumReportBytes) {
        return tooLongError(source.path, 0);
    }
    auto decoded = text::decode(bytes);
    if (!decoded) {
        domain::Error error = decoded.error();
        error.file = source.path;
        return error;
    }
    const QString title = titleOf(decoded->text);
    if (title.isEmpty()) {
        return domain::Error{domain::ErrorCode::BadInput, u"The file holds no words, only white space."_s,
                             source.path, 0};
    }
    ReportDraft draft = makeDraft(bytes, source, importer);
    draft.report.provenance.mediaType = u"text/plain"_s;
    draft.report.provenance.charset = decoded->charset;
    draft.report.title = title;
    draft.report.body = std::move(decoded->text);
    if (decoded->replaced > 0) {
        draft.warnings += u"%1 places could not be read as %2 and show as \uFFFD."_s.arg(decoded->replaced)
                              .arg(decoded->charset);
    }
    return draft;
}

class OneDraft : public DraftStream
{
public:
    explicit OneDraft(Result<ReportDraft> draft, qint64 bytes) : m_draft(std::move(draft)), m_bytes(bytes) { }

    std::optional<Result<ReportDraft>> next() override { return std::exchange(m_draft, std::nullopt); }
    qint64 bytesRead() const override { return m_bytes; }

private:
    std::optional<Result<ReportDraft>> m_draft;
    qint64 m_bytes;
};

} // namespace

QString PlainTextImporter::name() const
{
    return u"plain_text"_s;
}

QString PlainTextImporter::version() const
{
    return u"1"_s;
}

bool PlainTextImporter::recognises(QByteArrayView) const
{
    return true;
}

std::unique_ptr<DraftStream> PlainTextImporter::open(std::unique_ptr<QIODevice> device,
                                                     const ImportSource &source) const
{
    auto draft = readDraft(*device, source, *this);
    return std::make_unique<OneDraft>(std::move(draft), device->pos());
}

} // namespace tawthiq::exchange
