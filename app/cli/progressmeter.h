// SPDX-License-Identifier: GPL-3.0-or-later
// Says on standard error how far long work has come: a few times a second, and nothing at all when the
// work is short. Main thread.
#pragma once

#include "console.h"

#include <QElapsedTimer>

namespace tawthiq::cli {

class ProgressMeter
{
public:
    ProgressMeter(Console &console, bool wanted);
    ~ProgressMeter(); // removes the line

    ProgressMeter(const ProgressMeter &) = delete;
    ProgressMeter &operator=(const ProgressMeter &) = delete;

    // `total` in bytes, 0 when it cannot be known.
    // For work that counts reports alone.
    void update(qint64 reports, qint64 total);
    void update(qint64 reports, qint64 bytes, qint64 total);

private:
    Console &m_console;
    bool m_wanted;
    QElapsedTimer m_sinceStart;
    qint64 m_nextAt = 0; // milliseconds
};

} // namespace tawthiq::cli
