// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources, for the tests that watch over the house.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace tawthiq::house {

struct Source {
    QString path; // from the project's root
    QStringList lines;

    // models/text, ui/reader, app/cli: the first two folders.
    [[nodiscard]] QString room() const { return path.section(QLatin1Char('/'), 0, 1); }
    [[nodiscard]] QString name() const { return path.section(QLatin1Char('/'), -1); }
};

// Every .h and .cpp below the given top folders, sorted by path.
inline QList<Source> sources(const QStringList &folders)
{
    QList<Source> result;
    const QDir root(QStringLiteral(TAWTHIQ_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QString text = QString::fromUtf8(file.readAll());
                result += {root.relativeFilePath(file.fileName()), text.split(QLatin1Char('\n'))};
            }
        }
    }
    std::sort(result.begin(), result.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return result;
}

} // namespace tawthiq::house
