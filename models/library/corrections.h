// SPDX-License-Identifier: GPL-3.0-or-later
// What people corrected, laid over what the machine made of a report. The machine's analysis stays as
// it is in the library; readers and filters see the two together. A correction whose words the engine
// no longer extracts changes nothing and stays on record. Pure, any thread.
//
// JSON of a corrected place: {"place": gazetteer id}; before: the id the machine had put first.
#pragma once

#include "gazetteer.h"
#include "review.h"

namespace tawthiq::library {

// Puts the corrected value of every object in force into `analysis`.
void applyCorrections(domain::Analysis &analysis, const QList<domain::Review> &reviews,
                      const extract::Gazetteer &gazetteer);

// The decision that a place means `code`, ready for Library::review().
[[nodiscard]] domain::Review placeCorrection(const domain::Mention &mention, const QString &code);

} // namespace tawthiq::library
