// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the text room is, as a ratio to ICU's word-break pass over the same text in the same run.
// The passes take turns, round by round, so that the ratios hold when the machine's speed drifts.
// Times are CPU seconds of this thread. Run: text_bench [megabytes=10] [rounds=7]
#include "codepoints.h"
#include "normaliser.h"
#include "sentencesplitter.h"
#include "tokenstream.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

constexpr double Millions = 1e6;

// Reports of about 2,500 letters, made of sentences with changing words, numbers and dates.
class ReportMaker
{
public:
    QString report()
    {
        QString text = sentence() + u"\n"_s;
        for (int paragraph = 0; paragraph < 7; ++paragraph) {
            for (int i = 0; i < 3; ++i) {
                text += sentence() + (i < 2 ? u" "_s : u"\n"_s);
            }
        }
        return text;
    }

private:
    QString pick(const QStringList &list)
    {
        return list.at(static_cast<qsizetype>(m_engine() % list.size()));
    }
    QString number() { return QString::number(m_engine() % 400 + 2); }
    QString sentence()
    {
        static const QStringList shapes{
            u"قُتل %1 مدنيين، بينهم %2 أطفال، وأصيب %3 آخرون بجروح في قصف %4 استهدف %5 صباح %6."_s,
            u"وقال %7 إن فرق الإنقاذ انتشلت %1 جثث من تحت أنقاض مبنى سكني في %5، و\"ما زالت تبحث عن مفقودين\"."_s,
            u"وأضاف المصدر ذاته أن الغارات تجددت %6 على أطراف %5 ومحيطها، دون أنباء عن وقوع خسائر بشرية."_s,
            u"ووثّق %7 نزوح أكثر من %3 عائلة من %5 منذ مطلع الشهر الماضي، فيما بقيت %2 عائلات في العراء."_s,
            u"في المقابل، نفى متحدث عسكري مسؤولية قواته عن الهجوم، مؤكّداً أن التحقيق في الحادثة مستمر (%8)."_s,
            u"وبحسب إحصائية نشرها %7 يوم %6 %9، بلغ عدد الضحايا %3 شخصاً، من بينهم %1 نساء و%2 من المسعفين."_s};
        static const QStringList weapons{u"مدفعي"_s, u"جوي"_s, u"صاروخي"_s, u"بالبراميل المتفجرة"_s};
        static const QStringList places{u"بلدة الزيتونة"_s,       u"حي السوق القديم"_s,
                                        u"قرية عين التينة"_s,     u"مخيم الأمل"_s,
                                        u"ريف المدينة الجنوبي"_s, u"مدينة النهر الكبير"_s};
        static const QStringList days{u"الأحد"_s, u"الاثنين"_s, u"أمس الثلاثاء"_s, u"الخميس الماضي"_s,
                                      u"اليوم السبت"_s};
        static const QStringList sources{u"الدفاع المدني"_s, u"مدير المشفى الميداني"_s, u"مرصد الزيتونة"_s,
                                         u"شاهد عيان"_s};
        QString text = pick(shapes);
        const QStringList words{number(),      number(),     number(),
                                pick(weapons), pick(places), pick(days),
                                pick(sources), number(),     number() + u" آذار/مارس 2021"_s};
        for (qsizetype i = 0; i < words.size(); ++i) {
            text.replace(u"%"_s + QString::number(i + 1), words[i]);
        }
        return text;
    }

    std::mt19937 m_engine{20211105};
};

struct Pass {
    const char *name;
    std::function<qint64()> run;
    std::vector<double> seconds;
    qint64 result = 0;
};

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 icuWords(icu::BreakIterator &words, const QString &report)
{
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUChars(&text, reinterpret_cast<const char16_t *>(report.constData()), report.size(), &status);
    words.setText(&text, status);
    words.first();
    qint64 count = 0;
    while (words.next() != icu::BreakIterator::DONE) {
        count += words.getRuleStatus() != UBRK_WORD_NONE ? 1 : 0;
    }
    utext_close(&text);
    return count;
}

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

std::vector<Pass> passes(const QStringList &reports, icu::BreakIterator &words,
                         const text::SentenceSplitter &splitter)
{
    std::vector<Pass> result;
    const auto add = [&](const char *name, auto work) {
        result.push_back({name, overAll(reports, work), {}, 0});
    };
    add("ICU word break", [&words](const QString &report) { return icuWords(words, report); });
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
    for (ReportMaker maker; bytes < wanted;) {
        reports += maker.report();
        bytes += static_cast<double>(reports.last().toUtf8().size());
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance("ar", status));
    if (U_FAILURE(status)) {
        return 1;
    }
    const text::SentenceSplitter splitter({u"د"_s, u"م"_s});
    std::vector<Pass> all = passes(reports, *words, splitter);
    for (int round = 0; round < rounds; ++round) {
        for (Pass &pass : all) {
            const double begin = cpuSeconds();
            pass.result = pass.run();
            pass.seconds.push_back(cpuSeconds() - begin);
        }
    }
    std::printf("%.1f MB of UTF-8 in %d reports, %d rounds\n", bytes / Millions, int(reports.size()), rounds);
    std::printf("%-20s %8s %14s %12s\n", "pass", "MB/s", "x word break", "result");
    for (const Pass &pass : all) {
        std::vector<double> ratios;
        for (int i = 0; i < rounds; ++i) {
            ratios.push_back(pass.seconds[std::size_t(i)] / all.front().seconds[std::size_t(i)]);
        }
        std::printf("%-20s %8.0f %14.3f %12lld\n", pass.name, bytes / Millions / median(pass.seconds),
                    median(ratios), static_cast<long long>(pass.result));
    }
    return 0;
}
