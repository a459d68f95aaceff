// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmaker.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

domain::ReportDraft makeDraft(const QByteArray &original, const ImportSource &source,
                              const Importer &importer)
{
    domain::ReportDraft draft;
    draft.original = original;
    draft.report.publishedOn = source.publishedOn;
    draft.report.publisher = source.publisher;
    if (source.publishedOn.isValid()) {
        draft.report.publicationBasis = source.method == "sample"_L1 ? domain::PublicationBasis::Metadata
                                                                     : domain::PublicationBasis::SetByPerson;
    }
    domain::Provenance &provenance = draft.report.provenance;
    provenance.originalSha256 = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    provenance.originalSize = original.size();
    provenance.originalPath = source.path;
    provenance.retrievedAt = source.retrievedAt;
    provenance.retrievedBy = source.retrievedBy;
    provenance.retrievalMethod = source.method;
    provenance.importer = importer.name();
    provenance.importerVersion = importer.version();
    return draft;
}

QString titleOf(QStringView body)
{
    constexpr qsizetype LongestTitle = 200;
    for (qsizetype begin = 0; begin < body.size();) {
        const qsizetype newline = body.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? body.size() : newline;
        const QStringView line = body.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty()) {
            continue;
        }
        if (line.size() <= LongestTitle) {
            return line.toString();
        }
        const qsizetype space = line.lastIndexOf(u' ', LongestTitle);
        const qsizetype cut = space > 0 ? space : LongestTitle;
        const bool insidePair = line[cut].isLowSurrogate() && line[cut - 1].isHighSurrogate();
        return line.first(insidePair ? cut - 1 : cut).trimmed() + u"…"_s;
    }
    return {};
}

domain::Error tooLongError(const QString &path, int line)
{
    return {domain::ErrorCode::BadInput,
            u"This text is larger than %1 MiB, which is no single report. Split it into one file, or one "
            "line of JSON, for each report."_s.arg(MaximumReportBytes / (1024 * 1024)),
            path, line};
}

} // namespace tawthiq::exchange
