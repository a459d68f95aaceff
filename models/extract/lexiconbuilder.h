// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lexicon TSV files (from disk or the compiled-in resources) and builds a Lexicon. Every fault
// is an Error with file and 1-based line; a row with a fault is left out, the good rows stay.
#pragma once

#include "lexicon.h"
#include "result.h"

#include <QList>

namespace tawthiq::extract {

class LexiconBuilder
{
public:
    // Adds every *.tsv of a directory in name order; the file stem is the class.
    void addDirectory(const QString &path);
    void addFile(const QString &path);
    // Adds an entry that comes from elsewhere, such as a gazetteer row; `value` names it.
    // The surface is folded here. Returns false when the surface has no word in it.
    bool addEntry(QLatin1StringView cls, const QString &surface, const QString &value);

    [[nodiscard]] const QList<domain::Error> &faults() const { return m_faults; }
    // Hands over what was built; the builder is empty afterwards.
    [[nodiscard]] std::shared_ptr<const Lexicon> build();

private:
    int classIndex(QStringView name);
    void addRow(int cls, const QString &line, const QString &file, int number);

    struct Pending {
        LexiconEntry entry;
        QString folded;
    };
    QStringList m_classes;
    QList<QList<Pending>> m_rows; // by class
    QList<domain::Error> m_faults;
    QByteArray m_hashed;
};

} // namespace tawthiq::extract
