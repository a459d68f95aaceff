// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the whole extraction is, in memory, as a ratio to ICU's word-break pass over the same text
// in the same run. Run: extract_bench [megabytes=10] [rounds=5] [reports.jsonl]
#include "analyser.h"
#include "icuwords.h"
#include "race.h"
#include "reportmaker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

constexpr double Millions = 1e6;

struct Input {
    QString body;
    QDate published;
};

std::vector<Input> made(double bytes)
{
    std::vector<Input> inputs;
    for (bench::ReportMaker maker; bytes > 0;) {
        inputs.push_back({maker.report(), QDate(2021, 11, 5)});
        bytes -= static_cast<double>(inputs.back().body.toUtf8().size());
    }
    return inputs;
}

std::vector<Input> read(const QString &path, double bytes)
{
    std::vector<Input> inputs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return inputs;
    }
    while (bytes > 0 && !file.atEnd()) {
        const QJsonObject report = QJsonDocument::fromJson(file.readLine()).object();
        inputs.push_back({report["text"_L1].toString(),
                          QDate::fromString(report["published"_L1].toString().left(10), Qt::ISODate)});
        bytes -= static_cast<double>(inputs.back().body.toUtf8().size());
    }
    return inputs;
}

qint64 copied(const QString &body)
{
    std::vector<char16_t> copy(static_cast<std::size_t>(body.size()) + 1);
    std::memcpy(copy.data(), body.constData(), copy.size() * sizeof(char16_t));
    return qint64(copy[copy.size() / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    const double wanted = (argc > 1 ? std::atof(argv[1]) : 10) * Millions;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const std::vector<Input> inputs = argc > 3 ? read(QString::fromLocal8Bit(argv[3]), wanted) : made(wanted);
    double bytes = 0;
    for (const Input &input : inputs) {
        bytes += static_cast<double>(input.body.toUtf8().size());
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance("ar", status));
    const double begin = bench::cpuSeconds();
    const extract::Analyser analyser(extract::Knowledge::load(u":/tawthiq"_s));
    std::printf("knowledge loaded in %.0f ms of CPU\n", (bench::cpuSeconds() - begin) * 1000);
    if (U_FAILURE(status) || inputs.empty()) {
        return 1;
    }
    const auto overAll = [&inputs](auto work) {
        return [&inputs, work] {
            qint64 sum = 0;
            for (const Input &input : inputs) {
                sum += work(input);
            }
            return sum;
        };
    };
    std::vector<bench::Pass> passes;
    passes.push_back({"ICU word break",
                      overAll([&words](const Input &input) { return bench::icuWords(*words, input.body); }),
                      {},
                      0});
    passes.push_back({"memory copy", overAll([](const Input &input) { return copied(input.body); }), {}, 0});
    passes.push_back({"extraction",
                      overAll([&analyser](const Input &input) {
                          const domain::Analysis analysis = analyser.analyse(input.body, input.published);
                          return qint64(analysis.mentions.size() + analysis.figures.size());
                      }),
                      {},
                      0});
    std::printf("%.1f MB of UTF-8 in %d reports, %d rounds\n", bytes / Millions, int(inputs.size()), rounds);
    bench::race(passes, rounds, bytes / Millions);
    return 0;
}
