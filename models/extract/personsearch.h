// SPDX-License-Identifier: GPL-3.0-or-later
// What one pass of the PersonFinder over a text knows. Views point into the text, which must outlive it.
// One thread at a time.
#pragma once

#include "personfinder.h"

#include <QSet>

#include <bitset>

namespace tawthiq::extract {

// Where other mentions begin, and the parts of the full names found so far.
struct PersonFinder::Search {
    std::vector<int> mentionEnd; // by token: where the longest mention that begins there ends, else 0
    std::vector<char> inName; // by token: covered by a person already
    QSet<QStringView> lastParts; // folded last words of full names
    QSet<QStringView> wordParts; // those that are everyday words too
    QSet<QStringView> firstParts; // folded given names of those named with their office
    std::bitset<1024> partBits; // one bit for each of them, by its outline
};

} // namespace tawthiq::extract
