// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QByteArray>

#include <cerrno>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr std::size_t FlushAt = 64 * 1024;

// Zero, or the errno of the failure.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

void Console::print(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    printUtf8({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

void Console::printLine(QStringView text)
{
    print(text);
    printUtf8("\n");
}

void Console::printUtf8(std::string_view text)
{
    m_pending += text;
    if (m_pending.size() >= FlushAt) {
        flush();
    }
}

bool Console::flush()
{
    if (m_outputError.isEmpty() && !m_pending.empty()) {
        if (const int error = writeAll(STDOUT_FILENO, m_pending); error != 0) {
            m_outputError = QString::fromLocal8Bit(std::strerror(error));
        }
    }
    m_pending.clear();
    return m_outputError.isEmpty();
}

void Console::say(QStringView message)
{
    writeErrorLine(u"tawthiq-cli: "_s + message);
}

void Console::say(const domain::Error &error)
{
    if (error.file.isEmpty()) {
        say(error.message);
    } else if (error.line > 0) {
        say(QString(error.file + u':' + QString::number(error.line) + u": "_s + error.message));
    } else {
        say(QString(error.file + u": "_s + error.message));
    }
}

void Console::writeErrorLine(const QString &line)
{
    showProgress({});
    writeAll(STDERR_FILENO, QString(line + u'\n').toStdString());
}

void Console::showProgress(const QString &text)
{
    if (text.isEmpty() && m_progressWidth == 0) {
        return;
    }
    const QString padded = text.leftJustified(m_progressWidth);
    m_progressWidth = text.size();
    const QString line = u'\r' + padded + (text.isEmpty() ? u"\r"_s : QString());
    writeAll(STDERR_FILENO, line.toStdString());
}

bool Console::isWatched()
{
    return ::isatty(STDERR_FILENO) == 1;
}

ExitCode exitCodeFor(const domain::Error &error)
{
    switch (error.code) {
    case domain::ErrorCode::NotALibrary:
    case domain::ErrorCode::NewerLibrary:
    case domain::ErrorCode::Locked:
    case domain::ErrorCode::Corrupt:
        return ExitCode::LibraryRefused;
    case domain::ErrorCode::ReadOnly:
    case domain::ErrorCode::NotWritable:
    case domain::ErrorCode::DiskFull:
        return ExitCode::NotWritable;
    case domain::ErrorCode::Cancelled:
        return ExitCode::Interrupted;
    default:
        return ExitCode::SomeFailed;
    }
}

} // namespace tawthiq::cli
