// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tawthiq-cli and keeps what it said.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace tawthiq::cli {

struct ProgramRun {
    int code = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                objects += QJsonDocument::fromJson(line).object();
            }
        }
        return objects;
    }
};

[[nodiscard]] inline ProgramRun run(const QStringList &arguments, const QByteArray &input = {},
                                    const QString &outputFile = {})
{
    constexpr int LongestRun = 120000; // milliseconds
    QProcess process;
    if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    process.start(QStringLiteral(TAWTHIQ_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(LongestRun) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tawthiq::cli
