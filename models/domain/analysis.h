// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the engine derives from one body: reproducible, replaceable, never a person's work.
#pragma once

#include "casualtyfigure.h"

namespace tawthiq::domain {

// When the text itself tells when it was published, or between which days it must have been.
struct InferredPublication {
    PublicationBasis basis = PublicationBasis::Unknown;
    QDate notBefore;
    QDate notAfter; // equal to notBefore when the day is certain
    int evidence = NoIndex; // mention index
};

struct Analysis {
    QList<Sentence> sentences;
    QList<Mention> mentions; // by span begin, longer first
    QList<TimeInterval> intervals;
    QList<CasualtyFigure> figures; // by span begin
    InferredPublication inferredPublication;
    QString engineVersion; // changes when rules change
    QString dataHash; // of the lexicons and the gazetteer used
};

} // namespace tawthiq::domain
