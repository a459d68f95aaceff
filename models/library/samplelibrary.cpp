// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

enum Column { File, Title, Published, Publisher };

} // namespace

domain::Result<ImportSummary> importSamples(Library &library, const QString &folder)
{
    QFile table(folder + u"/sample.tsv"_s);
    if (!table.open(QIODevice::ReadOnly)) {
        return domain::Error{domain::ErrorCode::NotFound, u"The sample reports are missing."_s,
                             table.fileName(), 0};
    }
    ImportSummary all;
    const QStringList rows = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const std::atomic_bool never = false;
    for (const QString &row : rows.mid(1)) {
        const QStringList cells = row.split(u'\t');
        ImportRequest request;
        request.files = {folder + u'/' + cells.value(File)};
        request.publishedOn = QDate::fromString(cells.value(Published), Qt::ISODate);
        request.publisher = cells.value(Publisher);
        request.method = u"sample"_s;
        auto summary = library.import(
            request, [](const ImportProgress &) {}, never);
        if (!summary) {
            return summary.error();
        }
        all.outcomes += summary->outcomes;
        all.imported += summary->imported;
        all.duplicates += summary->duplicates;
        all.failed += summary->failed;
    }
    return all;
}

} // namespace tawthiq::library
