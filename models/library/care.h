// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping a library in order tells: its size in numbers, and what a new analysis changed.
// Plain values.
#pragma once

#include <QStringList>

namespace tawthiq::library {

struct LibraryStats {
    qint64 reports = 0;
    qint64 textUnits = 0; // UTF-16 units of all bodies
    qint64 figures = 0;
    qint64 places = 0; // that occur, with those above them
    qint64 notes = 0;
    qint64 reviews = 0;
    qint64 fileBytes = 0;
    qint64 textBytes = 0; // of the stored bodies
    qint64 originalBytes = 0; // kept besides the bodies
    qint64 analysisBytes = 0;
    qint64 indexBytes = 0;
    int schemaVersion = 0;
    bool indexIsCurrent = false;
    qint64 outdatedAnalyses = 0; // made by another engine or other data
};

struct ReanalysisSummary {
    qint64 reports = 0; // analysed
    qint64 changed = 0; // whose analysis is another one now
    // Reviewed mentions and figures that the new analysis does not find at their place; the reviews stay.
    QStringList lost;
};

} // namespace tawthiq::library
