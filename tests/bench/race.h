// SPDX-License-Identifier: GPL-3.0-or-later
// Passes over the same input that take turns, round by round, so that their ratios hold when the
// machine's speed drifts. Times are CPU seconds of the calling thread.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace tawthiq::bench {

struct Pass {
    const char *name;
    std::function<qint64()> run;
    std::vector<double> seconds;
    qint64 result = 0;
};

inline double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Runs all passes `rounds` times; the first is the yardstick of the printed ratios (medians).
inline void race(std::vector<Pass> &passes, int rounds, double megabytes)
{
    for (int round = 0; round < rounds; ++round) {
        for (Pass &pass : passes) {
            const double begin = cpuSeconds();
            pass.result = pass.run();
            pass.seconds.push_back(cpuSeconds() - begin);
        }
    }
    std::printf("%-20s %8s %14s %12s\n", "pass", "MB/s", "x word break", "result");
    for (const Pass &pass : passes) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < pass.seconds.size(); ++i) {
            ratios.push_back(pass.seconds[i] / passes.front().seconds[i]);
        }
        std::printf("%-20s %8.1f %14.3f %12lld\n", pass.name, megabytes / median(pass.seconds),
                    median(ratios), static_cast<long long>(pass.result));
    }
}

} // namespace tawthiq::bench
