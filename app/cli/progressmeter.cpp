// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressmeter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr qint64 FirstAfter = 500; // milliseconds
constexpr qint64 Every = 250;
constexpr double Megabyte = 1e6;

} // namespace

ProgressMeter::ProgressMeter(Console &console, bool wanted) :
    m_console(console), m_wanted(wanted), m_nextAt(FirstAfter)
{
    m_sinceStart.start();
}

ProgressMeter::~ProgressMeter()
{
    m_console.showProgress({});
}

void ProgressMeter::update(qint64 reports, qint64 total)
{
    const qint64 now = m_sinceStart.elapsed();
    if (!m_wanted || now < m_nextAt || reports == 0) {
        return;
    }
    m_nextAt = now + Every;
    const double seconds = static_cast<double>(now) / 1000;
    const double rate = static_cast<double>(reports) / seconds;
    m_console.showProgress(u"%1 of %2 reports, %3 a second, %4 s left"_s.arg(reports)
                               .arg(total)
                               .arg(rate, 0, 'f', 0)
                               .arg(static_cast<double>(total - reports) / rate, 0, 'f', 0));
}

void ProgressMeter::update(qint64 reports, qint64 bytes, qint64 total)
{
    const qint64 now = m_sinceStart.elapsed();
    if (!m_wanted || now < m_nextAt) {
        return;
    }
    m_nextAt = now + Every;
    const double megabytes = static_cast<double>(bytes) / Megabyte;
    const double seconds = static_cast<double>(now) / 1000;
    QString text = u"%1 reports, %2 MB, %3 MB/s"_s.arg(reports)
                       .arg(megabytes, 0, 'f', 1)
                       .arg(megabytes / seconds, 0, 'f', 1);
    if (total > 0 && bytes > 0) {
        const double share = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(total));
        text += u", %1 %, %2 s left"_s.arg(share * 100, 0, 'f', 0).arg(seconds / share - seconds, 0, 'f', 0);
    }
    m_console.showProgress(text);
}

} // namespace tawthiq::cli
