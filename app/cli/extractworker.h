// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a piece of input into what the program prints for it. Safe on all threads at once: it keeps
// nothing between pieces.
#pragma once

#include "analyser.h"
#include "analysisjson.h"
#include "inputreader.h"

namespace tawthiq::cli {

enum class ExtractFormat { JsonLines, Text };

struct ExtractOptions {
    ExtractFormat format = ExtractFormat::JsonLines;
    exchange::JsonKinds kinds;
    QDate published; // for reports that state none
};

struct ExtractedPiece {
    std::string output;
    QStringList messages; // for standard error
    int faults = 0; // inputs or lines that were not, or not wholly, read
    int reports = 0;
    qint64 bytes = 0; // of input
};

class ExtractWorker
{
public:
    ExtractWorker(std::shared_ptr<const extract::Analyser> analyser, ExtractOptions options) :
        m_analyser(std::move(analyser)), m_options(options)
    {
    }

    [[nodiscard]] ExtractedPiece operator()(const InputPiece &piece) const;

private:
    void lines(const InputPiece &piece, ExtractedPiece &answer) const;
    void line(const InputPiece &piece, std::string_view bytes, int number, ExtractedPiece &answer) const;
    void document(const InputPiece &piece, ExtractedPiece &answer) const;
    void report(std::string_view id, QDate published, QStringView text, ExtractedPiece &answer) const;

    std::shared_ptr<const extract::Analyser> m_analyser;
    ExtractOptions m_options;
};

} // namespace tawthiq::cli
