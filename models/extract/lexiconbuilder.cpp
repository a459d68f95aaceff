// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexiconbuilder.h"

#include "tokenstream.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int Columns = 5;
// Words known only to tell unknown names from them: no token carries them as a match.
constexpr QLatin1StringView WordsOnly("plain_words");

// The folded words of a surface, joined by spaces, as the text's own tokens would be.
QString foldedWords(const QString &surface)
{
    const text::TokenStream stream{QStringView(surface)};
    QString folded;
    for (int i = 0; i < stream.size(); ++i) {
        folded += (i > 0 ? u" "_s : QString()) + stream.folded(i);
    }
    return folded;
}

} // namespace

void LexiconBuilder::addDirectory(const QString &path)
{
    const QDir dir(path);
    for (const QString &name : dir.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        addFile(dir.filePath(name));
    }
}

void LexiconBuilder::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_faults += domain::Error{domain::ErrorCode::NotReadable, file.errorString(), path, 0};
        return;
    }
    const QByteArray bytes = file.readAll();
    m_hashed += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const int cls = classIndex(QFileInfo(path).completeBaseName());
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw);
        if (number == 1 || line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue; // line 1 names the columns
        }
        addRow(cls, line, path, number);
    }
}

bool LexiconBuilder::addEntry(QLatin1StringView cls, const QString &surface, const QString &value)
{
    const QString folded = foldedWords(surface);
    if (folded.isEmpty()) {
        return false;
    }
    const int index = classIndex(QString(cls));
    LexiconEntry entry;
    entry.surface = surface;
    entry.value = value;
    m_rows[index].append({entry, folded});
    return true;
}

std::shared_ptr<const Lexicon> LexiconBuilder::build()
{
    auto lexicon = std::make_shared<Lexicon>();
    lexicon->m_classes = m_classes;
    for (qsizetype cls = 0; cls < m_rows.size(); ++cls) {
        const auto begin = static_cast<quint32>(lexicon->m_entries.size());
        for (Pending &row : m_rows[cls]) {
            QVarLengthArray<WordId, 8> words;
            for (const QStringView part : QStringView(row.folded).split(u' ')) {
                words.append(lexicon->m_words.intern(part));
            }
            row.entry.cls = static_cast<ClassId>(cls);
            row.entry.words = static_cast<quint8>(std::min<qsizetype>(words.size(), 255));
            row.entry.row = static_cast<quint32>(lexicon->m_entries.size()) - begin;
            const auto id = static_cast<EntryId>(lexicon->m_entries.size());
            if (m_classes.at(cls) != WordsOnly) {
                lexicon->m_phrases.add(std::span(words.constData(), static_cast<std::size_t>(words.size())),
                                       id);
            }
            lexicon->m_entries.push_back(std::move(row.entry));
        }
        lexicon->m_classRanges.emplace_back(begin, static_cast<quint32>(lexicon->m_entries.size()) - begin);
    }
    lexicon->m_phrases.finish();
    const QByteArray hash = QCryptographicHash::hash(m_hashed, QCryptographicHash::Sha256);
    lexicon->m_dataHash = QString::fromLatin1(hash.toHex().left(16));
    *this = LexiconBuilder();
    return lexicon;
}

int LexiconBuilder::classIndex(QStringView name)
{
    qsizetype index = m_classes.indexOf(name);
    if (index < 0) {
        index = m_classes.size();
        m_classes += name.toString();
        m_rows.emplaceBack();
        Q_ASSERT(m_classes.size() <= MaximumClasses);
    }
    return static_cast<int>(index);
}

void LexiconBuilder::addRow(int cls, const QString &line, const QString &file, int number)
{
    const QStringList cells = line.split(u'\t');
    if (cells.size() > Columns) {
        m_faults += domain::Error{
            domain::ErrorCode::BadData,
            u"The row has %1 columns, at most %2 are known."_s.arg(cells.size()).arg(Columns), file, number};
        return;
    }
    const QString folded = foldedWords(cells.value(0));
    if (folded.isEmpty()) {
        m_faults += domain::Error{domain::ErrorCode::BadData, u"The row has no word in its first column."_s,
                                  file, number};
        return;
    }
    LexiconEntry entry;
    entry.surface = cells.value(0).trimmed();
    entry.value = cells.value(1).trimmed();
    entry.features = cells.value(2).trimmed();
    entry.example = cells.value(3).trimmed();
    entry.line = number;
    m_rows[cls].append({entry, folded});
}

} // namespace tawthiq::extract
