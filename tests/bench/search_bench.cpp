// SPDX-License-Identifier: GPL-3.0-or-later
// What a search costs beside bare SQLite: one word, newest 50 and exact count, against the count alone
// of a plain FTS5 table (unicode61) over the same texts; and counts for all facets against GROUP BY.
//   tawthiq-cli import c10k.jsonl --library c10k.tawthiq && search_bench c10k.tawthiq
// CPU milliseconds, medians of interleaved rounds, and their ratios. Queries are warm.
#include "database.h"
#include "facettable.h"
#include "reportfinder.h"
#include "statement.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using namespace tawthiq::store;

namespace {

constexpr int Rounds = 9;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <typename Work>
double timed(const Work &work)
{
    const double begin = cpuMilliseconds();
    work();
    return cpuMilliseconds() - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The same texts under the same ranks, with SQLite's own tokenizer.
std::unique_ptr<Connection> bareIndex(Connection &library, const QString &path)
{
    auto bare = Connection::open(path, Access::ReadWrite);
    if (!bare
        || !(*bare)->run(
            "PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE ft USING fts5(text, content = ''); BEGIN")) {
        return nullptr;
    }
    Statement texts(library,
                    "SELECT r.rank, b.text FROM report r JOIN body b ON b.report = r.id ORDER BY r.rank");
    Statement insert(**bare, "INSERT INTO ft (rowid, text) VALUES (?1, ?2)");
    while (texts.next()) {
        if (!insert.bind(1, texts.integer(0)).bind(2, texts.text(1)).run()) {
            return nullptr;
        }
    }
    return (*bare)->run("COMMIT; INSERT INTO ft (ft) VALUES ('optimize')") ? std::move(*bare) : nullptr;
}

qint64 bareCount(Connection &bare, const QString &word)
{
    Statement count(bare, "SELECT count(*) FROM ft WHERE ft MATCH ?1");
    return count.bind(1, u'"' + word + u'"').next() ? count.integer(0) : -1;
}

void compareSearches(Connection &library, Connection &bare)
{
    std::printf("%-12s %10s %10s %12s %12s %8s\n", "word", "bare hits", "our hits", "bare count",
                "50 + count", "ratio");
    std::vector<double> ratios;
    for (const QString &word :
         {u"قصف"_s, u"قتل"_s, u"مدنيين"_s, u"غارة"_s, u"مدينة"_s, u"نزوح"_s, u"سوق"_s, u"طائرات"_s}) {
        std::vector<double> plain;
        std::vector<double> ours;
        qint64 bareHits = 0;
        qint64 ourHits = 0;
        for (int round = 0; round < Rounds; ++round) {
            plain.push_back(timed([&] { bareHits = bareCount(bare, word); }));
            ours.push_back(timed([&] {
                ReportFinder finder(library, {word, {}, {}, {}, {}});
                const auto rows = finder.window({}, 50);
                ourHits = rows ? finder.count().value() : -1;
            }));
        }
        ratios.push_back(median(ours) / median(plain));
        std::printf("%-12s %10lld %10lld %9.3f ms %9.3f ms %8.2f\n", qPrintable(word), bareHits, ourHits,
                    median(plain), median(ours), ratios.back());
    }
    std::printf("one word, newest 50 + count / bare count: median %.2f\n", median(ratios));
}

void compareFacets(Connection &library)
{
    const auto table = FacetTable::load(library);
    const auto ranks = ReportFinder(library, {u"قصف"_s, {}, {}, {}, {}}).ranks();
    if (!table || !ranks) {
        return;
    }
    std::vector<double> sql;
    std::vector<double> arrays;
    for (int round = 0; round < Rounds; ++round) {
        sql.push_back(timed([&] {
            Statement group(
                library,
                "SELECT place, count(*) FROM report_place WHERE rank IN (SELECT rowid FROM search_index "
                "WHERE search_index MATCH '\"قصف\"') GROUP BY place");
            while (group.next()) { }
        }));
        arrays.push_back(timed([&] { static_cast<void>(table->count(*ranks)); }));
    }
    std::printf("all facets of one word, arrays %.3f ms / SQL places alone %.3f ms: %.4f\n", median(arrays),
                median(sql), median(arrays) / median(sql));
    std::printf("loading the arrays: %.1f ms\n",
                timed([&] { static_cast<void>(FacetTable::load(library)); }));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "search_bench LIBRARY\n");
        return 2;
    }
    const QTemporaryDir folder;
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), Database::Mode::ReadOnly);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().message));
        return 1;
    }
    auto library = (*database)->reader();
    const auto bare = bareIndex(**library, folder.filePath(u"bare.db"_s));
    if (bare == nullptr) {
        return 1;
    }
    compareSearches(**library, *bare);
    compareFacets(**library);
    return 0;
}
