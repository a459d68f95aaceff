// SPDX-License-Identifier: GPL-3.0-or-later
// Files and standard input as work for the mapper: whole lines of JSON in pieces of about 64 KiB, or
// one plain text document at a time. A pipe is passed on as it comes in, without waiting for a full
// piece. Holds one piece, or one document, at a time. Runs on a thread of its own.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <string>

namespace tawthiq::cli {

struct InputPiece {
    enum class Kind { Lines, Document, Failure };
    Kind kind = Kind::Lines;
    QString source; // file as given; "-" is standard input
    int firstLine = 1;
    std::string bytes;
    QString failure; // why there is nothing to read; firstLine says where, 0 = nowhere
};

class InputReader
{
public:
    // Takes a piece; false when no more are wanted.
    using Sink = std::function<bool(InputPiece)>;

    InputReader(QStringList files, Sink sink) : m_files(std::move(files)), m_sink(std::move(sink)) { }

    void run(const std::stop_token &stop);

private:
    bool readFile(const QString &name, int descriptor, const std::stop_token &stop);
    bool readLines(const QString &name, int descriptor, const std::stop_token &stop, std::string pending);
    bool passLines(const QString &name, std::string &pending, std::size_t end, int &line);
    bool readDocument(const QString &name, int descriptor, const std::stop_token &stop, std::string bytes);
    bool fail(const QString &name, const QString &why, int line = 0);

    QStringList m_files;
    Sink m_sink;
};

} // namespace tawthiq::cli
