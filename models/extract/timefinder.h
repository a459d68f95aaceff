// SPDX-License-Identifier: GPL-3.0-or-later
// Finds time phrases: dates, months, weekdays, relative expressions, durations, and the intervals two of
// them make. Adds mentions of kind Time, each with its reading in Draft::times; TimeResolver gives the
// values. One pass, linear. Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "timereader.h"

namespace tawthiq::extract {

class TimeFinder
{
public:
    explicit TimeFinder(const Lexicon &lexicon);

    void find(Draft &draft) const;

private:
    struct Pass; // what one pass over a text remembers
    void notice(Pass &pass, int token) const;
    [[nodiscard]] TimeContext context(const Pass &pass, int token) const;
    [[nodiscard]] bool countsPeople(const Pass &pass, int token) const;
    void add(Pass &pass, const TimePhrase &phrase) const;
    void shareYear(Pass &pass, const TimePhrase &phrase) const;
    void sharePart(Pass &pass, const TimePhrase &phrase) const;
    void linkInterval(Pass &pass, TimePhrase &phrase) const;

    TimeReader m_reader;
    ClassId m_people;
    QString m_rule;
};

} // namespace tawthiq::extract
