// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces a casualty figure is put together from, as plain values: what was counted, and which
// word says what happened to it. Tokens are half-open indices into AnnotatedText; sets are bit masks
// over the vocabulary (bit = enumeration value).
#pragma once

#include "casualtyfigure.h"

#include <bit>

namespace tawthiq::extract {

using HarmSet = quint16;
using VictimSet = quint32;

[[nodiscard]] constexpr HarmSet bit(domain::Harm harm)
{
    return static_cast<HarmSet>(1U << static_cast<unsigned>(harm));
}
[[nodiscard]] constexpr VictimSet bit(domain::Victim victim)
{
    return 1U << static_cast<unsigned>(victim);
}

enum class NounForm : quint8 { None, Singular, Dual, Plural };

// Something counted: number and noun, a noun that is its own number, or a vague quantity.
struct CountedPhrase {
    int first = 0;
    int end = 0;
    int skipped = 0; // folded units of particles before the first word
    domain::TextSpan span;
    domain::Measure measure = domain::Measure::Persons;
    domain::Qualifier qualifier = domain::Qualifier::Exact;
    domain::NumberForm form = domain::NumberForm::Digits;
    std::optional<qint64> value;
    std::optional<qint64> min;
    std::optional<qint64> max;
    QString lexeme;
    VictimSet victims = 0; // 0 = the noun is left out or says "others"
    HarmSet harm = 0; // of a noun that says it itself: قتيل
    NounForm noun = NounForm::None;
    bool numbered = false; // a number or a vague quantity is written
    bool definite = false; // the noun has the article and no number
    bool unknownNoun = false; // a noun the lexicon does not know follows the number
    bool participle = false; // predicate as often as noun: مصابون
    bool others = false; // آخرين
    bool share = false; // معظمهم: points to what stands before
    bool oneOf = false; // أحد الأطفال
    bool ofGroup = false; // أربعة من الجرحى
    bool conjoined = false; // begins with و
    bool prepositioned = false; // begins with ب or ل
};

enum class CueKind : quint8 { Forward, Weak, Plural, Object };

// A word that says what happened to people, and on which side its people stand.
struct HarmCue {
    int first = 0;
    int end = 0;
    domain::TextSpan span;
    HarmSet harm = 0;
    CueKind kind = CueKind::Forward;
    bool transitive = false; // قتلوا may have its people behind it
    bool conjoined = false;
};

// A figure under construction, with the tokens its slots are looked for around.
struct FigureDraft {
    domain::CasualtyFigure figure;
    int first = 0;
    int end = 0;
    int cue = 0; // first token of the harm cue, or of the figure
    HarmSet harm = 0;
    VictimSet victims = 0;
    bool head = true; // not a part of another figure
    int reach = 0; // token from which a relative clause no longer tells of it
    bool oneOf = false; // أحد الأطفال
    bool clausal = false; // a part whose own verb says what happened: "قتل منهم طفل"
    bool listed = false; // last of a list that continues the figure before it
    bool bare = false; // a number without a noun
    bool inherited = false; // whom it counts was said by a figure before it
    bool division = false; // one of the parts a whole was announced to fall into
};

} // namespace tawthiq::extract
