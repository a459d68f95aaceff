// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputreader.h"

#include "importer.h"
#include "reportline.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr std::size_t PieceBytes = 64 * 1024;
constexpr std::size_t HeadBytes = 4096;
constexpr auto MostBytes = static_cast<std::size_t>(exchange::MaximumReportBytes);

enum class Read { Some, End, Failed };

// Appends what is there, waiting until something is; looks at `stop` five times a second meanwhile.
Read readSome(int descriptor, const std::stop_token &stop, std::string &bytes)
{
    constexpr int WaitMilliseconds = 200;
    pollfd ready{descriptor, POLLIN, 0};
    while (::poll(&ready, 1, WaitMilliseconds) == 0) {
        if (stop.stop_requested()) {
            return Read::End;
        }
    }
    const std::size_t before = bytes.size();
    bytes.resize(before + PieceBytes);
    ssize_t count = 0;
    do {
        count = ::read(descriptor, bytes.data() + before, PieceBytes);
    } while (count < 0 && errno == EINTR);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return count > 0 ? Read::Some : count == 0 ? Read::End : Read::Failed;
}

// One past the last newline at or after `from`; 0 when there is none.
std::size_t endOfLines(const std::string &bytes, std::size_t from)
{
    const void *last = ::memrchr(bytes.data() + from, '\n', bytes.size() - from);
    return last == nullptr ? 0 : static_cast<std::size_t>(static_cast<const char *>(last) - bytes.data()) + 1;
}

// Removes everything up to the first newline, or all; true when the newline was there.
bool dropLine(std::string &bytes)
{
    const std::size_t newline = bytes.find('\n');
    bytes.erase(0, newline == std::string::npos ? newline : newline + 1);
    return newline != std::string::npos;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QString tooLarge()
{
    return u"larger than %1 MiB, which is no single report; split it into one file, or one line of JSON, for "
           "each report"_s.arg(exchange::MaximumReportBytes / (1024 * 1024));
}

} // namespace

void InputReader::run(const std::stop_token &stop)
{
    for (const QString &name : m_files) {
        const bool standardInput = name == u"-"_s;
        const int descriptor =
            standardInput ? STDIN_FILENO : ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        const bool wanted = descriptor < 0 ? fail(name, systemError()) : readFile(name, descriptor, stop);
        if (descriptor >= 0 && !standardInput) {
            ::close(descriptor);
        }
        if (!wanted || stop.stop_requested()) {
            return;
        }
    }
}

// The content decides what it is, so the first piece must hold enough of it.
bool InputReader::readFile(const QString &name, int descriptor, const std::stop_token &stop)
{
    std::string head;
    Read state = Read::Some;
    while (state == Read::Some && head.size() < HeadBytes && head.find('\n') == std::string::npos) {
        state = readSome(descriptor, stop, head);
    }
    if (state == Read::Failed) {
        return fail(name, systemError());
    }
    if (exchange::looksLikeJsonLines(head)) {
        return readLines(name, descriptor, stop, std::move(head));
    }
    return readDocument(name, descriptor, stop, std::move(head));
}

bool InputReader::readLines(const QString &name, int descriptor, const std::stop_token &stop,
                            std::string pending)
{
    int line = 1;
    bool skipping = false; // the rest of a line that is too long
    std::size_t fresh = 0; // what stands before was searched for newlines already
    Read state = Read::Some;
    while (state == Read::Some && !stop.stop_requested()) {
        if (skipping && dropLine(pending)) {
            skipping = false;
            ++line;
        }
        const std::size_t end = skipping ? 0 : endOfLines(pending, fresh);
        if (end > 0 && !passLines(name, pending, end, line)) {
            return false;
        }
        fresh = pending.size();
        if (fresh > MostBytes) {
            if (!fail(name, tooLarge(), line)) {
                return false;
            }
            pending.clear();
            fresh = 0;
            skipping = true;
        }
        state = readSome(descriptor, stop, pending);
    }
    if (state == Read::Failed) {
        return fail(name, systemError(), line);
    }
    return pending.empty() || skipping || passLines(name, pending, pending.size(), line);
}

// Passes on the first `end` bytes, and counts their lines.
bool InputReader::passLines(const QString &name, std::string &pending, std::size_t end, int &line)
{
    std::string rest = pending.substr(end);
    pending.resize(end);
    const int first = line;
    line += static_cast<int>(std::count(pending.begin(), pending.end(), '\n'));
    const bool wanted = m_sink({InputPiece::Kind::Lines, name, first, std::move(pending), {}});
    pending = std::move(rest);
    return wanted;
}

bool InputReader::readDocument(const QString &name, int descriptor, const std::stop_token &stop,
                               std::string bytes)
{
    Read state = Read::Some;
    while (state == Read::Some && bytes.size() <= MostBytes) {
        state = readSome(descriptor, stop, bytes);
    }
    if (state == Read::Failed) {
        return fail(name, systemError());
    }
    if (bytes.size() > MostBytes) {
        return fail(name, tooLarge());
    }
    return m_sink({InputPiece::Kind::Document, name, 0, std::move(bytes), {}});
}

bool InputReader::fail(const QString &name, const QString &why, int line)
{
    return m_sink({InputPiece::Kind::Failure, name, line, {}, why});
}

} // namespace tawthiq::cli
