// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and standard error of the program, UTF-8 in every locale. Output is kept until
// flush() or 64 KiB; once a write failed the rest is dropped and outputError() says why. Main thread.
#pragma once

#include "exitcode.h"
#include "result.h"

#include <string>
#include <string_view>

namespace tawthiq::cli {

class Console
{
public:
    void print(QStringView text);
    void printLine(QStringView text);
    void printUtf8(std::string_view text);
    // False when something could not be written.
    bool flush();
    [[nodiscard]] const QString &outputError() const { return m_outputError; }

    // A line on standard error: "tawthiq-cli: message".
    void say(QStringView message);
    // The same with its place: "file:12: message".
    void say(const domain::Error &error);
    // Overwrites the last progress line; an empty text removes it.
    void showProgress(const QString &text);
    // Whether progress is wanted: a person watches, or asked for it.
    [[nodiscard]] static bool isWatched();

private:
    void writeErrorLine(const QString &line);

    std::string m_pending;
    QString m_outputError;
    qsizetype m_progressWidth = 0;
};

// What an error means to a script.
[[nodiscard]] ExitCode exitCodeFor(const domain::Error &error);

} // namespace tawthiq::cli
