// SPDX-License-Identifier: GPL-3.0-or-later
// Nouns and verbs that agree with a count: "1 child", "45 children"; in Arabic six forms and two
// genders. The count itself is not part of the text, so that a delegate can draw it larger. The
// words are translations with plural forms; in both languages they come from translations/*.ts.
#pragma once

#include "vocabulary.h"

#include <QString>

namespace tawthiq::ui {

enum class Gender : quint8 { Masculine, Feminine };

// After "45": killed (Arabic قتيلاً). A noun in Arabic, so it can stand alone after the number.
[[nodiscard]] QString countedNoun(domain::Harm harm, qint64 count);
// After "45": children.
[[nodiscard]] QString countedNoun(domain::Victim victim, qint64 count);
// After "45": families, bodies, attacks.
[[nodiscard]] QString countedNoun(domain::Measure measure, qint64 count);
// After "45 children": killed (Arabic قُتلوا, agreeing in number and gender).
[[nodiscard]] QString countedVerb(domain::Harm harm, qint64 count, Gender gender);

// Without a number: children, killed (Arabic قتلى), families.
[[nodiscard]] QString pluralNoun(domain::Harm harm);
[[nodiscard]] QString pluralNoun(domain::Victim victim);
[[nodiscard]] QString pluralNoun(domain::Measure measure);

[[nodiscard]] Gender genderOf(domain::Victim victim);

// A count as QCoreApplication::translate takes it: same plural form in every language, within int.
[[nodiscard]] int pluralKey(qint64 count);

} // namespace tawthiq::ui
