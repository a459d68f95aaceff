// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the text room is, as a ratio to ICU's word-break pass over the same text in the same run.
// The passes take turns, round by round, so that the ratios hold when the machine's speed drifts.
// Times are CPU seconds of this thread. Run: text_bench [megabytes=10] [rounds=7]
#include "codepoints.h"
#include "icuwords.h"
#include "normaliser.h"
#include "race.h"
#include "reportmaker.h"
#include "sentencesplitter.h"
#include "tokenstream.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <unicode/brkiter.h>

#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

constexpr double Millions = 1e6;

template <typename Work>
std::function<qint64()> overAll(const QStringList &reports, Work work)
{
    return [&reports, work] {
        qint64 sum = 0;
        for (const QString &report : reports) {
            sum += work(report);
        }
        return sum;
    };
}

std::vector<bench::Pass> passes(const QStringList &reports, icu::BreakIterator &words,
                                const text::SentenceSplitter &splitter)
{
    std::vector<bench::Pass> result;
    const auto add = [&](const char *name, auto work) {
        result.push_back({name, overAll(reports, work), {}, 0});
    };
    add("ICU word break", [&words](const QString &report) { return bench::icuWords(words, report); });
    add("memory copy", [](const QString &report) {
        std::vector<char16_t> copy(static_cast<std::size_t>(report.size()));
        std::memcpy(copy.data(), report.constData(), copy.size() * sizeof(char16_t));
        return qint64(copy[copy.size() / 2]);
    });
    add("TokenStream", [](const QString &report) { return qint64(text::TokenStream(report).size()); });
    add("SentenceSplitter",
        [&splitter](const QString &report) { return qint64(splitter.split(report).size()); });
    add("fold", [](const QString &report) { return qint64(text::fold(report).size()); });
    add("foldWithMap", [](const QString &report) { return qint64(text::foldWithMap(report).text.size()); });
    add("CodePointMap",
        [](const QString &report) { return qint64(text::CodePointMap(report).codePointLength()); });
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const double wanted = (argc > 1 ? std::atof(argv[1]) : 10) * Millions;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 7;
    QStringList reports;
    double bytes = 0;
    for (bench::ReportMaker maker; bytes < wanted;) {
        reports += maker.report();
        bytes += static_cast<double>(reports.last().toUtf8().size());
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance("ar", status));
    if (U_FAILURE(status)) {
        return 1;
    }
    const text::SentenceSplitter splitter({u"د"_s, u"م"_s});
    std::vector<bench::Pass> all = passes(reports, *words, splitter);
    std::printf("%.1f MB of UTF-8 in %d reports, %d rounds\n", bytes / Millions, int(reports.size()), rounds);
    bench::race(all, rounds, bytes / Millions);
    return 0;
}
